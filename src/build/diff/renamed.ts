/** A record that one draft alone has at its path. */
export interface Text {
  readonly path: string;
  readonly kind: string;
  /** The id that its front matter gives it, if it does. */
  readonly ma: string | undefined;
  readonly text: string;
}

/** As much of two records must be the same words as git asks for of the lines of two files. */
const LEAST = 0.5;

/** So many words are counted in all; beyond that only records with an id, or the same words. */
const MOST_PAIRS = 40_000;

/**
 * Which records of the earlier draft are which of the later: those of one kind that bear the same
 * `ma`; then, the likest first, those of one kind whose words are half the same or more.
 */
export function matchRenamed(
  before: readonly Text[],
  after: readonly Text[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const match = (from: Text, to: Text) => {
    if (found.has(from.path) || taken.has(to.path)) return;
    found.set(from.path, to.path);
    taken.add(to.path);
  };
  matchEqual(before, after, match, ({ ma, kind }) => ma && `${kind} ${ma}`);
  matchEqual(before, after, match, ({ kind, text }) => `${kind} ${text}`);
  const left = before.filter(({ path }) => !found.has(path)).map(count);
  const right = after.filter(({ path }) => !taken.has(path)).map(count);
  if (left.length * right.length > MOST_PAIRS) return found;
  const likely = left.flatMap((from) =>
    right
      .filter((to) => to.kind === from.kind)
      .map((to) => ({ from, to, share: shareOf(from, to) }))
      .filter(({ share }) => share >= LEAST),
  );
  // Of equally like ones those whose file kept its name.
  const rank = ({ from, to, share }: (typeof likely)[number]) =>
    share + (nameOf(from.path) === nameOf(to.path) ? 0.001 : 0);
  for (const { from, to } of likely.sort((a, b) => rank(b) - rank(a))) match(from, to);
  return found;
}

function matchEqual(
  before: readonly Text[],
  after: readonly Text[],
  match: (from: Text, to: Text) => void,
  keyOf: (one: Text) => string | undefined,
): void {
  const byKey = new Map(after.map((one) => [keyOf(one), one]));
  for (const from of before) {
    const key = keyOf(from);
    const to = key === undefined ? undefined : byKey.get(key);
    if (to !== undefined) match(from, to);
  }
}

interface Counted extends Text {
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
}

function count(one: Text): Counted {
  const words = new Map<string, number>();
  const all = one.text.normalize('NFC').match(/\S+/g) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { ...one, words, total: all.length };
}

/** The share of the words of both that both have. */
function shareOf(a: Counted, b: Counted): number {
  let common = 0;
  for (const [word, times] of a.words) common += Math.min(times, b.words.get(word) ?? 0);
  return (2 * common) / Math.max(1, a.total + b.total);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
