import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Grid } from '../../model/composed.js';
import { type Draft, standsIn } from '../../model/draft.js';
import type { Revision } from '../../model/revision.js';
import { writeCell } from './blocks.js';
import type { Sheet } from './line.js';
import { handOf, restrict, type Settings } from './setting.js';
import { mapSides } from './sides.js';
import { rowTrack } from './tracked.js';
import { eighths, twips } from './units.js';
import { cellWidth, tableWidths, widthsOf } from './widths.js';

/** A bordered table whose rows never break and whose header rows come again on every page. */
export function writeGrid(grid: Grid, settings: Settings): readonly Sheet[] {
  const widths = widthsOf(grid);
  const rows = grid.rows.map((cells, r) => {
    const here = restrict(settings, grid.revisions?.[r]);
    return new TableRow({
      cantSplit: true,
      ...(r < grid.headerRows && { tableHeader: true }),
      ...rowTrack(here),
      children: cells.map((paragraphs, c) => {
        const placed = mapSides(here, (setting, draft) => ({
          ...setting,
          width: (widths[draft][c] ?? 0) - 2 * grid.padding.x,
          keep: isKept(grid, r, setting.keep, draft),
        }));
        return new TableCell({
          ...cellWidth(widths, c, handOf(here)),
          children: writeCell(paragraphs, placed),
        });
      }),
    });
  });
  const table = new Table({ ...tableWidths(widths, handOf(settings), bordersOf(grid)), rows });
  return [{ kind: 'table', table, ends: restrict(settings, wholeRevision(grid)) }];
}

/** That one draft alone has a table: no row of it stands in the other. */
export function wholeRevision({ rows, revisions }: Grid): Revision | undefined {
  const isWithout = (draft: Draft) => rows.every((_, row) => !standsIn(revisions?.[row], draft));
  const isOne = rows.length > 0 && (isWithout('before') || isWithout('after'));
  return isOne ? revisions?.[0] : undefined;
}

/** Word keeps a row with the next when its paragraphs say so: a header is never left alone. */
function isKept(grid: Grid, row: number, keepsLast: boolean, draft: Draft): boolean {
  const last = grid.rows.findLastIndex((_, r) => standsIn(grid.revisions?.[r], draft));
  return row === last ? keepsLast : row < grid.headerRows;
}

function bordersOf(grid: Grid) {
  const border = { style: BorderStyle.SINGLE, size: eighths(grid.border), color: '000000' };
  // Word counts a cell's margin from the middle of the border, the padding begins at its edge.
  const side = grid.padding.x + grid.border / 2;
  return {
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
