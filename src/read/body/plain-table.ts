import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { readPlainInline } from './plain-inline.js';
import { spanOf } from './span.js';

/** A row from edge to edge: `| a | b |`. */
const ROW = /^\|(?:[^|]*\|)+$/;

/** What stands below the head, cell by cell; colons say how its column is set. */
const DELIMITER = /^ *(:?)-+(:?) *$/;

/**
 * A table whose rows all have the bars at their edges and as many cells as the head; `undefined`
 * where only the parser can say. `at`: where it begins in its source.
 */
export function readPlainTable(lines: readonly string[], at: number): Table | undefined {
  if (lines.length < 2 || !lines.every((line) => ROW.test(line))) return undefined;
  const align = alignOf(lines[1] ?? '');
  if (align === undefined) return undefined;
  const children: TableRow[] = [];
  let start = at;
  for (const [index, line] of lines.entries()) {
    const row = index === 1 ? undefined : readRow(line, start);
    if (index !== 1 && row?.children.length !== align.length) return undefined;
    if (row !== undefined) children.push(row);
    start += line.length + 1;
  }
  return { type: 'table', align, children, position: spanOf(at, start - 1) };
}

function alignOf(line: string): AlignType[] | undefined {
  const cells = line.slice(1, -1).split('|');
  const found = cells.map((cell) => DELIMITER.exec(cell));
  if (found.includes(null)) return undefined;
  return found.map((match) => {
    const [, left, right] = match ?? [];
    if (left && right) return 'center';
    return left ? 'left' : right ? 'right' : null;
  });
}

function readRow(line: string, at: number): TableRow | undefined {
  const children: TableCell[] = [];
  let start = at + 1;
  for (const typed of line.slice(1, -1).split('|')) {
    const text = typed.trim();
    const from = start + typed.length - typed.trimStart().length;
    const inline = readPlainInline(text, from);
    if (inline === undefined) return undefined;
    const own = text === '' ? [] : inline;
    children.push({ type: 'tableCell', children: own, position: spanOf(start, from) });
    start += typed.length + 1;
  }
  return { type: 'tableRow', children, position: spanOf(at, at + line.length) };
}
