import type { Block } from '../../model/block.js';
import { letterAt } from '../../model/letters.js';
import { memoize } from '../../model/memoize.js';
import { passagesIn } from '../../model/passages.js';
import type { Place } from '../../model/place.js';
import { type Dossier, type Finding, here, type Rule } from './rule.js';

/** Shorter passages are alike by chance: greetings, headings, set phrases. */
const WORDS = 20;

/** Rule 9: a passage that stands word for word in the file of another unit. */
export const chepDonViKhac: Rule = {
  code: 'chep-don-vi-khac',
  severity: 'warning',
  check: ({ round }: Dossier) => {
    const first = new Map<string, { folder: string; place: Place }>();
    const passages = round.units.flatMap(({ folder, documents }) =>
      documents
        .filter((record) => !record.kind.startsWith('goi-y'))
        .flatMap(({ body }) => longPassages(body))
        .map((long) => ({ ...long, folder })),
    );
    return alike(passages).flatMap(({ text, place, folder }): readonly Finding[] => {
      const key = wordsOf(text);
      const known = first.get(key);
      if (known === undefined) first.set(key, { folder, place });
      if (known === undefined || known.folder === folder) return [];
      return [
        {
          place,
          message: {
            vi: 'Đoạn này giống từng chữ một đoạn trong hồ sơ của đơn vị khác.',
            en: 'This passage stands word for word in the file of another unit.',
          },
          hint: {
            vi: 'Viết lại theo tình hình của đơn vị mình.',
            en: 'Write what is true of this unit.',
          },
          related: [here(known.place, 'đoạn kia', 'the other passage')],
        },
      ];
    });
  },
};

/** A passage that is long enough; those of the same words have the same mark, and few others. */
interface Long {
  readonly text: string;
  readonly place: Place;
  readonly mark: number;
}

/** Those that may have their like among the others: their words are worth comparing. */
function alike<T extends Long>(passages: readonly T[]): readonly T[] {
  const once = new Set<number>();
  const again = new Set<number>();
  for (const { mark } of passages) (once.has(mark) ? again : once).add(mark);
  return passages.filter(({ mark }) => again.has(mark));
}

/** Headings are left out: they are those of the form, and some are long. */
const longPassages = memoize((body: readonly Block[]): readonly Long[] =>
  passagesIn(body.filter((block) => block.kind !== 'heading')).flatMap(({ text, place }) => {
    // Shorter than so many words of one letter: most headings, cells and points.
    if (text.length < 2 * WORDS - 1) return [];
    const { words, mark } = markOf(text) ?? markOfWords(wordsOf(text));
    return words < WORDS ? [] : [{ text, place, mark }];
  }),
);

/** A passage as it is compared: its words in lower case, a blank between them. */
const wordsOf = (text: string): string =>
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
