import type { Place } from '../../model/place.js';
import { documentsOf } from '../rounds.js';
import { toneless, toneOf } from './namesake.js';
import { proseOf } from './prose.js';
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

/** Words by what they are without regard to where the tone stands, then by how they are written. */
function spellings({ round }: Dossier): ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>> {
  const found = new Map<string, Map<string, Place[]>>();
  const keyOf = keeper();
  for (const [record] of documentsOf(round)) {
    for (const { word, place } of proseOf(record.body).open) {
      const key = keyOf(word);
      if (key === undefined) continue;
      const kinds = found.get(key) ?? new Map<string, Place[]>();
      const places = kinds.get(word);
      if (places === undefined) kinds.set(word, [place]);
      else places.push(place);
      found.set(key, kinds);
    }
  }
  return found;
}

/**
 * What a word is without regard to where its tone stands; `undefined` where it has none. The
 * language has some hundred such words, a round has them some hundred thousand times.
 */
function keeper(): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const tone = toneOf(word);
    const key = tone === '' ? undefined : toneless(word) + tone;
    known.set(word, key);
    return key;
  };
}
