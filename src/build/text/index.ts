import type { Lang, Outcome } from '../../model/diagnostic.js';
import { readDocx } from '../../read/docx/index.js';
import { writePdfText } from './pdf.js';
import { writeWordText } from './word.js';

/**
 * The words of a Word file or a PDF for a reader's diff: one sentence a line. Which of the two it
 * is, its bytes say, never its name: git hands over copies under any name. `value` is undefined
 * where there are no words to be had. `file` is how the file is called in what is said of it.
 */
export async function textOfFile(
  bytes: Uint8Array,
  file: string,
  lang: Lang,
): Promise<Outcome<string | undefined>> {
  if (!isPdf(bytes)) {
    const { value, diagnostics } = readDocx(bytes, file);
    return { value: value && close(writeWordText(value, lang)), diagnostics };
  }
  // It takes long to load.
  const { readPdf } = await import('../../read/pdf/index.js');
  const { value, diagnostics } = await readPdf(bytes, file);
  return { value: value && close(writePdfText(value, lang)), diagnostics };
}

/** Some programs write a line of their own before the mark. */
const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

const close = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
