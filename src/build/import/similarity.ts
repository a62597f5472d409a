/** How many times each word occurs, and how many there are. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  // A line of signs alone is a word of its own.
  return size === 0 ? { words: new Map([[text, 1]]), size: 1 } : { words, size };
}

export function joinBags(a: Bag, b: Bag): Bag {
  const words = new Map(a.words);
  for (const [word, count] of b.words) words.set(word, (words.get(word) ?? 0) + count);
  return { words, size: a.size + b.size };
}

/** The words that two texts have in common, as a share of all: 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
