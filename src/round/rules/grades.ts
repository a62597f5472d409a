import { numberField, objectField, objectsField, textField } from '../../model/fields.js';
import { fold } from '../../model/fold.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import { documentsOf } from '../rounds.js';
import { type Finding, here, type Rule } from './rule.js';

/** The least points of each grade, of 100 (366-QĐ/TW, Điều 11; the-thuc.md §2.10). */
const GRADES = [
  { grade: 'hoan-thanh-xuat-sac', least: 90, name: 'hoàn thành xuất sắc nhiệm vụ' },
  { grade: 'hoan-thanh-tot', least: 70, name: 'hoàn thành tốt nhiệm vụ' },
  { grade: 'hoan-thanh', least: 50, name: 'hoàn thành nhiệm vụ' },
  { grade: 'khong-hoan-thanh', least: 0, name: 'không hoàn thành nhiệm vụ' },
] as const;

/**
 * Rule 10b: a grade is not above what the points allow. It may be below: the grades have other
 * conditions too.
 */
export const xepLoaiQuaDiem: Rule = {
  code: 'xep-loai-qua-diem',
  severity: 'error',
  check: ({ round }) => documentsOf(round).flatMap(([record]) => gradedTooHigh(record)),
};

function gradedTooHigh({ facts }: ContentRecord): readonly Finding[] {
  const diem = objectField(facts, 'diem');
  const grade = textField(facts, 'xep_loai');
  if (diem === undefined || grade === undefined) return [];
  const points = ['tieu_chi_chung', 'ket_qua'].map((key) => numberField(diem, key) ?? 0);
  const total = points.reduce((sum, one) => sum + one, 0);
  const given = GRADES.find((one) => one.grade === grade.text);
  const allowed = GRADES.find((one) => total >= one.least);
  if (given === undefined || allowed === undefined || total >= given.least) return [];
  return [
    {
      place: grade.place,
      message: {
        vi: `Tổng ${total} điểm chỉ đến mức «${allowed.name}»; mức «${given.name}» cần từ ${given.least} điểm.`,
        en: `${total} points allow the grade “${allowed.grade}”; “${given.grade}” takes ${given.least}.`,
      },
      hint: { vi: 'Sửa xep_loai hoặc diem cho khớp.', en: 'Make xep_loai and diem agree.' },
      related: [here(diem.place, 'điểm chấm ở đây', 'the points are here')],
    },
  ];
}

/** Rule 10c: each «dám», each criterion is graded once. */
export const chamHaiLan: Rule = {
  code: 'cham-hai-lan',
  severity: 'error',
  check: ({ round }) =>
    documentsOf(round).flatMap(([{ facts }]) => [
      ...gradedTwice(facts, 'bay_dam', 'dam'),
      ...gradedTwice(facts, 'cap_do', 'noi_dung'),
    ]),
};

function gradedTwice(facts: ObjectValue, list: string, field: string): readonly Finding[] {
  const first = new Map<string, ObjectValue>();
  return objectsField(facts, list).flatMap((entry) => {
    const what = textField(entry, field);
    if (what === undefined) return [];
    const key = fold(what.text);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, entry);
      return [];
    }
    return [
      {
        place: entry.place,
        message: {
          vi: `«${what.text}» được chấm hai lần trong ${list}.`,
          en: `“${what.text}” is graded twice in ${list}.`,
        },
        hint: { vi: 'Giữ lại một dòng.', en: 'Keep one of the two.' },
        related: [here(known.place, 'đã chấm ở đây', 'first graded here')],
      },
    ];
  });
}
