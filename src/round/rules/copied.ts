import type { Block } from '../../model/block.js';
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
    return round.units.flatMap(({ folder, documents }) =>
      documents
        .filter((record) => !record.kind.startsWith('goi-y'))
        .flatMap(({ body }) => longPassages(body))
        .flatMap(({ key, place }): readonly Finding[] => {
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
        }),
    );
  },
};

/** Passages by their words; headings are those of the form, and some are long. */
const longPassages = memoize((body: readonly Block[]) =>
  passagesIn(body.filter((block) => block.kind !== 'heading')).flatMap(({ text, place }) => {
    // Shorter than so many words of one letter: most headings, cells and points.
    if (text.length < 2 * WORDS - 1) return [];
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return countWords(key) < WORDS ? [] : [{ key, place }];
  }),
);

function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count += 1;
  return count;
}
