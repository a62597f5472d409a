import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Columns } from '../../model/composed.js';
import { writeCell } from './blocks.js';
import type { Sheet } from './line.js';
import { restrict, type Settings } from './setting.js';
import { mapSides } from './sides.js';
import { rowTrack } from './tracked.js';
import { twips } from './units.js';

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
  const widths = columns.widths.map(twips);
  const cells = columns.cells.map((blocks, i) => {
    const width = columns.widths[i] ?? 0;
    return new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      children: writeCell(
        blocks,
        mapSides(here, (setting) => ({ ...setting, width })),
      ),
    });
  });
  const table = new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: [new TableRow({ cantSplit: true, ...rowTrack(here), children: cells })],
  });
  return [{ kind: 'table', table, ends: here }];
}
