import { LayoutBuilder, type PdfDocument, type PdfPage } from '../engine.js';

/**
 * pdfmake's own layout leaves out, without a word, what does not fit on a page (`unbreakable`,
 * `dontBreakRows`), knows no widow control, and keeps headings with their text only by laying
 * everything out again for each. Here content may bring its pages with it: pdfmake then draws them
 * with its own renderer. Other content is laid out as before.
 */
type Pages = (pdf: PdfDocument) => readonly PdfPage[];

const brought = new WeakMap<object, Pages>();
const stock = LayoutBuilder.prototype.layoutDocument;

LayoutBuilder.prototype.layoutDocument = function (content, pdf, ...rest) {
  const pages = brought.get(content);
  return pages === undefined ? stock.call(this, content, pdf, ...rest) : pages(pdf);
};

/** Content for a document definition whose pages come from `pages`. */
export function bringPages(pages: Pages): { readonly text: string } {
  const content = { text: '' };
  brought.set(content, pages);
  return content;
}
