import { numberField, objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import { documentsOf } from '../rounds.js';
import { isSamePerson, knownBy } from './namesake.js';
import { type Finding, here, type Rule } from './rule.js';

/** Rule 4f: a person is present once, or absent. */
export const diemDanhHaiLan: Rule = {
  code: 'diem-danh-hai-lan',
  severity: 'error',
  check: ({ round }) => documentsOf(round).flatMap(([record]) => countedTwice(record)),
};

const LISTS = ['thanh_phan', 'co_mat', 'vang_mat'];

function countedTwice({ facts }: ContentRecord): readonly Finding[] {
  const people = LISTS.flatMap((list) => objectsField(facts, list)).map(knownBy);
  return people.flatMap((again, index) => {
    const { person } = again;
    const at = people.findIndex((one) => isSamePerson(one, again));
    const known = at < index ? people[at]?.person : undefined;
    const name = textField(person, 'ten')?.text;
    if (known === undefined || name === undefined) return [];
    return [
      {
        place: person.place,
        message: {
          vi: `Đồng chí «${name}» được điểm danh hai lần trong một biên bản.`,
          en: `“${name}” is counted twice in one record of minutes.`,
        },
        hint: {
          vi: 'Bỏ một trong hai dòng; nếu là hai người thì ghi chuc_vu cho rõ.',
          en: 'Take one of the two out; if they are two persons, give their chuc_vu.',
        },
        related: [here(known.place, 'đã ghi ở đây', 'first named here')],
      },
    ];
  });
}

/** Rule 4g: no more votes than persons present. */
export const phieuQuaNguoi: Rule = {
  code: 'phieu-qua-nguoi',
  severity: 'error',
  check: ({ round }) => documentsOf(round).flatMap(([record]) => tooManyVotes(record)),
};

function tooManyVotes({ facts }: ContentRecord): readonly Finding[] {
  const list = facts.fields.get('co_mat');
  if (list?.kind !== 'list') return [];
  const present = list.items.length;
  return objectsField(facts, 'bieu_quyet').flatMap((vote) => {
    const counts = ['dong_y', 'khong_dong_y', 'y_kien_khac'].map((key) => numberField(vote, key));
    const votes = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (votes <= present) return [];
    return [
      {
        place: vote.place,
        message: {
          vi: `Biểu quyết có ${votes} ý kiến, nhưng chỉ có ${present} người có mặt.`,
          en: `${votes} votes were cast, but only ${present} persons are present.`,
        },
        hint: {
          vi: 'Sửa số phiếu, hoặc danh sách có mặt; đại biểu mời dự không biểu quyết.',
          en: 'Correct the votes, or the list of those present; guests do not vote.',
        },
        related: [here(list.place, 'danh sách có mặt', 'those present')],
      },
    ];
  });
}
