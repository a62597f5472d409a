/** A piece of text as it is drawn; lengths in points, `y` counted up from the foot of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces on one baseline, from left to right. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In heights of the letters. */
const SAME_LINE = 0.35;
const BLANK = 0.2;
const NEXT_CELL = 2;

/**
 * The lines of a page in the order in which they are drawn, which is the order of reading in
 * whatever office programs write: one column after the other, one cell after the other. Between
 * cells on one line stand two blanks.
 */
export function linesOf(pieces: readonly Piece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let isParted = false;
  for (const piece of pieces) {
    // Blanks come as pieces of their own, also where only a gap is: the gap is measured itself.
    if (piece.text.trim() === '') {
      isParted ||= piece.text !== '';
      continue;
    }
    const last = lines.at(-1);
    if (last !== undefined && goesOn(last, piece)) lines.splice(-1, 1, join(last, piece, isParted));
    else lines.push({ ...piece, right: piece.x + piece.width });
    isParted = false;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.trim().replaceAll('\u00ad', '') }))
    .filter(({ text }) => text !== '');
}

function goesOn(line: PdfLine, piece: Piece): boolean {
  const high = Math.max(line.size, piece.size);
  return Math.abs(line.y - piece.y) < high * SAME_LINE && piece.x > line.right - high;
}

function join(line: PdfLine, piece: Piece, isParted: boolean): PdfLine {
  const gap = (piece.x - line.right) / Math.max(line.size, piece.size, 1);
  const hasBlank = /\s$/.test(line.text) || /^\s/.test(piece.text);
  const between = gap > NEXT_CELL ? '  ' : !hasBlank && (isParted || gap > BLANK) ? ' ' : '';
  const [before, after] =
    between === '' ? [line.text, piece.text] : [line.text.trimEnd(), piece.text.trimStart()];
  return {
    ...line,
    text: before + between + after,
    right: Math.max(line.right, piece.x + piece.width),
    // A raised number must not lift the line.
    ...(piece.size > line.size ? { y: piece.y, size: piece.size } : {}),
  };
}
