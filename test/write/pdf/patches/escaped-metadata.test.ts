import { describe, expect, it } from 'vitest';
import '../../../../src/write/pdf/patches/escaped-metadata.js';
import { PdfDocument } from '../../../../src/write/pdf/engine.js';

const stock: PdfDocument = Object.getPrototypeOf(PdfDocument.prototype);

function metadata(method: () => void): { readonly xml: string; readonly info: object } {
  const pieces: string[] = [];
  const document = Object.assign(Object.create(PdfDocument.prototype), {
    info: { Title: 'A & <B>', CreationDate: new Date(0), Creator: 'x' },
    appendXML: (piece: string) => pieces.push(piece),
  });
  method.call(document);
  return { xml: pieces.join(''), info: document.info };
}

describe('the patch of the metadata', () => {
  it('is still needed: pdfkit writes the title as it is', () => {
    expect(metadata(stock._addInfo).xml).toContain('>A & <B><');
  });

  it('escapes the title there, and there only', () => {
    const { xml, info } = metadata(PdfDocument.prototype._addInfo);
    expect(xml).toContain('>A &amp; &lt;B&gt;<');
    expect(info).toMatchObject({ Title: 'A & <B>' });
  });
});
