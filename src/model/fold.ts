/**
 * How words are compared when a person typed them: without accents, case or stray spaces, so that
 * `Trích yếu`, `trich_yeu` and `TRÍCH  YẾU` are one key. Pure Unicode rules, no locale.
 */

/** Lower case, without accents (`đ` becomes `d`), spaces trimmed and collapsed: `Kế  hoạch` → `ke hoach`. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Keys and ids as most are typed: a round of ten thousand records folds some million of them. */
const FOLDED = /^[a-z0-9_-]*$/;

/** A front-matter key: spaces and hyphens become `_`. `Trích yếu` → `trich_yeu`. */
export function foldKey(text: string): string {
  return fold(text).replace(/[ -]/g, '_');
}

/** An id or a file stem: spaces and `_` become `-`. `giải trình` → `giai-trinh`. */
export function foldId(text: string): string {
  return fold(text).replace(/[ _]/g, '-');
}

/** A record's path with its file named as an id: `content/2023/Đơn vị.MD` → `…/don-vi.md`. */
export function foldPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}${foldId(path.slice(cut).replace(/\.md$/i, ''))}.md`;
}

/**
 * The candidate that was most likely meant by `word`, or nothing when none is near: at most one
 * slip in three letters, and at least one. Ties go to the first candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = foldId(word);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(typed, foldId(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * How many letters were missed, added, changed or swapped with the next between `a` and `b`, or
 * `bound` as soon as that cannot be below it.
 */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const crossed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = crossed ? (before[j - 2] ?? 0) + 1 : bound;
      const cost = Math.min(swap, turn, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > bound) return bound;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? bound, bound);
}
