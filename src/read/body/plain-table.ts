import type { Align, Run, Table, TableRow } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { readPlainInline } from './plain-inline.js';

/** A row from edge to edge: `| a | b |`. */
const ROW = /^\|(?:[^|]*\|)+$/;

/** What stands below the head, cell by cell; colons say how its column is set. */
const DELIMITER = /^ *(:?)-+(:?) *$/;

/**
 * A table whose rows all have the bars at their edges and as many cells as the head; `undefined`
 * where only the parser can say. `at`: where it begins, as `placeAt` counts.
 */
export function readPlainTable(
  lines: readonly string[],
  at: number,
  placeAt: PlaceAt,
): Table | undefined {
  if (lines.length < 2 || !lines.every((line) => ROW.test(line))) return undefined;
  const align = alignOf(lines[1] ?? '');
  if (align === undefined) return undefined;
  const rows: TableRow[] = [];
  let start = at;
  for (const [index, line] of lines.entries()) {
    const row = index === 1 ? undefined : readRow(line, start, placeAt);
    if (index !== 1 && row?.cells.length !== align.length) return undefined;
    if (row !== undefined) rows.push(row);
    start += line.length + 1;
  }
  const [head, ...others] = rows;
  return head && { kind: 'table', align, widths: [], head, rows: others, place: head.place };
}

function alignOf(line: string): readonly (Align | undefined)[] | undefined {
  const cells = line.slice(1, -1).split('|');
  const found = cells.map((cell) => DELIMITER.exec(cell));
  if (found.includes(null)) return undefined;
  return found.map((match) => {
    const [, left, right] = match ?? [];
    if (left && right) return 'center';
    return left ? 'left' : right ? 'right' : undefined;
  });
}

function readRow(line: string, at: number, placeAt: PlaceAt): TableRow | undefined {
  const cells: (readonly Run[])[] = [];
  let start = at + 1;
  for (const typed of line.slice(1, -1).split('|')) {
    const text = typed.trim();
    const from = start + typed.length - typed.trimStart().length;
    const runs = text === '' ? [] : readPlainInline(text, from, placeAt);
    if (runs === undefined) return undefined;
    cells.push(runs);
    start += typed.length + 1;
  }
  return { cells, place: placeAt(at) };
}
