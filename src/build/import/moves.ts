import { plainWords } from '../../model/anchors.js';
import { PARAGRAPH_END } from '../../read/patch/index.js';
import type { Hunk } from './change.js';
import { type Letter, textOf } from './letters.js';

/**
 * What was taken from one place and stands, word for word, in what was put in at another: it may
 * go from the record only where it also comes back.
 */
export function pairMoves(hunks: readonly Hunk[]): ReadonlyMap<Hunk, readonly Hunk[]> {
  const homes = new Map<string, Set<Hunk>>();
  for (const hunk of hunks) {
    if (hunk.before.length > 0) continue;
    for (const words of wordedOf(hunk.after)) {
      homes.set(words, (homes.get(words) ?? new Set()).add(hunk));
    }
  }
  const moves = new Map<Hunk, Hunk[]>();
  for (const hunk of hunks) {
    if (hunk.after.length > 0) continue;
    const [first = '', ...others] = wordedOf(hunk.before);
    const home = [...(homes.get(first) ?? [])].find((one) =>
      others.every((words) => homes.get(words)?.has(one)),
    );
    if (home === undefined) continue;
    moves.set(home, [...(moves.get(home) ?? []), hunk]);
  }
  return moves;
}

/** The paragraphs that say more than a number: those of a row count its rows. */
const wordedOf = (letters: readonly Letter[]): readonly string[] =>
  textOf(letters)
    .split(PARAGRAPH_END)
    .map(plainWords)
    .filter((words) => /\p{L}/u.test(words));
