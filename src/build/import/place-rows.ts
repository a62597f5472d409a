import { type NewBlock, PARAGRAPH_END, type Patch } from '../../read/patch/index.js';
import type { Accepted } from './accepted.js';
import { type BaseParagraph, passageOf } from './base.js';
import { blame } from './blame.js';
import type { Hunk } from './change.js';
import { around } from './context.js';
import type { Letter } from './letters.js';
import type { Surroundings } from './place-blocks.js';
import { styledFor } from './place-words.js';
import type { Glyph } from './printed.js';

const PLAIN: Glyph = {
  text: '',
  font: { size: 0, bold: false, italic: false, underline: false },
  place: undefined,
};

/** New rows of a table, below or above a row that stayed. */
export function placeNewRows(
  words: readonly Accepted[],
  before: BaseParagraph | undefined,
  after: BaseParagraph | undefined,
  { source }: Surroundings,
): Hunk {
  const about = {
    before: [],
    after: lettersOf(words),
    paragraph: words[0]?.index ?? 0,
    context: around(words.map((one) => one.words).join(' ¶ '), 0, 60),
  };
  const [above, below] = [passageOf(before), passageOf(after)];
  const beside = above?.cell === undefined ? below : above;
  const columns = beside?.cell?.columns ?? 0;
  const rows = new Map<number | undefined, Accepted[]>();
  for (const one of words) {
    rows.set(one.cell?.row, [...(rows.get(one.cell?.row) ?? []), one]);
  }
  const fits = words.every(({ cell }) => (cell?.column ?? columns) < columns);
  const neighbour = before?.cell === undefined ? after : before;
  if (beside === undefined || !fits) {
    const foreign = neighbour?.glyphs.find((one) => one.source === undefined);
    const place = foreign?.place ?? neighbour?.paragraph.place;
    const found = blame(place, source);
    return { ...about, ways: [], why: found.kind === 'the-thuc' ? { kind: 'nowhere' } : found };
  }
  const blocks = [...rows.values()].map(
    (cells): NewBlock => ({
      kind: 'row',
      level: 0,
      ordered: false,
      texts: Array.from({ length: columns }, (_, column) =>
        cells
          .filter(({ cell }) => cell?.column === column)
          .flatMap(({ letters }) => styledFor(PLAIN, letters)),
      ),
    }),
  );
  const ways: (readonly Patch[])[] = [];
  if (above?.cell !== undefined) ways.push([{ kind: 'insert', at: above, side: 'after', blocks }]);
  if (below?.cell?.isHead === false) {
    ways.push([{ kind: 'insert', at: below, side: 'before', blocks }]);
  }
  return { ...about, ways, why: { kind: 'unproven' } };
}

/** Words in a cell that was empty: `beside` is another cell of its row. */
export function fillCell(one: Accepted, beside: BaseParagraph, { source }: Surroundings): Hunk {
  const about = {
    before: [],
    after: lettersOf([one]),
    paragraph: one.index,
    context: around(one.words, 0, 60),
  };
  const row = passageOf(beside)?.cell?.row;
  const cell = source.passages.find(
    (each) => each.cell?.row.from === row?.from && each.cell?.column === one.cell?.column,
  );
  if (row === undefined || cell === undefined) {
    const foreign = beside.glyphs.find((glyph) => glyph.source === undefined);
    return { ...about, ways: [], why: blame(foreign?.place ?? beside.paragraph.place, source) };
  }
  const ways = [[{ kind: 'fill', cell, text: styledFor(PLAIN, one.letters) }]] as const;
  return { ...about, ways, why: { kind: 'unproven' }, place: source.placeAt(cell.from) };
}

const lettersOf = (words: readonly Accepted[]): readonly Letter[] =>
  words.flatMap((one, at): readonly Letter[] => [
    ...(at === 0 ? [] : [{ text: PARAGRAPH_END }]),
    ...one.letters.map(({ text }) => ({ text })),
  ]);
