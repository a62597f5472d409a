import type { Draft } from '../../model/draft.js';
import { isEmpty, type Line, onlyIn, otherThan, type Piece } from './line.js';
import { isBoth, onSide, sidesOf } from './sides.js';

/**
 * Pieces of a cell, or of a section, so ordered that each draft comes out of them exactly.
 *
 * A paragraph of one draft alone is told by its tracked end: where the end goes, what is left of
 * the paragraph runs on into the next one, whose look wins (ECMA-376 part 1, 17.13.5.15 and .20).
 * That needs a paragraph to run on into. Before a table there is none: Word takes away what is
 * then empty, but cannot join words to a table. At the end of a cell or of a section the last end
 * stays whatever is tracked (17.4.65 wants it in a cell, and it carries the section). So the last
 * line before such a wall gets an end that both drafts have: the draft that lacks it there gives
 * the end of its own last paragraph, and that paragraph's words run on into it. This is also what
 * Word writes when the last paragraph of a cell is deleted.
 *
 * A wall is a table that both drafts have. A table of one draft alone is none, for it goes with its
 * rows (17.13.5.12 and .16); but words do not run on past it either.
 */
export function settle(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  let gap: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'table' && isBoth(piece.ends)) {
      settled.push(...settleGap(gap, false), piece);
      gap = [];
    } else gap.push(piece);
  }
  return [...settled, ...settleGap(gap, true)];
}

function settleGap(gap: readonly Piece[], isLast: boolean): readonly Piece[] {
  const last = gap.at(-1);
  if (last?.kind !== 'line' || isBoth(last.ends)) return gap;
  const lacking: Draft = last.ends.after === undefined ? 'after' : 'before';
  const at = gap.findLastIndex(
    (piece) => piece.kind === 'line' && piece.ends[lacking] !== undefined,
  );
  const own = gap[at];
  // A draft without any paragraph here: the whole line goes, and is empty when it does.
  if (own?.kind !== 'line') return gap;
  const before = gap.slice(0, at);
  const between = gap.slice(at + 1, -1);
  // What is of one draft alone may stand before or after what is of the other alone.
  if (!isBoth(own.ends)) return [...before, ...between, join(own, last, lacking)];
  if (between.every(({ kind }) => kind === 'line')) {
    const rest: Line = { ...own, ends: onSide(own.ends, otherThan(lacking)), hand: last.hand };
    const end = { ...own, texts: [] };
    return [...before, rest, ...between, join(end, last, lacking)];
  }
  // Words of both drafts with a table of one behind them: at the very end, told twice.
  if (!isEmpty(own) && !isLast) return gap;
  return [
    ...before,
    onlyIn(own, otherThan(lacking), last.hand),
    ...between,
    join(onlyIn(own, lacking, last.hand), last, lacking),
  ];
}

/** Two lines of different drafts in one: both their words, and an end that both drafts have. */
function join(own: Line, last: Line, draft: Draft): Line {
  const other = otherThan(draft);
  const ends = { [draft]: own.ends[draft], [other]: last.ends[other] };
  const { move: _, ...rest } = last;
  return {
    ...rest,
    texts: [...own.texts, ...last.texts],
    ends: sidesOf(ends.before, ends.after),
  };
}
