import type { Piece } from './align.js';
import type { Candidate } from './chain.js';
import { likeness } from './similar.js';

/**
 * Half of a paragraph's words may be others and it is still that paragraph; two paragraphs that
 * have nothing to do with one another share a quarter of theirs.
 */
const LEAST_LIKENESS = 0.4;

/**
 * What keeps a gap of thousands of pieces from taking the square of that: of the pieces that have
 * a word, those nearest to where one is expected; of the pieces that share the most words, the
 * first few, of which the words are compared in order; of the doubles of a piece, those that stand
 * in nearly the same place among them.
 */
const NEAREST = 48;
const MOST_LIKELY = 6;
const DOUBLES = 3;

/** Pieces of the two sequences that may be one: the same words, or many of them. */
export function findCandidates(
  before: readonly Piece[],
  after: readonly Piece[],
): readonly Candidate[] {
  const equal = findEqual(before, after);
  const known = new Set(equal.map((one) => one.before * after.length + one.after));
  const alike = findAlike(before, after).filter(
    (one) => !known.has(one.before * after.length + one.after),
  );
  return [...equal, ...alike];
}

function findEqual(before: readonly Piece[], after: readonly Piece[]): readonly Candidate[] {
  const here = positionsBy(before, (piece) => [`${piece.sort} ${piece.key}`]);
  const there = positionsBy(after, (piece) => [`${piece.sort} ${piece.key}`]);
  return [...here].flatMap(([key, mine]) => {
    const theirs = there.get(key) ?? [];
    const isNear = (i: number, j: number) =>
      Math.abs(i - j) <= DOUBLES || Math.abs(mine.length - i - (theirs.length - j)) <= DOUBLES;
    return mine.flatMap((from, i) =>
      theirs.flatMap((to, j) =>
        isNear(i, j) ? [{ before: from, after: to, weight: 1 + key.length / LETTERS_A_WORD }] : [],
      ),
    );
  });
}

/** Weights are counted in words; keys are as long as their letters. */
const LETTERS_A_WORD = 4;

function findAlike(before: readonly Piece[], after: readonly Piece[]): readonly Candidate[] {
  const distinct = (piece: Piece) => new Set(piece.words().map((word) => `${piece.sort} ${word}`));
  const holders = positionsBy(after, distinct);
  const counts = after.map((piece) => distinct(piece).size);
  return before.flatMap((piece, from) => {
    const expected = (from / before.length) * after.length;
    const shared = new Map<number, number>();
    const mine = distinct(piece);
    for (const word of mine)
      for (const to of nearest(holders.get(word) ?? [], expected))
        shared.set(to, (shared.get(to) ?? 0) + 1);
    return [...shared]
      .map(([to, count]) => ({ to, share: (2 * count) / (mine.size + (counts[to] ?? 0)) }))
      .filter(({ share }) => share >= LEAST_LIKENESS)
      .sort((x, y) => y.share - x.share || x.to - y.to)
      .slice(0, MOST_LIKELY)
      .flatMap(({ to }) => {
        const [words, others] = [piece.words(), after[to]?.words() ?? []];
        const like = likeness(words, others);
        if (like < LEAST_LIKENESS) return [];
        const common = (like * (words.length + others.length)) / 2;
        return [{ before: from, after: to, weight: like * (1 + common) }];
      });
  });
}

/** Of sorted positions those next to where one is expected. */
function nearest(positions: readonly number[], expected: number): readonly number[] {
  if (positions.length <= NEAREST) return positions;
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - NEAREST / 2, positions.length - NEAREST));
  return positions.slice(from, from + NEAREST);
}

function positionsBy(
  pieces: readonly Piece[],
  namesOf: (piece: Piece) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [position, piece] of pieces.entries()) {
    for (const name of namesOf(piece)) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [position]);
      else known.push(position);
    }
  }
  return found;
}
