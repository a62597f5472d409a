import { BREAK, drawStack, heightOf, type Spot, type Strip } from './strip.js';

/** One cell of a row: its strips, and where they stand in the row. */
export interface Cell {
  readonly left: number;
  readonly strips: readonly Strip[];
}

/** A part of a row, as a strip without borders and spaces; `first` and `last` of its row. */
export interface RowPart {
  readonly height: number;
  readonly first: boolean;
  readonly last: boolean;
  draw(spot: Pick<Spot, 'x' | 'y'>): ReturnType<Strip['draw']>;
}

/**
 * A row stays whole while `room` holds it. A taller one is cut between its lines: part n holds the
 * nth line of every cell, so that it can go on over as many pages as it takes.
 */
export function cutRow(cells: readonly Cell[], room: number): readonly RowPart[] {
  const height = Math.max(0, ...cells.map((cell) => heightOf(cell.strips)));
  const rows = Math.max(0, ...cells.map((cell) => cell.strips.length));
  if (height <= room || rows < 2) return [part(cells, true, true)];
  return Array.from({ length: rows }, (_, n) => {
    const slice = cells.map((cell) => ({ ...cell, strips: cell.strips.slice(n, n + 1) }));
    return part(slice, n === 0, n === rows - 1);
  });
}

function part(cells: readonly Cell[], first: boolean, last: boolean): RowPart {
  return {
    height: Math.max(0, ...cells.map((cell) => heightOf(cell.strips))),
    first,
    last,
    draw: ({ x, y }) => cells.flatMap((cell) => drawStack(cell.strips, x + cell.left, y)),
  };
}

/** Where a cut row may be parted: anywhere but after its first and before its last line. */
export function costInRow(parts: readonly RowPart[], index: number) {
  return index === 1 || (index > 0 && index === parts.length - 1) ? BREAK.lonely : BREAK.free;
}
