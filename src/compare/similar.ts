/** Up to so many cells of a table are filled to compare two texts word by word in their order. */
const MOST_CELLS = 250_000;

/**
 * How much of two texts is the same, from 0 to 1: the share of the words that both have in the
 * same order. Of texts too long for that, the share that both have in any order.
 */
export function likeness(before: readonly string[], after: readonly string[]): number {
  const all = before.length + after.length;
  if (all === 0) return 1;
  const common =
    before.length * after.length > MOST_CELLS
      ? commonWords(before, after)
      : longestCommon(before, after);
  return (2 * common) / all;
}

function longestCommon(before: readonly string[], after: readonly string[]): number {
  let row = new Uint32Array(after.length + 1);
  for (const word of before) {
    const next = new Uint32Array(after.length + 1);
    for (let j = 1; j <= after.length; j += 1) {
      next[j] =
        word === after[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return row[after.length] ?? 0;
}

function commonWords(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  return after.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
