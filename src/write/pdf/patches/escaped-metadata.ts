import { PdfDocument } from '../engine.js';

/**
 * pdfkit writes the title and the author into the XMP metadata as they are: a `&` or `<` makes it
 * malformed XML. Here they are escaped while it does so.
 */
const stock = PdfDocument.prototype._addInfo;

PdfDocument.prototype._addInfo = function () {
  const plain = this.info;
  this.info = Object.fromEntries(
    Object.entries(plain).map(([key, value]) => [
      key,
      typeof value === 'string' || value instanceof String ? escapeXml(String(value)) : value,
    ]),
  );
  try {
    stock.call(this);
  } finally {
    this.info = plain;
  }
};

function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
