import { type ITableCellOptions, type ITableOptions, WidthType } from 'docx';
import type { Hand } from '../../model/revision.js';
import { isSame } from './sides.js';
import { change } from './tracked.js';
import { twips } from './units.js';

/** The widths of a table's columns in each draft, in points: as many in both. */
export interface Widths {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function widthsOf(table: {
  readonly widths: readonly number[];
  readonly widthsBefore?: readonly number[];
}): Widths {
  return { before: table.widthsBefore ?? table.widths, after: table.widths };
}

/** What a table says of its widths, and of all else; the schema lets it say what it said before. */
export function tableWidths(
  { before, after }: Widths,
  hand: Hand,
  properties: Pick<ITableOptions, 'indent' | 'layout' | 'borders' | 'margins'>,
): Omit<ITableOptions, 'rows'> {
  const sum = (widths: readonly number[]) => widths.map(twips).reduce((all, one) => all + one, 0);
  const width = (widths: readonly number[]) => ({ size: sum(widths), type: WidthType.DXA });
  const { margins, ...rest } = properties;
  // In a change the library calls the margins otherwise.
  const former = { ...rest, ...(margins && { cellMargin: margins }), width: width(before) };
  return {
    width: width(after),
    ...properties,
    columnWidths: after.map(twips),
    ...(sum(before) !== sum(after) && { revision: { ...former, ...change(hand) } }),
    ...(!isSame(before, after) && {
      columnWidthsRevision: { id: 0, columnWidths: before.map(twips) },
    }),
  };
}

export function cellWidth(
  { before, after }: Widths,
  column: number,
  hand: Hand,
): Omit<ITableCellOptions, 'children'> {
  const own = (widths: readonly number[]) => ({
    width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
  });
  const [now, former] = [own(after), own(before)];
  return { ...now, ...(!isSame(now, former) && { revision: { ...former, ...change(hand) } }) };
}
