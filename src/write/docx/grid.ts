import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Grid } from '../../model/composed.js';
import { type Draft, standsIn } from '../../model/draft.js';
import type { Hand, Revision } from '../../model/revision.js';
import { writeCell } from './blocks.js';
import type { Sheet } from './line.js';
import { handOf, restrict, type Settings } from './setting.js';
import { isSame, mapSides } from './sides.js';
import { change, rowTrack } from './tracked.js';
import { eighths, twips } from './units.js';

/** A bordered table whose rows never break and whose header rows come again on every page. */
export function writeGrid(grid: Grid, settings: Settings): readonly Sheet[] {
  const rows = grid.rows.map((cells, r) => {
    const here = restrict(settings, grid.revisions?.[r]);
    const row = rowProperties(grid, r);
    return new TableRow({
      ...row,
      ...rowTrack(here),
      children: cells.map((paragraphs, c) => {
        const widths = widthsOf(grid, (all) => all[c] ?? 0);
        const placed = mapSides(here, (setting, draft) => ({
          ...setting,
          width: (widths[draft] ?? 0) - 2 * grid.padding.x,
          keep: keepsNext(grid, r, draft) || (setting.keep && r === lastRow(grid, draft)),
        }));
        return new TableCell({
          ...cellChange(widths, handOf(here)),
          children: writeCell(paragraphs, placed),
        });
      }),
    });
  });
  const hand = handOf(settings);
  const widths = widthsOf(grid, (all) => all);
  const [now, before] = [tableProperties(grid, widths.after), tableProperties(grid, widths.before)];
  const table = new Table({
    ...now,
    ...(!isSame(now, before) && { revision: { ...before, ...change(hand) } }),
    columnWidths: widths.after.map(twips),
    ...(widths.before !== widths.after && {
      columnWidthsRevision: { id: 0, columnWidths: widths.before.map(twips) },
    }),
    rows,
  });
  return [{ kind: 'table', table, ends: restrict(settings, wholeRevision(grid)) }];
}

/** That one draft alone has a table: no row of it stands in the other. */
export function wholeRevision({ rows, revisions }: Grid): Revision | undefined {
  const isWithout = (draft: Draft) => rows.every((_, row) => !standsIn(revisions?.[row], draft));
  const isOne = rows.length > 0 && (isWithout('before') || isWithout('after'));
  return isOne ? revisions?.[0] : undefined;
}

/** The width of a column, or of all, in each draft. */
function widthsOf<T>(grid: Grid, take: (widths: readonly number[]) => T) {
  const after = take(grid.widths);
  return { after, before: grid.widthsBefore === undefined ? after : take(grid.widthsBefore) };
}

function cellChange(widths: { readonly before: number; readonly after: number }, hand: Hand) {
  const width = (points: number) => ({ width: { size: twips(points), type: WidthType.DXA } });
  const [now, before] = [width(widths.after), width(widths.before)];
  return { ...now, ...(!isSame(now, before) && { revision: { ...before, ...change(hand) } }) };
}

/** Word keeps a row with the next when its paragraphs say so: a header is never left alone. */
function keepsNext(grid: Grid, row: number, draft: Draft): boolean {
  return row < grid.headerRows && row < lastRow(grid, draft);
}

function lastRow(grid: Grid, draft: Draft): number {
  return grid.rows.findLastIndex((_, row) => standsIn(grid.revisions?.[row], draft));
}

const rowProperties = (grid: Grid, row: number) => ({
  cantSplit: true,
  ...(row < grid.headerRows && { tableHeader: true }),
});

function tableProperties(grid: Grid, widths: readonly number[]) {
  const border = { style: BorderStyle.SINGLE, size: eighths(grid.border), color: '000000' };
  // Word counts a cell's margin from the middle of the border, the padding begins at its edge.
  const side = grid.padding.x + grid.border / 2;
  return {
    width: { size: widths.map(twips).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    // From Word 2013 on the outer border itself, not the text inside it, stands at the indent.
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(grid.padding.y),
      bottom: twips(grid.padding.y),
      left: twips(side),
      right: twips(side),
    },
  };
}
