import { GlobalWorkerOptions, getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A size in points: CSS pixels at scale 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels a point, times the screen's pixels for one of CSS. */
  readonly scale: number;
}

export interface Pdf {
  readonly sizes: readonly Size[];
  /** Draws page `index`, counted from 0, on a canvas of its own. */
  draw(index: number, scale: number): Promise<Drawing>;
  close(): void;
}

GlobalWorkerOptions.workerSrc = workerAddress;

/** One worker for all documents: starting it takes longer than reading a letter. */
const worker = new PDFWorker();

/** No canvas has more pixels than this: browsers give up on larger ones. */
const MOST_PIXELS = 16e6;

/** Opens a PDF; throws where it is none. */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const file = await task.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
  const sizes = pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
  return {
    sizes,
    draw: async (index, scale) => {
      const page = pages[index];
      if (page === undefined) throw new RangeError(`no page ${index + 1}`);
      const wanted = page.getViewport({ scale });
      const shrink = Math.min(1, Math.sqrt(MOST_PIXELS / (wanted.width * wanted.height)));
      const viewport = page.getViewport({ scale: scale * shrink });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return { canvas, scale };
    },
    close: () => void task.destroy(),
  };
}
