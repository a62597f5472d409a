import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Grid } from '../../model/composed.js';
import { writeCell } from './blocks.js';
import type { Child, Setting } from './setting.js';
import { eighths, twips } from './units.js';

/** A bordered table whose rows never break and whose header rows come again on every page. */
export function writeGrid(grid: Grid, setting: Setting): readonly Child[] {
  const widths = grid.widths.map(twips);
  const border = { style: BorderStyle.SINGLE, size: eighths(grid.border), color: '000000' };
  // Word counts a cell's margin from the middle of the border, the padding begins at its edge.
  const side = grid.padding.x + grid.border / 2;
  const last = grid.rows.length - 1;
  const rows = grid.rows.map((cells, r) => {
    const header = r < grid.headerRows;
    // Word keeps a row with the next when its paragraphs say so: a header is never left alone.
    const keep = (header && r < last) || (setting.keep && r === last);
    return new TableRow({
      cantSplit: true,
      ...(header && { tableHeader: true }),
      children: cells.map((paragraphs, c) => {
        const outer = grid.widths[c] ?? 0;
        return new TableCell({
          width: { size: twips(outer), type: WidthType.DXA },
          children: writeCell(paragraphs, {
            ...setting,
            width: outer - 2 * grid.padding.x,
            keep,
          }),
        });
      }),
    });
  });
  return [
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      // From Word 2013 on the outer border itself, not the text inside it, stands at the indent.
      indent: { size: 0, type: WidthType.DXA },
      columnWidths: widths,
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
      rows,
    }),
  ];
}
