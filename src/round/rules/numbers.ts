import { dateField } from '../../model/fields.js';
import { isoDay, ngaySo } from '../../model/ngay.js';
import type { ContentRecord } from '../../model/record.js';
import { type Numbered, seriesIn } from '../series.js';
import { type Dossier, type Finding, here, type Rule } from './rule.js';

export const placeOfNumber = (record: ContentRecord) =>
  record.facts.fields.get('so')?.place ?? record.facts.place;

/** Neighbours of every series, where the later one is of this round. */
function neighbours({ round, rounds, forms }: Dossier, isMeant = (_: Numbered) => true) {
  return seriesIn(rounds, forms).flatMap((list) =>
    pairs(list.filter(isMeant)).filter(([, second]) => second.round === round),
  );
}

/** Rule 5a: a number is given once in its series, in all rounds of one nhiệm kỳ. */
export const soTrung: Rule = {
  code: 'so-trung',
  severity: 'error',
  check: (dossier) =>
    neighbours(dossier).flatMap(([first, second]): readonly Finding[] => {
      if (first.number !== second.number) return [];
      return [
        {
          place: placeOfNumber(second.record),
          message: {
            vi: `Số ${second.code} đã cấp cho văn bản khác của cùng cơ quan.`,
            en: `The number ${second.code} is already that of another document of this issuer.`,
          },
          hint: { vi: 'Cấp số khác cho một trong hai.', en: 'Give one of them another number.' },
          related: [here(placeOfNumber(first.record), 'số này ở đây', 'the same number')],
        },
      ];
    }),
};

/** Rule 5a: a later number has no earlier date. */
export const soNguocNgay: Rule = {
  code: 'so-nguoc-ngay',
  severity: 'warning',
  check: (dossier) =>
    neighbours(dossier, ({ record }) => dateField(record.facts, 'ngay') !== undefined).flatMap(
      ([first, second]): readonly Finding[] => {
        const from = dateField(first.record.facts, 'ngay');
        const to = dateField(second.record.facts, 'ngay');
        if (from === undefined || to === undefined || isoDay(from) <= isoDay(to)) return [];
        return [
          {
            place: placeOfNumber(second.record),
            message: {
              vi: `Số ${second.code} đề ngày ${ngaySo(to)}, trước số ${first.code} ngày ${ngaySo(from)}.`,
              en: `${second.code} is dated ${ngaySo(to)}, before ${first.code} of ${ngaySo(from)}.`,
            },
            hint: {
              vi: 'Kiểm tra số và ngày của hai văn bản.',
              en: 'Check both numbers and dates.',
            },
            related: [here(placeOfNumber(first.record), 'số nhỏ hơn ở đây', 'the smaller number')],
          },
        ];
      },
    ),
};

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  const found: (readonly [T, T])[] = [];
  for (let index = 1; index < list.length; index++) {
    const [first, second] = [list[index - 1], list[index]];
    if (first !== undefined && second !== undefined) found.push([first, second]);
  }
  return found;
}
