import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import { documentsOf, type Unit } from '../rounds.js';
import { issuesOf } from './asked.js';
import { type Finding, here, type Rule } from './rule.js';

/** Rule 3a: every remedy, and every requirement of a conclusion, has a deadline and an owner. */
export const bienPhapChuaDu: Rule = {
  code: 'bien-phap-chua-du',
  severity: 'error',
  check: ({ round }) =>
    documentsOf(round).flatMap(([record, unit]) => [
      ...objectsField(record.facts, 'bien_phap').flatMap((remedy) =>
        incomplete(remedy, 'viec', issueOf(remedy, unit, record)),
      ),
      ...objectsField(record.facts, 'yeu_cau').flatMap((required) =>
        incomplete(required, 'noi_dung', shortcomingOf(required, record)),
      ),
    ]),
};

function incomplete(
  remedy: ObjectValue,
  what: 'viec' | 'noi_dung',
  against: ObjectValue | undefined,
): readonly Finding[] {
  const noDay = remedy.fields.get('thoi_han') === undefined;
  const nobody = remedy.fields.get('nguoi') === undefined;
  if (!(noDay || nobody)) return [];
  const name = textField(remedy, what)?.text ?? '';
  const vi = [...(noDay ? ['thời hạn'] : []), ...(nobody ? ['người chịu trách nhiệm'] : [])];
  const en = [...(noDay ? ['a deadline'] : []), ...(nobody ? ['an owner'] : [])];
  const fields = [...(noDay ? ['thoi_han'] : []), ...(nobody ? ['nguoi'] : [])];
  return [
    {
      place: remedy.place,
      message: {
        vi: `«${name}» chưa có ${vi.join(' và ')}; bản in để dấu «…».`,
        en: `“${name}” lacks ${en.join(' and ')}; “…” is printed.`,
      },
      hint: {
        vi: `Ghi thêm ${fields.join(', ')} vào mục này.`,
        en: `Add ${fields.join(', ')} to this entry.`,
      },
      related:
        against === undefined
          ? []
          : [here(against.place, 'để khắc phục điều nêu ở đây', 'this is what it remedies')],
    },
  ];
}

const issueOf = (remedy: ObjectValue, unit: Unit | undefined, record: ContentRecord) => {
  const id = textField(remedy, 'van_de')?.text;
  return issuesOf(record, unit).find((one) => textField(one, 'ma')?.text === id);
};

const shortcomingOf = (required: ObjectValue, { facts }: ContentRecord) => {
  const id = textField(required, 'han_che')?.text;
  return objectsField(facts, 'han_che').find((one) => textField(one, 'ma')?.text === id);
};

/** Rule 3b: every shortcoming of a conclusion is answered by a requirement. */
export const hanCheBoNgo: Rule = {
  code: 'han-che-bo-ngo',
  severity: 'warning',
  check: ({ round }) => documentsOf(round).flatMap(([record]) => leftOpen(record)),
};

function leftOpen({ facts }: ContentRecord): readonly Finding[] {
  const answered = new Set(
    objectsField(facts, 'yeu_cau').map((one) => textField(one, 'han_che')?.text),
  );
  const list = facts.fields.get('yeu_cau');
  return objectsField(facts, 'han_che').flatMap((one) => {
    const id = textField(one, 'ma')?.text;
    if (id === undefined || answered.has(id)) return [];
    return [
      {
        place: one.place,
        message: {
          vi: `Hạn chế «${id}» không có yêu cầu khắc phục nào.`,
          en: `Nothing is required about the shortcoming “${id}”.`,
        },
        hint: {
          vi: `Thêm một mục vào yeu_cau với han_che: ${id}.`,
          en: `Add an entry to yeu_cau with han_che: ${id}.`,
        },
        related:
          list === undefined ? [] : [here(list.place, 'các yêu cầu ở đây', 'the requirements')],
      },
    ];
  });
}
