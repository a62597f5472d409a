import type { Lang } from '../../model/diagnostic.js';
import { splitSentences } from '../../model/sentence.js';
import type { PdfPage } from '../../read/pdf/index.js';
import { plain } from './plain.js';
import { WORDS } from './words.js';

/** The sentences of each page, and a line where a page ends and the next begins. */
export function writePdfText(pages: readonly PdfPage[], lang: Lang): readonly string[] {
  return pages.flatMap(({ paragraphs }, n) => [
    ...(n === 0 ? [] : ['', WORDS.page(n + 1)[lang], '']),
    ...paragraphs.flatMap(sentencesOf).map(plain),
  ]);
}

/** Cells on one line stand apart, as they do on the page. */
function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.includes('  ') ? [paragraph] : splitSentences(paragraph);
}
