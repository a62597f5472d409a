import type { ComposedBlock, Grid } from '../../model/composed.js';
import { foldUnchanged, positionsIn } from './fold.js';
import { writeRows } from './grid.js';
import { el, type Html } from './html.js';
import { rowId } from './ids.js';
import type { Note } from './notes.js';
import { isRowChanged } from './parts.js';
import type { Say } from './where.js';
import { foldedRows, SAY } from './words.js';

/** Rows shown around a changed row. */
const CONTEXT = 1;

/**
 * A table of a document: changed rows with those around them and the header, which says what the
 * columns are; the rest folded. One that did not change, and so has no `id`, is whole: its fold is
 * the document's.
 */
export function writeTable(grid: Grid, id: string | undefined, say: Say): readonly Html[] {
  const changed = grid.rows.map((_, n) => isRowChanged(grid, n));
  const name = (row: number) => (changed[row] === true ? rowId(id, row) : undefined);
  if (id === undefined) return [writeRows(grid, [...grid.rows.keys()], name)];
  const shown = changed.map((one, n) => one || n < grid.headerRows);
  return foldUnchanged(shown, CONTEXT).map((stretch) => {
    const rows = positionsIn(stretch);
    const table = writeRows(grid, rows, name);
    if (!stretch.isFolded) return table;
    return el('details', { class: 'fold' }, el('summary', {}, say(foldedRows(rows.length))), table);
  });
}

/** A link to the row that a note is about, counted below the header as a reader does. */
export function writeRowLink(
  block: ComposedBlock,
  id: string | undefined,
  { row }: Note,
  say: Say,
): Html | undefined {
  const href = rowId(id, row);
  if (block.kind !== 'grid' || row === undefined || href === undefined) return undefined;
  const isHead = row < block.headerRows;
  const name = isHead ? say(SAY.tableHead) : `${say(SAY.tableRow)} ${row - block.headerRows + 1}`;
  return el('a', { href: `#${href}` }, name);
}
