import type { Run, Table, TableRow } from '../model/block.js';
import type { ComposedParagraph, FontLook, Grid } from '../model/composed.js';
import { chooseWidths, shareWidths } from './column-widths.js';
import type { Context } from './context.js';
import { makeParagraph } from './paragraph.js';
import { composeRuns, textOf } from './runs.js';
import { linePitch, styleOf } from './styles.js';
import { points } from './units.js';

/** A ruled table over the whole text width, its heading row repeated on every page. */
export function composeTable(context: Context, table: Table): Grid {
  const facts = context.theThuc.table;
  const columns = Math.max(table.head.cells.length, ...table.rows.map((row) => row.cells.length));
  const wide = columns >= facts.wideFrom.value;
  const size = (font: FontLook): FontLook =>
    wide ? { ...font, size: facts.wideSize.value } : font;
  const head = table.head.cells.some((cell) => textOf(cell).trim() !== '') ? [table.head] : [];

  const cell = (runs: readonly Run[], element: 'dauBang' | 'oBang', column: number) => {
    const font = size(styleOf(context.theThuc, element).font);
    const align = element === 'dauBang' ? 'center' : (table.align[column] ?? 'left');
    return makeParagraph(context, element, composeRuns(runs, font), {
      lineHeight: linePitch(context.theThuc, font.size),
      align,
    });
  };
  const row = (element: 'dauBang' | 'oBang') => (each: TableRow) =>
    Array.from({ length: columns }, (_, column) => [
      cell(each.cells[column] ?? [], element, column),
    ]);
  const rows: readonly (readonly (readonly ComposedParagraph[])[])[] = [
    ...head.map(row('dauBang')),
    ...table.rows.map(row('oBang')),
  ];
  const widths =
    table.widths.length === columns
      ? shareWidths(table.widths, context.textWidth)
      : chooseWidths(context, rows, columns);
  return {
    kind: 'grid',
    widths,
    border: facts.border.value,
    padding: { x: points(facts.paddingX), y: points(facts.paddingY) },
    headerRows: head.length,
    rows,
    after: points(facts.after),
  };
}
