import { numberField, objectField, textField } from '../../model/fields.js';
import { passagesIn } from '../../model/passages.js';
import type { Place } from '../../model/place.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import { documentsOf, type Round } from '../rounds.js';
import { countsOf } from '../tally.js';
import { type Finding, here, type Rule } from './rule.js';

/** Kinds that speak of the whole round. */
const OF_THE_ROUND: ReadonlySet<string> = new Set(['ke-hoach', 'quyet-dinh', 'tong-hop']);

/** A number typed before what the records count: with its noun, and what it should be. */
interface Counted {
  /** In group 1 the number; only where the words say that it is the whole, not some of it. */
  readonly pattern: RegExp;
  readonly noun: string;
  /** The true counts: of the round, and of each block. */
  counts(facts: ObjectValue): readonly (number | undefined)[];
}

const ALL = '(?:tổng số|tất cả|toàn bộ|tổng cộng|đủ|cả)';
const HELD = '(?:được kiểm điểm|có tên trong phụ lục|theo phụ lục)';
const ASKED = 'được gợi ý';
const UNITS = '(?:cơ quan, đơn vị|đơn vị)';

/** The number as a whole sign: not the 11 of 30/11 or of 1.011. */
const number = String.raw`(?<![\d/.,-])(\d{1,4})`;

const COUNTED: readonly Counted[] = [
  {
    pattern: RegExp(
      `(?:${ALL} ${number} ${UNITS}|(?:kiểm điểm sâu)[^.;]*? (?:tại|đối với|ở) ${number} ${UNITS}|${number} ${UNITS} ${HELD}|\\d+/(\\d+) cơ quan, đơn vị)`,
      'giu',
    ),
    noun: 'cơ quan, đơn vị',
    counts: (facts) => [numberField(facts, 'so_don_vi')],
  },
  {
    pattern: RegExp(`(?:${number} tập thể ${ASKED})`, 'giu'),
    noun: 'tập thể được gợi ý',
    counts: (facts) => [numberField(facts, 'so_goi_y')],
  },
  {
    pattern: RegExp(`(?:${ALL} ${number} tập thể|${number} tập thể ${HELD})(?! ${ASKED})`, 'giu'),
    noun: 'tập thể',
    counts: (facts) => [numberField(facts, 'so_don_vi'), numberField(facts, 'so_goi_y')],
  },
  {
    pattern: RegExp(`(?:${number} (?:cá nhân|đồng chí) ${ASKED})`, 'giu'),
    noun: 'cá nhân được gợi ý',
    counts: (facts) => [numberField(facts, 'so_ca_nhan')],
  },
  {
    pattern: RegExp(
      `(?:${number} vấn đề ${ASKED}|tập thể ${ASKED}[^.;]*?(?:với|về) ${number} vấn đề)`,
      'giu',
    ),
    noun: 'vấn đề được gợi ý',
    counts: (facts) => [numberField(objectField(facts, 'van_de') ?? facts, 'so')],
  },
];

/** Rule 7: a count of the round that was typed agrees with the records. */
export const soGoTay: Rule = {
  code: 'so-go-tay',
  severity: 'warning',
  check: ({ round }) => {
    const facts = countsOf(round);
    return documentsOf(round)
      .filter(([record]) => OF_THE_ROUND.has(record.kind))
      .flatMap(([record]) => textsOf(record))
      .flatMap(({ text, place }) =>
        COUNTED.flatMap((one) => {
          const right = facts.flatMap((some) => one.counts(some)).filter((it) => it !== undefined);
          return [...text.matchAll(one.pattern)].flatMap((match): readonly Finding[] => {
            const typed = match.slice(1).find((group) => group !== undefined) ?? '';
            if (right.includes(Number(typed))) return [];
            return [disagrees(place, typed, one.noun, right[0] ?? 0, round)];
          });
        }),
      );
  },
};

function textsOf(record: ContentRecord): readonly { text: string; place: Place }[] {
  const subject = textField(record.facts, 'trich_yeu');
  return [...(subject === undefined ? [] : [subject]), ...passagesIn(record.body)];
}

function disagrees(
  place: Place,
  typed: string,
  noun: string,
  right: number,
  { record, units }: Round,
): Finding {
  const [first] = units;
  return {
    place,
    message: {
      vi: `Gõ tay «${typed} ${noun}», nhưng hồ sơ của đợt có ${right}.`,
      en: `“${typed} ${noun}” was typed, but the records of the round make it ${right}.`,
    },
    hint: {
      vi: 'Sửa số, hoặc bỏ số: phụ lục và các bảng được tính từ hồ sơ. Nếu là số của một phần thì viết rõ phần nào.',
      en: 'Correct it or leave it out: annexes and tables are counted. If it is of a part, say which.',
    },
    related: [here((first?.record ?? record).facts.place, 'đếm từ đây', 'counted from here on')],
  };
}
