import { inflateSync } from 'node:zlib';
import { type EmbeddedImage, PdfDocument } from '../engine.js';

/**
 * pdfkit decodes transparent and interlaced PNGs in the background and writes each when it is done:
 * the order of objects would depend on the machine's load, and damaged data would end the process.
 * Here data is checked first, and what was decoded is written in the order of use.
 */
const pending = new WeakMap<object, Promise<() => void>[]>();
const stock = PdfDocument.prototype.openImage;

PdfDocument.prototype.openImage = function (source) {
  const image = stock.call(this, source);
  const finalize = image.finalize?.bind(image);
  if (finalize === undefined) return image;
  if (image.image?.imgData !== undefined) inflateSync(image.image.imgData);
  const queue = pending.get(this) ?? [];
  pending.set(this, queue);
  queue.push(whenDecoded(image, finalize));
  return image;
};

function whenDecoded(image: EmbeddedImage, finalize: () => void): Promise<() => void> {
  return new Promise((resolve) => {
    image.finalize = () => resolve(finalize);
  });
}

/** Writes the pictures of a document, once all are decoded. To be called before its end. */
export async function finishPictures(document: object): Promise<void> {
  for (const finalize of await Promise.all(pending.get(document) ?? [])) finalize();
}
