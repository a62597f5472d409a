import type { Related } from '../../model/diagnostic.js';
import { numberField, objectField, objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import type { Unit } from '../rounds.js';
import { isSameName } from './namesake.js';
import { type Finding, here, type Rule } from './rule.js';

/** Rule 4a: the chair and the recorder are among those present. */
export const chuTriVangMat: Rule = {
  code: 'chu-tri-vang-mat',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap(({ documents }) =>
      documents.flatMap((record) => [...absent(record, 'thanh_phan'), ...absent(record, 'co_mat')]),
    ),
};

function absent(record: ContentRecord, list: string): readonly Finding[] {
  const given = record.facts.fields.get(list);
  if (given === undefined) return [];
  const present = objectsField(record.facts, list);
  return (['chu_tri', 'nguoi_ghi'] as const).flatMap((role) => {
    const person = objectField(record.facts, role);
    const name = person === undefined ? undefined : textField(person, 'ten');
    if (person === undefined || name === undefined) return [];
    if (isAmong(person, present)) return [];
    const who = role === 'chu_tri' ? 'Người chủ trì' : 'Người ghi biên bản';
    return [
      {
        place: name.place,
        message: {
          vi: `${who} «${name.text}» không có trong danh sách có mặt.`,
          en: `“${name.text}” (${role}) is not among those present.`,
        },
        hint: {
          vi: `Thêm người này vào ${list}, hoặc sửa tên cho khớp.`,
          en: `Add this person to ${list}, or spell the name alike.`,
        },
        related: [here(given.place, 'danh sách có mặt', 'those present')],
      },
    ];
  });
}

/** Who is written there in the very same way is found without a look at anybody's tones. */
const isAmong = (person: ObjectValue, present: readonly ObjectValue[]): boolean =>
  present.some((one) => textField(one, 'ten')?.text === textField(person, 'ten')?.text) ||
  present.some((one) => isSameName(one, person));

/** Rule 4b: present and absent make the number convened. */
export const soTrieuTap: Rule = {
  code: 'so-trieu-tap',
  severity: 'error',
  check: ({ round }) =>
    round.units.flatMap(({ documents }) =>
      documents.flatMap(({ facts }) => {
        const convened = numberField(facts, 'trieu_tap');
        const place = facts.fields.get('trieu_tap')?.place;
        const present = objectsField(facts, 'co_mat').length;
        const away = objectsField(facts, 'vang_mat').length;
        if (convened === undefined || place === undefined || convened === present + away) return [];
        return [
          {
            place,
            message: {
              vi: `Triệu tập ${convened} người, nhưng có mặt ${present} và vắng mặt ${away}.`,
              en: `${convened} were convened, but ${present} are present and ${away} absent.`,
            },
            hint: {
              vi: 'Sửa số triệu tập, hoặc danh sách có mặt, vắng mặt.',
              en: 'Correct the number convened, or the lists.',
            },
            related: [
              ...placed(facts, 'co_mat', 'danh sách có mặt', 'those present'),
              ...placed(facts, 'vang_mat', 'danh sách vắng mặt', 'those absent'),
            ],
          },
        ];
      }),
    ),
};

function placed(facts: ObjectValue, field: string, vi: string, en: string): readonly Related[] {
  const value = facts.fields.get(field);
  return value === undefined ? [] : [here(value.place, vi, en)];
}

/** Rule 4c: the đoàn that attends is the one that the unit's record names. */
export const doanKhac: Rule = {
  code: 'doan-khac',
  severity: 'error',
  check: ({ round }) => round.units.flatMap(otherDelegations),
};

function otherDelegations({ record, documents }: Unit): readonly Finding[] {
  const own = textField(record.facts, 'doan');
  return documents.flatMap(({ facts }) => {
    const named = textField(facts, 'doan');
    if (own === undefined || named === undefined || named.text === own.text) return [];
    return [
      {
        place: named.place,
        message: {
          vi: `Đoàn dự ở đây là «${named.text}», khác đoàn được phân công «${own.text}».`,
          en: `The đoàn here is “${named.text}”, not “${own.text}” as assigned.`,
        },
        hint: { vi: 'Sửa cho khớp một trong hai chỗ.', en: 'Correct one of the two.' },
        related: [here(own.place, 'phân công ở đây', 'assigned here')],
      },
    ];
  });
}
