import type { Accepted } from './accepted.js';
import { type Bag, bagOf, joinBags, likeness } from './similarity.js';

/** A paragraph of the base, as far as aligning goes. */
export interface BaseWords {
  readonly words: string;
  /** What a bookmark of this paragraph says: its index in the document, and the digest. */
  readonly index: number;
  readonly hash: string;
  /** What of the record it is; none: it cannot be moved. */
  readonly home?: unknown;
}

/**
 * What became of a stretch of the base: one paragraph for one, one that was split, several that
 * were joined, one that is gone, one that is new. Indices into the two lists.
 */
export interface Pair {
  readonly base: readonly number[];
  readonly words: readonly number[];
}

/** Below this two paragraphs are not one that was changed, unless their bookmark says so. */
const LEAST = 0.34;
/** How far a bookmark outweighs the words. */
const ANCHORED = 0.5;

/** Pairs paragraphs by their bookmarks first, then by their words; order is kept. */
export function alignParagraphs(
  base: readonly BaseWords[],
  words: readonly Accepted[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [pinI, pinJ] of [...findPins(base, words), [base.length, words.length] as const]) {
    pairs.push(...alignGap(base, words, [i, pinI], [j, pinJ]));
    if (pinI < base.length) pairs.push({ base: [pinI], words: [pinJ] });
    [i, j] = [pinI + 1, pinJ + 1];
  }
  return pairs;
}

/** Paragraphs that say the same and bear the bookmark, or are the only ones of these words. */
function findPins(
  base: readonly BaseWords[],
  words: readonly Accepted[],
): readonly (readonly [number, number])[] {
  const byAnchor = new Map(base.map((one, at) => [`${one.index} ${one.hash}`, at]));
  const only = onlyOnes(base.map((one) => one.words));
  const onlyThere = onlyOnes(words.map((one) => one.words));
  const found = words.flatMap((one, j): (readonly [number, number])[] => {
    const anchored = one.anchors
      .map(({ index, hash }) => byAnchor.get(`${index} ${hash}`))
      .find((at) => at !== undefined && base[at]?.words === one.words);
    const alone = onlyThere.has(one.words) ? only.get(one.words) : undefined;
    const i = anchored ?? alone;
    return i === undefined ? [] : [[i, j]];
  });
  return heaviestRising(found, base);
}

function onlyOnes(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(texts.flatMap((text, at) => (counts.get(text) === 1 ? [[text, at]] : [])));
}

/**
 * The weightiest run of pairs that rises in both: what stands out of order was moved. What no
 * record says cannot have been moved, and weighs more than all that can.
 */
function heaviestRising(
  pairs: readonly (readonly [number, number])[],
  base: readonly BaseWords[],
): readonly (readonly [number, number])[] {
  const isRising = pairs.every(([i], at) => at === 0 || i > (pairs[at - 1]?.[0] ?? 0));
  if (isRising) return pairs;
  const best: { weight: number; before: number | undefined }[] = [];
  let last: number | undefined;
  for (const [at, [i]] of pairs.entries()) {
    let before: number | undefined;
    for (let other = 0; other < at; other++) {
      if ((pairs[other]?.[0] ?? i) >= i) continue;
      if ((best[other]?.weight ?? 0) > (best[before ?? -1]?.weight ?? 0)) before = other;
    }
    const own = base[i];
    const weight = own?.home === undefined ? FIXED : 1 + own.words.length;
    best.push({ weight: weight + (best[before ?? -1]?.weight ?? 0), before });
    if ((best[at]?.weight ?? 0) > (best[last ?? -1]?.weight ?? 0)) last = at;
  }
  const chosen: (readonly [number, number])[] = [];
  for (let at = last; at !== undefined; at = best[at]?.before) {
    const pair = pairs[at];
    if (pair !== undefined) chosen.unshift(pair);
  }
  return chosen;
}

/** More than all words of a document. */
const FIXED = 1e7;

type Range = readonly [from: number, to: number];
/** How many of each side a step takes. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;

/** A gap that is larger is paired by its bookmarks alone. */
const MOST = 250_000;

function alignGap(
  base: readonly BaseWords[],
  words: readonly Accepted[],
  [fromI, toI]: Range,
  [fromJ, toJ]: Range,
): readonly Pair[] {
  const [rows, columns] = [toI - fromI, toJ - fromJ];
  const loose = (): Pair[] => [
    ...Array.from({ length: rows }, (_, k) => ({ base: [fromI + k], words: [] })),
    ...Array.from({ length: columns }, (_, k) => ({ base: [], words: [fromJ + k] })),
  ];
  if (rows === 0 || columns === 0 || rows * columns > MOST) return loose();
  const bags = base.slice(fromI, toI).map((one) => bagOf(one.words));
  const otherBags = words.slice(fromJ, toJ).map((one) => bagOf(one.words));
  const isAnchored = (i: number, j: number) => {
    const one = base[fromI + i];
    return words[fromJ + j]?.anchors.some(
      ({ index, hash }) => one !== undefined && index === one.index && hash === one.hash,
    );
  };
  const worth = (i: number, takesI: number, j: number, takesJ: number): number => {
    const one = sum(bags.slice(i, i + takesI));
    const other = sum(otherBags.slice(j, j + takesJ));
    if (one === undefined || other === undefined) return 0;
    const like = likeness(one, other);
    const anchored = takesI + takesJ === 2 && isAnchored(i, j) ? ANCHORED : 0;
    if (like + anchored < LEAST) return 0;
    // A paragraph that was split or joined says nearly the same.
    if (takesI + takesJ > 2 && like < 0.75) return 0;
    return (like + anchored) * (one.size + other.size) - (takesI + takesJ - 2);
  };
  const score = new Float64Array((rows + 1) * (columns + 1));
  const step = new Int8Array((rows + 1) * (columns + 1));
  const cell = (i: number, j: number) => i * (columns + 1) + j;
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      let best = -1;
      const offer = (value: number, how: number) => {
        if (value <= best) return;
        best = value;
        step[cell(i, j)] = how;
      };
      for (const [how, [takesI, takesJ]] of STEPS.entries()) {
        if (i + takesI > rows || j + takesJ > columns) continue;
        const own = worth(i, takesI, j, takesJ);
        if (own > 0) offer(own + (score[cell(i + takesI, j + takesJ)] ?? 0), how);
      }
      if (i < rows) offer(score[cell(i + 1, j)] ?? 0, STEPS.length);
      if (j < columns) offer(score[cell(i, j + 1)] ?? 0, STEPS.length + 1);
      score[cell(i, j)] = best;
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const how = step[cell(i, j)] ?? 0;
    const [takesI, takesJ] = STEPS[how] ?? (how === STEPS.length ? [1, 0] : [0, 1]);
    pairs.push({ base: range(fromI + i, takesI), words: range(fromJ + j, takesJ) });
    i += takesI;
    j += takesJ;
  }
  return pairs;
}

const range = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + k);

function sum([first, ...rest]: readonly Bag[]): Bag | undefined {
  return first && rest.reduce(joinBags, first);
}
