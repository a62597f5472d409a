import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { linesOf, type PdfLine, type Piece } from './lines.js';
import { loadPdfJs } from './load.js';
import * as fault from './messages.js';
import { paragraphsOf } from './paragraphs.js';

export type { PdfLine } from './lines.js';

/** The words of a PDF, page by page, and the same words joined into paragraphs. */
export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly paragraphs: readonly string[];
}

/**
 * The words of any PDF. `value` is undefined where there are none to be had; `diagnostics` then
 * says why, and what to do. `file` is how the file is called in what is said of it.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<readonly PdfPage[] | undefined>> {
  const fail = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  if (!hasMark(bytes.subarray(0, 1024), '%PDF-')) return fail(fault.isNoPdf(file));
  const { getDocument, OPS } = await loadPdfJs();
  const task = getDocument({
    // It takes the bytes away from whoever gives them, and will have no Buffer.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  });
  try {
    const pdf = await task.promise;
    const pages: PdfPage[] = [];
    for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(await pdf.getPage(n)));
    const empty = pages.flatMap(({ lines }, n) => (lines.length === 0 ? [n + 1] : []));
    if (empty.length === pages.length) {
      const isScan = await showsPicture(pdf, [OPS.paintImageXObject, OPS.paintInlineImageXObject]);
      return fail(isScan ? fault.isScan(file) : fault.hasNoWords(file));
    }
    const isCut = !hasMark(bytes.subarray(-4096), '%%EOF');
    return {
      value: pages,
      diagnostics: [
        ...(isCut ? [fault.mayLack(file)] : []),
        ...(empty.length > 0 ? [fault.hasEmptyPages(file, empty)] : []),
      ],
    };
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return fail(isLocked ? fault.hasPassword(file) : fault.isTorn(file));
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
  });
  page.cleanup();
  const lines = linesOf(pieces);
  return { lines, paragraphs: paragraphsOf(lines) };
}

/** Looks at the first page alone: pictures take long to unpack. */
async function showsPicture(pdf: PDFDocumentProxy, drawing: readonly number[]): Promise<boolean> {
  const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
  return fnArray.some((operator) => drawing.includes(operator));
}

function hasMark(bytes: Uint8Array, mark: string): boolean {
  return String.fromCharCode(...bytes).includes(mark);
}
