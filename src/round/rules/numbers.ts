import { dateField, textField } from '../../model/fields.js';
import { isoDay, ngaySo } from '../../model/ngay.js';
import type { ContentRecord } from '../../model/record.js';
import { issuerOf, systemOf } from '../issuer.js';
import { writeNumberCode } from '../number-code.js';
import { documentsOf } from '../rounds.js';
import { type Dossier, type Finding, here, type Rule } from './rule.js';

/** A document that has its number, in the series that the number belongs to. */
export interface Numbered {
  readonly record: ContentRecord;
  readonly number: number;
  /** `195-KH/TU`. */
  readonly code: string;
  /** Issuer and code of the kind: numbers run from 01 in each, for a whole nhiệm kỳ. */
  readonly series: string;
}

/** Every numbered document of a round. */
export function numberedIn({ round, forms }: Dossier): readonly Numbered[] {
  return documentsOf(round).flatMap(([record, unit]) => {
    const so = textField(record.facts, 'so');
    const issuer = issuerOf(record, round, unit, () => {});
    const kind = forms.get(record.form)?.kyHieu ?? '';
    if (so === undefined || issuer === undefined || kind === '') return [];
    const body = textField(issuer, 'ky_hieu')?.text ?? '';
    const code = writeNumberCode(systemOf(issuer), so.text, kind, body);
    const series = `${textField(issuer, 'ma')?.text ?? ''}/${kind}`;
    return [{ record, number: Number(so.text), code, series }];
  });
}

const placeOf = (record: ContentRecord) =>
  record.facts.fields.get('so')?.place ?? record.facts.place;

function bySeries(dossier: Dossier): readonly (readonly Numbered[])[] {
  const series = new Map<string, Numbered[]>();
  for (const one of numberedIn(dossier)) {
    series.set(one.series, [...(series.get(one.series) ?? []), one]);
  }
  return [...series.values()].map((list) => [...list].sort((a, b) => a.number - b.number));
}

/** Rule 5a: a number is given once. */
export const soTrung: Rule = {
  code: 'so-trung',
  severity: 'error',
  check: (dossier) =>
    bySeries(dossier).flatMap((list) =>
      pairs(list).flatMap(([first, second]): readonly Finding[] => {
        if (first.number !== second.number) return [];
        return [
          {
            place: placeOf(second.record),
            message: {
              vi: `Số ${second.code} đã cấp cho văn bản khác của cùng cơ quan.`,
              en: `The number ${second.code} is already that of another document of this issuer.`,
            },
            hint: { vi: 'Cấp số khác cho một trong hai.', en: 'Give one of them another number.' },
            related: [here(placeOf(first.record), 'số này ở đây', 'the same number')],
          },
        ];
      }),
    ),
};

/** Rule 5a: a later number has no earlier date. */
export const soNguocNgay: Rule = {
  code: 'so-nguoc-ngay',
  severity: 'warning',
  check: (dossier) =>
    bySeries(dossier).flatMap((list) =>
      pairs(list).flatMap(([first, second]): readonly Finding[] => {
        const [from, to] = [first, second].map((one) => dateField(one.record.facts, 'ngay'));
        if (from === undefined || to === undefined || isoDay(from) <= isoDay(to)) return [];
        return [
          {
            place: placeOf(second.record),
            message: {
              vi: `Số ${second.code} đề ngày ${ngaySo(to)}, trước số ${first.code} ngày ${ngaySo(from)}.`,
              en: `${second.code} is dated ${ngaySo(to)}, before ${first.code} of ${ngaySo(from)}.`,
            },
            hint: {
              vi: 'Kiểm tra số và ngày của hai văn bản.',
              en: 'Check both numbers and dates.',
            },
            related: [here(placeOf(first.record), 'số nhỏ hơn ở đây', 'the smaller number')],
          },
        ];
      }),
    ),
};

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.slice(1).flatMap((second, index) => {
    const first = list[index];
    return first === undefined ? [] : [[first, second] as const];
  });
}
