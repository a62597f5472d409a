import type { Diagnostic } from '../../model/diagnostic.js';
import { objectsField, textField } from '../../model/fields.js';
import { fold, nearest } from '../../model/fold.js';
import type { ObjectValue } from '../../model/value.js';
import { khongCo } from '../messages.js';
import { type Numbered, seriesIn } from '../series.js';
import { placeOfNumber } from './numbers.js';
import { type Dossier, type Finding, here, type Rule } from './rule.js';

/**
 * Rule 5a: numbers run from 01 without a gap. Held only of the series that `so_day_du` of the round
 * declares to be here whole: the register of a superior holds many letters of no round.
 */
export const soDutQuang: Rule = {
  code: 'so-dut-quang',
  severity: 'warning',
  check: ({ round, rounds, forms }) => {
    const whole = objectsField(round.record.facts, 'so_day_du');
    return seriesIn(rounds, forms).flatMap((list) =>
      list.flatMap((one, index) => {
        const declared = whole.find((entry) => isOf(one, entry));
        if (one.round !== round || declared === undefined) return [];
        return gapBefore(one, list[index - 1], declared);
      }),
    );
  },
};

function isOf({ issuer, kyHieu }: Numbered, entry: ObjectValue): boolean {
  const kind = textField(entry, 'ky_hieu')?.text;
  return (
    textField(entry, 'co_quan')?.text === issuer &&
    (kind === undefined || fold(kind) === fold(kyHieu))
  );
}

function gapBefore(
  one: Numbered,
  before: Numbered | undefined,
  declared: ObjectValue,
): readonly Finding[] {
  const from = (before?.number ?? 0) + 1;
  const to = one.number - 1;
  if (from > to) return [];
  const [first, last] = [from, to].map((number) => String(number).padStart(2, '0'));
  const missing = from === to ? `Số ${first}` : `Các số từ ${first} đến ${last}`;
  const numbers = from === to ? `No document bears ${first}` : `No document bears ${first}–${last}`;
  return [
    {
      place: placeOfNumber(one.record),
      message: {
        vi: `${missing} trước ${one.code} không có văn bản nào: số bị bỏ hay văn bản chưa nhập?`,
        en: `${numbers} before ${one.code}: was it skipped, or is its record missing?`,
      },
      hint: {
        vi: 'Nhập văn bản còn thiếu, sửa số, hoặc bỏ loại này khỏi so_day_du của đợt.',
        en: 'Add the record, correct the number, or take the series out of so_day_du.',
      },
      related: [
        ...(before === undefined
          ? []
          : [here(placeOfNumber(before.record), 'số liền trước ở đây', 'the number before')]),
        here(declared.place, 'khai là đủ số ở đây', 'declared whole here'),
      ],
    },
  ];
}

/** Entries of `so_day_du` that name a body or a kind that there is not. */
export function findUnknownSeries({ round, forms }: Dossier): readonly Diagnostic[] {
  const { facts } = round.record;
  const bodies = [...objectsField(facts, 'co_quan'), ...round.units.map((one) => one.record.facts)];
  const ids = bodies.map((body) => textField(body, 'ma')?.text ?? '');
  const codes = [...forms.values()].map((form) => form.kyHieu).filter((code) => code !== '');
  const source = facts.fields.get('co_quan')?.place ?? facts.place;
  return objectsField(facts, 'so_day_du').flatMap((entry) => {
    const body = textField(entry, 'co_quan');
    const kind = textField(entry, 'ky_hieu');
    const isKnown = kind === undefined || codes.some((code) => fold(code) === fold(kind.text));
    return [
      ...(body === undefined || ids.includes(body.text)
        ? []
        : [khongCo(body.place, 'co-quan', body.text, nearest(body.text, ids), source)]),
      ...(isKnown
        ? []
        : [khongCo(kind.place, 'ky-hieu', kind.text, nearest(kind.text, codes), entry.place)]),
    ];
  });
}
