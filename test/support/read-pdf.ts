import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text in one font; lengths in points from the sheet's upper left corner. */
export interface SeenText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The pieces on one baseline with no gap between them wider than a justified space. */
export interface SeenLine extends SeenText {
  readonly pieces: readonly SeenText[];
  /** Every piece is bold, every piece is italic. */
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A drawn line or filled box, by its corners. */
export interface SeenStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SeenText[];
  readonly lines: readonly SeenLine[];
  readonly strokes: readonly SeenStroke[];
}

export interface SeenPdf {
  readonly pages: readonly SeenPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly outline: readonly string[];
  /** The words of all pages in the order in which they are drawn, without page numbers. */
  readonly text: string;
}

/** A page number stands above this height; the text block begins below it. */
export const HEADER_ZONE = 50;
const WIDEST_SPACE = 20;

/** Reads a PDF back with pdf.js: what stands where, and what the file says of itself. */
export async function readPdf(bytes: Uint8Array): Promise<SeenPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: SeenPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item): SeenText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const name = String(page.commonObjs.get(item.fontName).name);
      const [size, , , , x, up] = item.transform.map(Number);
      if (size === undefined || x === undefined || up === undefined) return [];
      const face = { bold: /Bold/.test(name), italic: /Italic/.test(name) };
      return [{ text: item.str, x, right: x + item.width, y: height - up, size, ...face }];
    });
    const strokes = findStrokes(fnArray, argsArray, height);
    pages.push({ width, height, texts, lines: joinLines(texts, strokes), strokes });
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = ((await pdf.getOutline()) ?? []).map((item) => item.title);
  await task.destroy();
  const texts = pages.flatMap((page) => page.texts.filter((one) => one.y > HEADER_ZONE));
  const text = texts
    .map((one) => one.text)
    .join(' ')
    .replaceAll(/[ \u00a0]+/g, ' ');
  return { pages, info: { ...info }, xmp: metadata?.getRaw() ?? '', outline, text };
}

function joinLines(
  texts: readonly SeenText[],
  strokes: readonly SeenStroke[],
): readonly SeenLine[] {
  const posts = strokes.filter((one) => one.y2 - one.y1 > 5);
  const rows: SeenText[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.find((one) => {
      const last = one.at(-1);
      return last !== undefined && Math.abs(last.y - text.y) < 0.1 && areOneLine(last, text, posts);
    });
    if (row === undefined) rows.push([text]);
    else row.push(text);
  }
  return rows.flatMap((pieces): SeenLine[] => {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    const words = pieces.map((piece, i) => {
      const before = pieces[i - 1];
      const gap = before === undefined ? 0 : piece.x - before.right;
      return (gap > 1 ? ' ' : '') + piece.text;
    });
    return [
      {
        ...first,
        pieces,
        text: words
          .join('')
          .replaceAll(/[ \u00a0]+/g, ' ')
          .trim(),
        right: last.right,
        bold: pieces.every((piece) => piece.bold),
        italic: pieces.every((piece) => piece.italic),
      },
    ];
  });
}

/**
 * Justified lines are drawn word by word, others in one piece a font: two pieces that both hold
 * spaces stand in two columns when more than a space parts them, and so do two cells of a table.
 */
function areOneLine(last: SeenText, next: SeenText, posts: readonly SeenStroke[]): boolean {
  const gap = next.x - last.right;
  if (next.x <= last.x || gap > WIDEST_SPACE) return false;
  if (gap > 5 && last.text.includes(' ') && next.text.includes(' ')) return false;
  const middle = last.y - last.size / 4;
  return !posts.some(
    (one) => one.x1 > last.x && one.x1 < next.x && one.y1 < middle && one.y2 > middle,
  );
}

type Matrix = readonly [number, number, number, number, number, number];

/** Follows the drawing operators, so that corners come out in points of the sheet. */
function findStrokes(
  ops: readonly number[],
  args: readonly unknown[],
  height: number,
): readonly SeenStroke[] {
  const strokes: SeenStroke[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  for (const [n, op] of ops.entries()) {
    const arg: unknown = args[n];
    if (op === OPS.save) kept.push(now);
    if (op === OPS.restore) now = kept.pop() ?? now;
    if (!Array.isArray(arg)) continue;
    if (op === OPS.transform) now = multiply(now, arg.map(Number));
    const box: unknown = arg[2];
    if (op !== OPS.constructPath || !(box instanceof Float32Array)) continue;
    const [ax = 0, ay = 0, bx = 0, by = 0] = box;
    const [a, b] = [apply(now, ax, ay), apply(now, bx, by)];
    const [x1 = 0, x2 = 0] = [a.x, b.x].sort((p, q) => p - q);
    const [y1 = 0, y2 = 0] = [height - a.y, height - b.y].sort((p, q) => p - q);
    strokes.push({ x1, y1, x2, y2 });
  }
  return strokes;
}

function multiply([a, b, c, d, e, f]: Matrix, by: readonly number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = by;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** The line that reads so; a test that looks for one that is not there has failed. */
export function lineOf(page: SeenPage | undefined, wanted: string | RegExp): SeenLine {
  const hit = (text: string) => (typeof wanted === 'string' ? text === wanted : wanted.test(text));
  const found = page?.lines.find((line) => hit(line.text));
  if (found === undefined) {
    throw new Error(`no line «${wanted}» in:\n${page?.lines.map((l) => l.text).join('\n')}`);
  }
  return found;
}

/** The drawn line right below a line of text, at most `within` points under its baseline. */
export function ruleBelow(page: SeenPage, line: SeenText, within = 12): SeenStroke {
  const found = page.strokes
    .filter((one) => one.y1 > line.y && one.y1 < line.y + within && one.y2 - one.y1 < 2)
    .filter((one) => one.x1 < line.right && one.x2 > line.x)
    .sort((a, b) => a.y1 - b.y1)[0];
  if (found === undefined) throw new Error(`no rule below «${line.text}»`);
  return found;
}
