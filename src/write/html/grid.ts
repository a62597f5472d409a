import type { Grid } from '../../model/composed.js';
import { isAfter, isBefore } from '../../model/revision.js';
import { writeBlocks } from './blocks.js';
import { type Child, el, type Html } from './html.js';
import { isOn, type Side } from './text.js';

/** A table of one side, as a part of something else. */
export function writeGrid(grid: Grid, side: Side): readonly Html[] {
  const rows = grid.rows.map((_, n) => n).filter((n) => isOn(side, grid.revisions?.[n]));
  const written = rows.map((n) => el('tr', rowAttributes(grid, n), cellsOf(grid, n, side)));
  return [el('table', {}, columnsOf(grid, [side]), el('tbody', {}, written))];
}

/**
 * Some rows of a table, those of the earlier draft left of those of the later in the same `tr`: so
 * they stand at one height, and a style sheet can hide the left ones. Header cells are `th`.
 */
export function writeRows(
  grid: Grid,
  rows: readonly number[],
  idOf: (row: number) => string | undefined,
): Html {
  const written = rows.map((n) =>
    el('tr', { ...rowAttributes(grid, n), id: idOf(n) }, [
      cellsOf(grid, n, 'before'),
      el('td', { class: 'old gap' }),
      cellsOf(grid, n, 'after'),
    ]),
  );
  const head = rows.filter((n) => n < grid.headerRows).length;
  return el('table', { class: 'both' }, [
    columnsOf(grid, ['before', 'after']),
    head === 0 ? undefined : el('thead', {}, written.slice(0, head)),
    el('tbody', {}, written.slice(head)),
  ]);
}

/** Between the two drafts of a table, of its width in percent. */
const GAP = 2;

const CLASS = { before: 'old', after: 'new' } as const satisfies Record<Side, string>;

function columnsOf(grid: Grid, sides: readonly Side[]): Child {
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const room = sides.length === 1 ? 100 : (100 - GAP) / 2;
  const gap = sides.length === 1 ? undefined : el('col', { class: 'old', style: `width:${GAP}%` });
  const groups = sides.map((side) =>
    grid.widths.map((width) => {
      const share = Math.round((width / total) * room * 100) / 100;
      return el('col', { class: CLASS[side], style: `width:${share}%` });
    }),
  );
  return el(
    'colgroup',
    {},
    groups.map((group, i) => (i === 0 ? group : [gap, group])),
  );
}

function rowAttributes(grid: Grid, n: number): { readonly class: string | undefined } {
  const revision = grid.revisions?.[n];
  if (revision === undefined) return { class: undefined };
  return { class: isAfter(revision) ? 'come' : 'gone' };
}

function cellsOf(grid: Grid, n: number, side: Side): Child {
  const isHead = n < grid.headerRows;
  const isThere = side === 'after' || isBefore(grid.revisions?.[n]);
  return (grid.rows[n] ?? []).map((paragraphs) =>
    el(
      isHead ? 'th' : 'td',
      { class: CLASS[side], ...(isHead ? { scope: 'col' } : {}) },
      isThere ? writeBlocks(paragraphs, side) : [],
    ),
  );
}
