import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Columns } from '../../model/composed.js';
import { writeCell } from './blocks.js';
import type { Sheet } from './line.js';
import { handOf, restrict, type Settings } from './setting.js';
import { mapSides } from './sides.js';
import { rowTrack } from './tracked.js';
import { cellWidth, tableWidths, widthsOf } from './widths.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** A table of one row that never breaks, without borders or margins. */
export function writeColumns(columns: Columns, settings: Settings): readonly Sheet[] {
  const here = restrict(settings, columns.revision);
  const hand = handOf(here);
  const widths = widthsOf(columns);
  const cells = columns.cells.map((blocks, c) => {
    const placed = mapSides(here, (setting, draft) => ({
      ...setting,
      width: widths[draft][c] ?? 0,
    }));
    return new TableCell({
      ...cellWidth(widths, c, hand),
      children: writeCell(blocks, placed),
    });
  });
  const table = new Table({
    ...tableWidths(widths, hand, {
      indent: { size: 0, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      margins: NO_MARGINS,
    }),
    rows: [new TableRow({ cantSplit: true, ...rowTrack(here), children: cells })],
  });
  return [{ kind: 'table', table, ends: here }];
}
