import { describe, expect, it } from 'vitest';
import { PdfDocument } from '../../../../src/write/pdf/engine.js';
import { finishPictures } from '../../../../src/write/pdf/patches/ordered-pictures.js';
import { png } from '../png.js';

const stock: PdfDocument = Object.getPrototypeOf(PdfDocument.prototype);
const open = () => new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });

/** Embeds a large transparent picture and a small one, and says in which order they are written. */
async function order(): Promise<readonly string[]> {
  const document = open();
  const written: string[] = [];
  const images = { large: png(1500, 1500, true), small: png(2, 2, false) };
  for (const [name, bytes] of Object.entries(images)) {
    const image = document.openImage(Buffer.from(bytes));
    image.embed(document);
    // pdfkit lets go of the data as soon as it is written.
    Object.defineProperty(image, 'imgData', {
      set: (value) => value === null && written.push(name),
      get: () => Buffer.alloc(4),
    });
  }
  expect(written).toEqual([]);
  await finishPictures(document);
  return written;
}

describe('the patch of the pictures', () => {
  it('writes them in the order of use, however long each takes', async () => {
    expect(await order()).toEqual(['large', 'small']);
  });

  it('is still needed: pdfkit has not written a transparent one when it is embedded', async () => {
    const document = open();
    const image = stock.openImage.call(document, Buffer.from(png(900, 900, true)));
    image.embed(document);
    expect(image).toMatchObject({ image: expect.anything() });
  });
});
