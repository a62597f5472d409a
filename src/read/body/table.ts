import type { TableRow as RowNode, Table as TableNode } from 'mdast';
import type { Table, TableRow } from '../../model/block.js';
import * as say from '../messages/set-off.js';
import { placeOf, type Reading } from './reading.js';
import { readRuns } from './runs.js';

/** A table whose every row has as many cells as its head; short rows are filled with empty ones. */
export function readTable(
  reading: Reading,
  node: TableNode,
  widths: readonly number[] = [],
): Table {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  const read = (row: RowNode) => readRow(reading, row, columns);
  const place = placeOf(reading, node);
  return {
    kind: 'table',
    align: Array.from({ length: columns }, (_, column) => node.align?.[column] ?? undefined),
    widths,
    head: head ? read(head) : { cells: [], place },
    rows: rows.map(read),
    place,
  };
}

function readRow(reading: Reading, row: RowNode, columns: number): TableRow {
  const place = placeOf(reading, row);
  const typed = row.children.length;
  if (typed > columns) reading.diagnostics.push(say.tooManyCells(place, typed, columns));
  const cells = row.children.map((cell) => readRuns(reading, cell.children));
  while (cells.length < columns) cells.push([]);
  return { cells: cells.slice(0, columns), place };
}
