import type { FieldEdit } from '../../model/field-edit.js';
import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import { isWithin, termOf } from '../../model/term.js';
import type { NextWish, UnitWish } from './round-facts.js';

/** Where a person is named as one to whom gợi ý kiểm điểm is due: true of one round alone. */
const ASKED: FieldEdit = { at: ['nhan_su', '*', 'goi_y'], make: 'gone' };

/** What a unit's record says of one round alone: its đoàn, its meeting, what it was asked. */
const OF_ONE_ROUND: readonly FieldEdit[] = [
  { at: ['doan'], make: 'blank' },
  { at: ['ngay_kiem_diem'], make: 'blank' },
  { at: ['gio'], make: 'blank' },
  { at: ['dia_diem'], make: 'blank' },
  { at: ['goi_y'], make: 'gone' },
  ASKED,
];

/** A unit of the round before: what stays true of it from year to year stays, to the letter. */
export function carryUnit(wish: UnitWish | undefined): readonly FieldEdit[] {
  return [...OF_ONE_ROUND, ...put('ky_hieu', wish?.kyHieu), ...put('khoi', wish?.khoi)];
}

const put = (name: string, text: string | undefined): readonly FieldEdit[] =>
  text === undefined || text === '' ? [] : [{ at: [name], text }];

/** The đoàn are set up anew each year; their names are to be filled in. */
const DOAN: FieldEdit = {
  at: ['doan'],
  lines: [
    '  - ma: doan-1',
    '    ten: Đoàn công tác số 1',
    '    truong_doan:',
    '      ten:  # họ và tên trưởng đoàn',
    '      chuc_vu:  # chức vụ',
    '    thanh_vien:',
    '      - ten:  # họ và tên thành viên',
    '        chuc_vu:  # chức vụ',
  ],
};

/** What the record of the next round says of itself. */
export interface Heading {
  readonly ma: string;
  readonly ten: string;
  readonly nhiemKy: string;
}

/** The record of the round before, made that of the next: its bodies and its people come over. */
export function carryRound(dot: ContentRecord, wish: NextWish, heading: Heading): FieldEdit[] {
  const said = (name: string) => textField(dot.facts, name)?.text;
  const changed = (name: string, text: string): readonly FieldEdit[] =>
    said(name) === text ? [] : [{ at: [name], text }];
  return [
    { at: ['ma'], text: heading.ma },
    { at: ['ten'], text: heading.ten },
    { at: ['nam'], text: String(wish.nam) },
    ...changed('nhiem_ky', heading.nhiemKy),
    wish.ngay === undefined ? { at: ['ngay'], make: 'blank' } : { at: ['ngay'], text: wish.ngay },
    ...carryBody(dot, wish),
    ...(objectsField(dot.facts, 'doan').length === 0 ? [] : [DOAN]),
    { at: ['lich', '*'], make: 'blank' },
    { at: ['quy_tac'], make: 'gone' },
    ASKED,
  ];
}

/** What was given anew of the body that runs the round. */
function carryBody(dot: ContentRecord, wish: NextWish): readonly FieldEdit[] {
  const [body] = objectsField(dot.facts, 'co_quan');
  const change = (name: string, text: string | undefined): readonly FieldEdit[] => {
    const before = body === undefined ? undefined : textField(body, name)?.text;
    if (text === undefined || text === '' || text === before) return [];
    return [{ at: ['co_quan', 0, name], text, below: 'ten' }];
  };
  const isNew = change('ten', wish.ten).length > 0;
  return [
    ...change('ten', wish.ten),
    ...change('tieu_de', isNew ? wish.ten?.toUpperCase() : undefined),
    ...change('cap_tren', wish.capTren?.toUpperCase()),
    ...change('ky_hieu', wish.kyHieu),
    ...change('dia_danh', wish.diaDanh),
    ...change('he_thong', wish.heThong),
  ];
}

/** The names of the next round: those of the one before with the new year in them. */
export function headNext(
  dot: ContentRecord,
  before: number,
  wish: NextWish,
  taken: ReadonlySet<string>,
): Heading {
  const inYear = (text: string, usual: string) =>
    text.includes(String(before)) ? text.replaceAll(String(before), String(wish.nam)) : usual;
  const stem = inYear(dot.id, `kiem-diem-sau-${wish.nam}`);
  let ma = stem;
  for (let count = 2; taken.has(ma); count++) ma = `${stem}-${count}`;
  const ten = textField(dot.facts, 'ten')?.text ?? '';
  const term = textField(dot.facts, 'nhiem_ky')?.text ?? '';
  return {
    ma,
    ten: inYear(ten, `Đợt kiểm điểm sâu năm ${wish.nam}`),
    nhiemKy: wish.nhiemKy ?? (isWithin(term, wish.nam) ? term : termOf(wish.nam)),
  };
}
