import type { Draft } from '../../model/draft.js';
import { isEmpty, type Line, onlyIn, otherThan, type Piece, passEnd } from './line.js';
import { partInsertions } from './part-insertions.js';
import { isBoth, type Sides, sidesOf } from './sides.js';

/**
 * Pieces of a cell, or of a section, so ordered that each draft comes out of them exactly.
 *
 * A paragraph of one draft alone is told by its tracked end: where the end goes, what is left of
 * the paragraph runs on into the next one, whose look wins (ECMA-376 part 1, 17.13.5.15 and .20).
 * That needs a paragraph to run on into. At the end of a cell or of a section there is none: the
 * last end stays whatever is tracked (17.4.65 wants a paragraph there, and it carries the section).
 * Before a table there is none either: Word takes away what is then empty and cannot join words to
 * a table, other programs leave an empty line. So the last line before such a place gets an end
 * that both drafts have: the draft that lacks it there gives the end of its own last paragraph, and
 * that paragraph's words run on into it. This is what Word itself writes when the last paragraph of
 * a cell is deleted.
 *
 * A table of one draft alone goes with its rows (17.13.5.12 and .16). Words of both drafts do not
 * run on past it.
 */
export function settle(pieces: readonly Piece[]): readonly Piece[] {
  return partInsertions(beforeTables(atEnds(pieces)));
}

/** Before each table that both drafts have, and at the end. */
function atEnds(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  let gap: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'table' && isBoth(piece.ends)) {
      settled.push(...settleLast(gap, false), piece);
      gap = [];
    } else gap.push(piece);
  }
  return [...settled, ...settleLast(gap, true)];
}

/** Before each table of one draft alone. What is only of the other may as well stand behind it. */
function beforeTables(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  let lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      lines.push(piece);
      continue;
    }
    const draft = onlyDraft(piece.ends);
    const stays = (line: Line) => draft === undefined || line.ends[draft] !== undefined;
    const cut = lines.findLastIndex(stays) + 1;
    settled.push(...settleLast(lines.slice(0, cut), false), piece);
    lines = lines.slice(cut);
  }
  return [...settled, ...lines];
}

function onlyDraft({ before, after }: Sides<unknown>): Draft | undefined {
  if (before !== undefined && after !== undefined) return undefined;
  return after === undefined ? 'before' : 'after';
}

/** The pieces with a last line whose end both drafts have, as far as both have a paragraph here. */
function settleLast(pieces: readonly Piece[], isEnd: boolean): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'line' || isBoth(last.ends)) return pieces;
  const lacking: Draft = last.ends.after === undefined ? 'after' : 'before';
  const at = pieces.findLastIndex(
    ({ kind, ends }) => kind === 'line' && ends[lacking] !== undefined,
  );
  const own = pieces[at];
  // A draft without any paragraph here: each line goes whole, and nothing is left of it.
  if (own?.kind !== 'line') return pieces;
  const head = pieces.slice(0, at);
  const between = pieces.slice(at + 1, -1);
  // What is of one draft alone may stand before or after what is of the other alone.
  if (!isBoth(own.ends)) return [...head, ...between, join(own, last, lacking)];
  if (between.every(({ kind }) => kind === 'line')) {
    const rest = passEnd(own, lacking, last.hand);
    return [...head, rest, ...between, join({ ...own, texts: [] }, last, lacking)];
  }
  // Words of both drafts with a table of one behind them: at the very end, told twice.
  if (!isEmpty(own) && !isEnd) return pieces;
  return [
    ...head,
    onlyIn(own, otherThan(lacking), last.hand),
    ...between,
    join(onlyIn(own, lacking, last.hand), last, lacking),
  ];
}

/** Two lines of different drafts in one: both their words, and an end that both drafts have. */
function join(own: Line, last: Line, draft: Draft): Line {
  const ends = { [otherThan(draft)]: last.ends[otherThan(draft)], [draft]: own.ends[draft] };
  const { move: _, looks: __, ...rest } = last;
  return {
    ...rest,
    texts: [...own.texts, ...last.texts],
    ends: sidesOf(ends.before, ends.after),
  };
}
