import type { Block } from '../../model/block.js';
import { memoize } from '../../model/memoize.js';
import { passagesIn } from '../../model/passages.js';
import type { Place } from '../../model/place.js';
import { documentsOf } from '../rounds.js';
import { toneless, toneOf } from './namesake.js';
import { type Dossier, here, type Rule } from './rule.js';

/**
 * Rule 8: a word of an open oa, oe or uy bears its tone in one place throughout (hòa or hoà, ủy or
 * uỷ: both are right, together they are not). `qu` opens with no such pair: quý is always quý.
 */
export const chinhTaHaiKieu: Rule = {
  code: 'chinh-ta-hai-kieu',
  severity: 'warning',
  check: (dossier) =>
    [...spellings(dossier).values()].flatMap((kinds) => {
      const [usual, ...rare] = [...kinds].sort(([, a], [, b]) => b.length - a.length);
      if (usual === undefined) return [];
      const [main, [mainPlace]] = usual;
      return rare.flatMap(([word, places]) =>
        places.map((place) => ({
          place,
          message: {
            vi: `Viết «${word}» ở đây, chỗ khác viết «${main}»; một hồ sơ nên dùng một kiểu.`,
            en: `“${word}” here, “${main}” elsewhere; a dossier should keep to one spelling.`,
          },
          hint: {
            vi: `Sửa thành «${main}», trừ khi đây là tên riêng hoặc lời trích.`,
            en: `Write “${main}”, unless this is a name or a quotation.`,
          },
          related: mainPlace === undefined ? [] : [here(mainPlace, 'kiểu kia', 'the other way')],
        })),
      );
    }),
};

const OPEN_PAIR = /(?<!q)(?:o[aàảãáạ]|[òỏõóọ]a|o[eèẻẽéẹ]|[òỏõóọ]e|u[yỳỷỹýỵ]|[ùủũúụ]y)(?!\p{L})/gu;

/** Words by what they are without regard to where the tone stands, then by how they are written. */
function spellings({ round }: Dossier): ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>> {
  const found = new Map<string, Map<string, Place[]>>();
  const records = documentsOf(round).map(([record]) => record);
  for (const record of records) {
    for (const { key, word, place } of tonedWords(record.body)) {
      const kinds = found.get(key) ?? new Map<string, Place[]>();
      const places = kinds.get(word);
      if (places === undefined) kinds.set(word, [place]);
      else places.push(place);
      found.set(key, kinds);
    }
  }
  return found;
}

/** The words of a body whose tone might stand elsewhere; `key` is what they are without regard. */
const tonedWords = memoize((body: readonly Block[]) =>
  passagesIn(body).flatMap(({ text, place }) =>
    openWordsIn(text.toLowerCase()).flatMap((word) => {
      const tone = toneOf(word);
      return tone === '' ? [] : [{ key: toneless(word) + tone, word, place }];
    }),
  ),
);

/** The words that end in such a pair, without a look at each of the others. */
function openWordsIn(text: string): readonly string[] {
  return [...text.matchAll(OPEN_PAIR)].map(({ 0: pair, index }) => {
    const before = /\p{L}*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    return before + pair;
  });
}
