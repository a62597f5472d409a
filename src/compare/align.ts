import { findCandidates } from './candidates.js';
import { heaviestChain } from './chain.js';

/** A piece of a document as it is held against those of another draft. */
export interface Piece {
  /** Pieces of two sorts never match: a table is no paragraph. */
  readonly sort: string;
  /** The same for pieces that print the same words. */
  readonly key: string;
  /** What it says, in order; asked for only where a piece has no equal. */
  readonly words: () => readonly string[];
  /** What can stand there but once, as the number of a document: its words may all be others. */
  readonly slot?: string;
}

/** Positions of one piece in the earlier draft and in the later. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/**
 * Which pieces of two sequences are one and the same, in order: first those that print the same
 * words and have no double, then in the gaps between them those of the greatest likeness in all.
 */
export function align(before: readonly Piece[], after: readonly Piece[]): readonly Pair[] {
  const pairs = fillGaps([], before, after, isSameAtEnds);
  const anchored = fillGaps(pairs, before, after, anchors);
  const alike = fillGaps(anchored, before, after, (b, a) => heaviestChain(findCandidates(b, a)));
  return fillGaps(alike, before, after, slots);
}

type Match = (before: readonly Piece[], after: readonly Piece[]) => readonly Pair[];

/** Matches what stands between the pairs, gap by gap. */
function fillGaps(
  pairs: readonly Pair[],
  before: readonly Piece[],
  after: readonly Piece[],
  match: Match,
): readonly Pair[] {
  const filled: Pair[] = [];
  let start: Pair = { before: 0, after: 0 };
  for (const end of [...pairs, { before: before.length, after: after.length }]) {
    if (start.before < end.before && start.after < end.after) {
      const { before: b, after: a } = start;
      for (const found of match(before.slice(b, end.before), after.slice(a, end.after)))
        filled.push({ before: b + found.before, after: a + found.after });
    }
    if (end.before < before.length) filled.push(end);
    start = { before: end.before + 1, after: end.after + 1 };
  }
  return filled;
}

const isSame = (one: Piece | undefined, other: Piece | undefined): boolean =>
  one !== undefined && one.key === other?.key && one.sort === other.sort;

const isSameAtEnds: Match = (before, after) => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-tail - 1), after.at(-tail - 1))) tail += 1;
  const heads = Array.from({ length: head }, (_, i) => ({ before: i, after: i }));
  const tails = Array.from({ length: tail }, (_, i) => ({
    before: before.length - tail + i,
    after: after.length - tail + i,
  }));
  return [...heads, ...tails];
};

const anchors: Match = (before, after) => {
  const there = onlyOnes(after, (piece) => `${piece.sort} ${piece.key}`);
  const here = onlyOnes(before, (piece) => `${piece.sort} ${piece.key}`);
  return heaviestChain(
    [...here].flatMap(([key, position]) => {
      const other = there.get(key);
      return other === undefined
        ? []
        : [{ before: position, after: other, weight: 1 + key.length }];
    }),
  );
};

const slots: Match = (before, after) => {
  const there = onlyOnes(after, (piece) => piece.slot);
  return heaviestChain(
    [...onlyOnes(before, (piece) => piece.slot)].flatMap(([slot, position]) => {
      const other = there.get(slot);
      const sameSort = other !== undefined && before[position]?.sort === after[other]?.sort;
      return sameSort ? [{ before: position, after: other, weight: 1 }] : [];
    }),
  );
};

/** Positions of the pieces whose name no other piece has. */
function onlyOnes(
  pieces: readonly Piece[],
  nameOf: (piece: Piece) => string | undefined,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number | undefined>();
  for (const [position, piece] of pieces.entries()) {
    const name = nameOf(piece);
    if (name !== undefined) seen.set(name, seen.has(name) ? undefined : position);
  }
  const only = new Map<string, number>();
  for (const [name, position] of seen) if (position !== undefined) only.set(name, position);
  return only;
}
