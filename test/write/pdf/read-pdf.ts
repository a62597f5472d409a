import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page: its baseline's left end, in points from the upper left corner. */
export interface SeenText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of text: pieces on one baseline, from left to right. */
export interface SeenLine extends SeenText {
  readonly pieces: readonly SeenText[];
}

/** A drawn stroke or a filled box (an underline), by its corners. */
export interface SeenStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly colour: string;
  readonly filled: boolean;
}

export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SeenLine[];
  readonly strokes: readonly SeenStroke[];
  readonly images: number;
}

export interface SeenPdf {
  readonly pages: readonly SeenPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string;
  readonly xmp: string;
  readonly outline: readonly SeenHeading[];
  /** All text, lines joined by spaces. */
  readonly text: string;
}

export interface SeenHeading {
  readonly title: string;
  readonly items: readonly SeenHeading[];
}

/** Reads a PDF back with pdf.js: what stands where, and what the file says of itself. */
export async function readPdf(bytes: Uint8Array | undefined): Promise<SeenPdf> {
  if (bytes === undefined) throw new Error('there is no PDF');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: SeenPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const texts = content.items.flatMap((item) =>
      'str' in item && item.str !== ''
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: height - Number(item.transform[5]),
              width: item.width,
              size: Number(item.transform[0]),
            },
          ]
        : [],
    );
    const { fnArray, argsArray } = await page.getOperatorList();
    const strokes = strokesOf(fnArray, argsArray);
    const images = fnArray.filter((op) => op === OPS.paintImageXObject).length;
    pages.push({ width, height, lines: joinLines(texts), strokes, images });
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  const seen = {
    pages,
    info: { ...info },
    language: String('Language' in info ? info.Language : ''),
    xmp: metadata?.getRaw() ?? '',
    outline: outline.map(heading),
    text: pages.flatMap((page) => page.lines.map((line) => line.text)).join(' '),
  };
  await task.destroy();
  return seen;
}

function heading(item: {
  title: string;
  items: readonly { title: string; items: [] }[];
}): SeenHeading {
  return { title: item.title, items: item.items.map(heading) };
}

function joinLines(texts: readonly SeenText[]): readonly SeenLine[] {
  const lines: SeenText[][] = [];
  for (const text of texts) {
    const line = lines.find(([first]) => first !== undefined && Math.abs(first.y - text.y) < 0.01);
    if (line === undefined) lines.push([text]);
    else line.push(text);
  }
  return lines
    .map((pieces) => {
      const sorted = [...pieces].sort((a, b) => a.x - b.x);
      const words = sorted.filter((piece) => piece.text.trim() !== '');
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) return undefined;
      const width = last.x + last.width - first.x;
      return { ...first, text: textOf(words), width, pieces: words };
    })
    .filter((line) => line !== undefined)
    .sort((a, b) => a.y - b.y);
}

function textOf(words: readonly SeenText[]): string {
  let text = '';
  let end = 0;
  for (const word of words) {
    text += (text !== '' && word.x - end > 1 ? ' ' : '') + word.text;
    end = word.x + word.width;
  }
  return text.replaceAll(/ +/g, ' ').trim();
}

function strokesOf(ops: readonly number[], args: readonly unknown[]): readonly SeenStroke[] {
  const strokes: SeenStroke[] = [];
  let thickness = 1;
  let colour = '';
  let fill = '';
  for (const [n, op] of ops.entries()) {
    const arg: unknown = args[n];
    if (!Array.isArray(arg)) continue;
    if (op === OPS.setLineWidth) thickness = Number(arg[0]);
    if (op === OPS.setStrokeRGBColor) colour = String(arg[0]);
    if (op === OPS.setFillRGBColor) fill = String(arg[0]);
    if (op !== OPS.constructPath) continue;
    const box: unknown = arg[2];
    if (!(box instanceof Float32Array)) continue;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
    const filled = arg[0] !== OPS.stroke;
    strokes.push({ x1, y1, x2, y2, thickness, colour: filled ? fill : colour, filled });
  }
  return strokes;
}
