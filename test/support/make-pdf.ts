import { createRequire } from 'node:module';
import { FONT_FILES } from '../../src/disk/fonts.js';

/** What this folder uses of pdfkit, which draws beneath pdfmake and brings no types. */
interface Pen {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Pen;
  on(event: 'end', listener: () => void): Pen;
  font(file: string): Pen;
  fontSize(size: number): Pen;
  text(words: string, x?: number, y?: number, options?: Readonly<Record<string, unknown>>): Pen;
  image(bytes: Buffer, x: number, y: number, options: { readonly width: number }): Pen;
  addPage(): Pen;
  end(): void;
}

const PdfKit: new (options: Readonly<Record<string, unknown>>) => Pen = createRequire(
  createRequire(import.meta.url).resolve('pdfmake'),
)('pdfkit');

/** A PDF as another program may draw it, on A4. */
export async function makePdf(
  draw: (pen: Pen) => void,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const pen = new PdfKit({ size: 'A4', ...options });
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve) =>
    pen.on('data', (one) => chunks.push(one)).on('end', resolve),
  );
  pen.font(FONT_FILES.regular).fontSize(14);
  draw(pen);
  pen.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
