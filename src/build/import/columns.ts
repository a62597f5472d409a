import type { Place } from '../../model/place.js';
import type { WordFile } from '../../model/word-file.js';
import type { Accepted } from './accepted.js';
import { alignParagraphs } from './align.js';
import type { BaseParagraph } from './base.js';

/** A table that has more or fewer columns in the DOCX. */
export interface Reshaped {
  readonly before: number;
  readonly after: number;
  /** What the document has in its first row. */
  readonly head: string;
  /** The first paragraph of it in the DOCX, counted from 0. */
  readonly paragraph: number;
  /** Where its first row stands in the record, if it does. */
  readonly place?: Place;
}

/** Words are brought back cell by cell; a column as such is not, and must be told. */
export function findReshaped(
  file: WordFile,
  accepted: readonly Accepted[],
  base: readonly BaseParagraph[],
): readonly Reshaped[] {
  const widths = new Map<number, number>();
  for (const { cell } of file.paragraphs) {
    if (cell !== undefined) {
      widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + 1));
    }
  }
  return [...pairTables(accepted, base)].flatMap(([grid, first]): readonly Reshaped[] => {
    const own = base.filter(({ cell }) => cell?.grid === grid);
    const before = Math.max(...own.map(({ cell }) => (cell?.column ?? 0) + 1));
    const after = widths.get(first.cell?.table ?? -1) ?? before;
    if (before === after) return [];
    const head = own.filter(({ cell }) => cell?.row === 0);
    const place = head.flatMap(({ glyphs }) =>
      glyphs.flatMap(({ source }) => source?.span.place ?? []),
    )[0];
    return [
      {
        before,
        after,
        head: head.map(({ words }) => words).join(' | '),
        paragraph: first.index,
        ...(place === undefined ? {} : { place }),
      },
    ];
  });
}

/** The first paragraph in the DOCX of each ruled table that is still there. */
function pairTables(
  accepted: readonly Accepted[],
  base: readonly BaseParagraph[],
): ReadonlyMap<number, Accepted> {
  const first = new Map<number, Accepted>();
  const worded = base.filter(({ words }) => words !== '');
  for (const pair of alignParagraphs(worded, accepted)) {
    const [at = -1] = pair.base;
    const [to = -1] = pair.words;
    const [from, there] = [worded[at]?.cell, accepted[to]];
    if (from === undefined || there?.cell === undefined || first.has(from.grid)) continue;
    first.set(from.grid, there);
  }
  return first;
}
