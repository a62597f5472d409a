import { letterAt } from '../../model/letters.js';
import type { Passage } from '../../model/passages.js';
import type { Place } from '../../model/place.js';

/** Shorter passages are alike by chance: greetings, headings, set phrases. */
const WORDS = 20;

/** A passage that is long enough; those of the same words have the same mark, and few others. */
export interface Long {
  readonly text: string;
  readonly place: Place;
  readonly mark: number;
}

export function longOf({ text, place }: Passage): Long | undefined {
  // Shorter than so many words of one letter: most headings, cells and points.
  if (text.length < 2 * WORDS - 1) return undefined;
  const { words, mark } = markOf(text) ?? markOfWords(wordsOf(text));
  return words < WORDS ? undefined : { text, place, mark };
}

/** A passage as it is compared: its words in lower case, a blank between them. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many words a passage has, and a mark of their letters. */
interface Marked {
  readonly words: number;
  readonly mark: number;
}

/** The same as of `wordsOf(text)`, without making it; `undefined` where it takes more than a table. */
function markOf(text: string): Marked | undefined {
  let words = 0;
  let mark = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at);
    if (letter < 0) return undefined;
    if (letter > 0) {
      if (before === 0) words += 1;
      mark = mix(mark, letter);
    }
    before = letter;
  }
  return { words, mark };
}

function markOfWords(key: string): Marked {
  const words = key.split(' ');
  let mark = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) mark = mix(mark, word.charCodeAt(at));
  }
  return { words: words.length, mark };
}

const mix = (mark: number, unit: number): number => (Math.imul(mark, 31) + unit) | 0;
