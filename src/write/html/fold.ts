/** Things that follow one another, all shown or all folded away; positions from 0, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isFolded: boolean;
}

/** Shorter than this it takes as much room folded as shown. */
const LEAST_FOLD = 3;

/** Shows what changed with `context` things before and after it, and folds the rest. */
export function foldUnchanged(changed: readonly boolean[], context: number): readonly Stretch[] {
  const isNear = (at: number) =>
    changed.slice(Math.max(0, at - context), at + context + 1).some((one) => one);
  const shown = changed.map((_, at) => isNear(at));
  const stretches: Stretch[] = [];
  for (let from = 0; from < shown.length; ) {
    let to = from;
    while (to < shown.length && shown[to] === shown[from]) to += 1;
    const isFolded = shown[from] === false && to - from >= LEAST_FOLD;
    const last = stretches.at(-1);
    if (last !== undefined && !last.isFolded && !isFolded) {
      stretches[stretches.length - 1] = { ...last, to };
    } else {
      stretches.push({ from, to, isFolded });
    }
    from = to;
  }
  return stretches;
}

export const positionsIn = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);
