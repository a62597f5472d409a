import type { Place } from '../../model/place.js';
import { type Long, wordsOf } from './long-passages.js';
import { proseOf } from './prose.js';
import { type Dossier, type Finding, here, type Rule } from './rule.js';

/** Rule 9: a passage that stands word for word in the file of another unit. */
export const chepDonViKhac: Rule = {
  code: 'chep-don-vi-khac',
  severity: 'warning',
  check: ({ round }: Dossier) => {
    const first = new Map<string, { folder: string; place: Place }>();
    const passages = round.units.flatMap(({ folder, documents }) =>
      documents
        .filter((record) => !record.kind.startsWith('goi-y'))
        .flatMap(({ body }) => proseOf(body).long.map((long) => ({ long, folder }))),
    );
    return alike(passages).flatMap(({ long: { text, place }, folder }): readonly Finding[] => {
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

/** Those that may have their like among the others: their words are worth comparing. */
function alike<T extends { readonly long: Long }>(passages: readonly T[]): readonly T[] {
  const once = new Set<number>();
  const again = new Set<number>();
  for (const { long } of passages) (once.has(long.mark) ? again : once).add(long.mark);
  return passages.filter(({ long }) => again.has(long.mark));
}
