import type { Pair } from './align.js';

/** What is made of a piece of both drafts, of the earlier alone, of the later alone. */
export interface Weavers<T, R> {
  both(before: T, after: T): R;
  gone(before: T): R;
  come(after: T): R;
}

/** Both drafts in one line: what was taken out stands before what came in its place. */
export function weave<T, R>(
  pairs: readonly Pair[],
  before: readonly T[],
  after: readonly T[],
  { both, gone, come }: Weavers<T, R>,
): readonly R[] {
  const woven: R[] = [];
  let [b, a] = [0, 0];
  for (const pair of [...pairs, { before: before.length, after: after.length }]) {
    for (const old of before.slice(b, pair.before)) woven.push(gone(old));
    for (const young of after.slice(a, pair.after)) woven.push(come(young));
    const [old, young] = [before[pair.before], after[pair.after]];
    if (old !== undefined && young !== undefined) woven.push(both(old, young));
    b = pair.before + 1;
    a = pair.after + 1;
  }
  return woven;
}

/** The pieces that have no equal, with their positions. */
export function unpaired<T>(
  pieces: readonly T[],
  paired: readonly number[],
): readonly (readonly [number, T])[] {
  const known = new Set(paired);
  return [...pieces.entries()].filter(([position]) => !known.has(position));
}
