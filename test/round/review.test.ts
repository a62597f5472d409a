import { describe, expect, it } from 'vitest';
import { objectField, textField } from '../../src/model/fields.js';
import { dot, letter, round, unit } from '../support/round.js';

const collective = (more = '') => `---
mau: 2025
nam: 2023
trich_yeu: kiểm điểm tập thể
diem: {tieu_chi_chung: 24, ket_qua: 52}
xep_loai: hoan-thanh-tot
${more}---
Thân.
`;
const person = `---
loai: kiem-diem-ca-nhan
mau: 2A
ngay: 08/12/2023
trich_yeu: năm 2023
nguoi: {ten: Trần Văn A, ngay_sinh: 12/5/1970, don_vi: Quận, chi_bo: Chi bộ Một}
tu_xep_loai: {dang_vien: hoan-thanh}
---
Thân.
`;
const minutes = (more = '') => `---
trich_yeu: hội nghị kiểm điểm
thoi_gian: sáng
dia_diem: Hội trường
chu_tri: {ten: Trần Văn A}
nguoi_ghi: {ten: Trần Văn A}
trieu_tap: 1
co_mat: [{ten: Trần Văn A}]
${more}---
Thân.
`;
const second = dot.replace(
  'doan:\n',
  'doan:\n  - {ma: doan-2, ten: Đoàn số 2, truong_doan: {ten: Bùi Văn H}, thanh_vien: []}\n',
);
const home = { '2023/dot.md': second, '2023/a/don-vi.md': unit('dv-1') };
const only = (files: Record<string, string>, kind: string) =>
  round({ ...home, ...files }).made.find((made) => made.record.kind === kind);

describe('the review of a collective', () => {
  it('is made with or without a gợi ý, and sees it where there is one', () => {
    const files = { '2023/a/kiem-diem-tap-the.md': collective() };
    const alone = only(files, 'kiem-diem-tap-the');
    expect(round({ ...home, ...files }).faults).toEqual([]);
    expect(alone?.context.fields.has('goi_y')).toBe(true);
    expect(alone?.context.fields.get('goi_y')).toBeUndefined();
    const asked = only({ ...files, '2023/a/goi-y.md': letter }, 'kiem-diem-tap-the');
    expect(asked && objectField(asked.context, 'goi_y')?.fields.has('van_de')).toBe(true);
  });

  it('is not made without the gợi ý that it names, or that could not be read', () => {
    const named = { '2023/a/kiem-diem-tap-the.md': collective('goi_y: goi-y-2\n') };
    expect(round({ ...home, ...named }).faults).toEqual([
      'tham-chieu-la 2023/a/kiem-diem-tap-the.md:7:8',
    ]);
    const broken = {
      '2023/a/kiem-diem-tap-the.md': collective(),
      '2023/a/goi-y.md': letter.replace('so: 21', 'so: x'),
    };
    expect(round({ ...home, ...broken }).made).toEqual([]);
  });

  it('has its points summed', () => {
    const made = only({ '2023/a/kiem-diem-tap-the.md': collective() }, 'kiem-diem-tap-the');
    const diem = made && objectField(made.context, 'diem');
    expect(diem?.fields.get('tong')).toMatchObject({ number: 76 });
  });
});

describe('the review of a person', () => {
  const files = {
    '2023/a/kiem-diem-ca-nhan-a.md': person,
    '2023/a/kiem-diem-ca-nhan-b.md': person,
    '2023/a/kiem-diem-tap-the.md': collective(),
  };

  it('may lie beside others, has the person for its author', () => {
    const { made, faults } = round({ ...home, ...files });
    expect(faults).toEqual([]);
    expect(made.filter((one) => one.record.kind === 'kiem-diem-ca-nhan')).toHaveLength(2);
    expect(made[0]?.author).toBe('đồng chí Trần Văn A');
  });

  it('has no number, and is cited without one', () => {
    const made = only(files, 'kiem-diem-ca-nhan');
    expect(made && textField(made.context, 'so_ky_hieu')?.text).toBe('');
    expect(only(files, 'kiem-diem-tap-the')?.resolve('kiem-diem-ca-nhan-a')).toMatchObject({
      full: 'Bản kiểm điểm cá nhân năm 2023 của đồng chí Trần Văn A, ngày 08/12/2023',
      short: 'Bản kiểm điểm cá nhân của đồng chí Trần Văn A',
    });
  });
});

describe('the minutes of a meeting', () => {
  const attended = (more?: string) => {
    const made = only({ '2023/a/bien-ban-hoi-nghi.md': minutes(more) }, 'bien-ban-hoi-nghi');
    const doan = made && objectField(made.context, 'doan');
    return doan && textField(doan, 'ten')?.text;
  };

  it('name the đoàn of the unit, unless another came', () => {
    expect(attended()).toBe('Đoàn số 1');
    expect(attended('doan: doan-2\n')).toBe('Đoàn số 2');
  });

  it('leave it to the form to miss a đoàn that nobody names', () => {
    const alone = String(home['2023/a/don-vi.md']).replace('doan: doan-1\n', '');
    const files = { ...home, '2023/a/don-vi.md': alone, '2023/a/bien-ban-hoi-nghi.md': minutes() };
    const { made, faults } = round(files);
    expect(faults).toEqual([]);
    expect(made).toHaveLength(1);
    expect(made[0]?.context.fields.get('doan')).toBeUndefined();
  });

  it('are not made for a đoàn that does not exist', () => {
    const files = { ...home, '2023/a/bien-ban-hoi-nghi.md': minutes('doan: doan-9\n') };
    const { made, faults } = round(files);
    expect(faults).toEqual(['tham-chieu-la 2023/a/bien-ban-hoi-nghi.md:9:7']);
    expect(made).toEqual([]);
  });
});

it.each([
  ['kiem-diem-tap-the', collective()],
  ['kiem-diem-ca-nhan', person],
  ['bien-ban-hoi-nghi', minutes()],
])('%s belongs in the folder of a unit', (kind, typed) => {
  const { made, faults } = round({ '2023/dot.md': dot, [`2023/${kind}.md`]: typed });
  expect(faults).toEqual([`thieu-don-vi 2023/${kind}.md:1:1`]);
  expect(made).toEqual([]);
});
