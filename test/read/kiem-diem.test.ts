import { describe, expect, it } from 'vitest';
import { fact, faults, read } from './typed.js';

const unit = 'content/2023/dv-01';
const typed = (fields: string) => `---\n${fields}---\nNội dung.\n`;

describe('the review of a collective', () => {
  const path = `${unit}/kiem-diem-tap-the.md`;
  const common = 'trich_yeu: kiểm điểm\nnam: 2023\nxep_loai: hoàn thành tốt\n';
  const of2023 = `${common}mau: 2023\ncap_do:\n  - {noi_dung: Nguyên tắc, muc: Trung bình}\n`;
  const of2025 = `${common}mau: 2025\ndiem:\n  tieu_chi_chung: 30\n  ket_qua: 70\n`;

  it('is read in the form of 2023', () => {
    const { value, diagnostics } = read(typed(of2023), path);
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'cap_do.0.muc')).toBe('trung-binh @ 7:33 cap_do.1.muc');
    expect(fact(value, 'xep_loai')).toBe('hoan-thanh-tot @ 4:11 xep_loai');
  });

  it('is read in the form of 2025, with all the points there are', () => {
    const { value, diagnostics } = read(typed(of2025), path);
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'diem.ket_qua')).toBe('#70 @ 8:12 diem.ket_qua');
  });

  it.each([
    ['no form', common, ['1:1 thieu-truong mau']],
    ['another year’s form', of2025.replace('mau: 2025', 'mau: 2024'), ['5:6 lua-chon-sai mau']],
    ['no grades in 2023', `${common}mau: 2023\n`, ['1:1 thieu-truong cap_do']],
    ['no points in 2025', `${common}mau: 2025\n`, ['1:1 thieu-truong diem']],
    ['points in 2023', of2025.replace('mau: 2025', 'mau: 2023'), ['7:3 truong-sai-mau diem']],
    ['an unknown grade', of2023.replace('Trung bình', 'Khá'), ['7:33 lua-chon-sai cap_do.1.muc']],
    [
      'more points than there are',
      of2025.replace('30', '31').replace('70', '71'),
      ['7:19 so-nguyen-sai diem.tieu_chi_chung', '8:12 so-nguyen-sai diem.ket_qua'],
    ],
    ['half a point', of2025.replace('30', '29,5'), ['7:19 so-nguyen-sai diem.tieu_chi_chung']],
  ])('refuses %s', (_, fields, expected) => {
    const outcome = read(typed(fields), path);
    expect(faults(outcome)).toEqual(expected);
    expect(outcome.value).toBeUndefined();
  });

  it('says how many points there are', () => {
    const [fault] = read(typed(of2025.replace('70', '71')), path).diagnostics;
    expect(fault?.message.vi).toContain('từ 0 đến 70');
    expect(fault?.message.en).toContain('from 0 to 70');
  });
});

describe('the review of a person', () => {
  const path = `${unit}/kiem-diem-ca-nhan-tran-van-a.md`;
  const good = `loai: kiem-diem-ca-nhan
mau: 2B
trich_yeu: năm 2023
nguoi:
  ten: Trần Văn A
  ngay_sinh: 12/5/1970
  don_vi: Quận ủy
  chi_bo: Chi bộ Văn phòng
bay_dam:
  - {dam: đương đầu, muc: tot}
tu_xep_loai: {can_bo: hoan-thanh, dang_vien: hoan-thanh}
`;

  it('is known by its file, and keeps what was typed', () => {
    const { value, diagnostics } = read(typed(good), path);
    expect(diagnostics).toEqual([]);
    expect([value?.kind, value?.id]).toEqual(['kiem-diem-ca-nhan', 'kiem-diem-ca-nhan-tran-van-a']);
    expect(fact(value, 'mau')).toBe('2b @ 3:6 mau');
    expect(fact(value, 'bay_dam.0.dam')).toBe('duong-dau @ 11:11 bay_dam.1.dam');
  });

  it.each([
    ['a number', `${good}so: 5\n`, ['13:1 truong-la so']],
    ['an unknown form', good.replace('2B', '2D'), ['3:6 lua-chon-sai mau']],
    ['an eighth «dám»', good.replace('đương đầu', 'mơ'), ['11:11 lua-chon-sai bay_dam.1.dam']],
    ['a day that is not', good.replace('12/5', '31/6'), ['7:14 ngay-sai nguoi.ngay_sinh']],
    [
      'no grade as a member of the Party',
      good.replace(', dang_vien: hoan-thanh', ''),
      ['12:14 thieu-truong tu_xep_loai.dang_vien'],
    ],
  ])('refuses %s', (_, fields, expected) => {
    const outcome = read(typed(fields), path);
    expect(faults(outcome)).toEqual(expected);
    expect(outcome.value).toBeUndefined();
  });
});

describe('the minutes of a meeting', () => {
  const path = `${unit}/bien-ban-hoi-nghi.md`;
  const good = `trich_yeu: hội nghị kiểm điểm
thoi_gian: từ 8 giờ, ngày 14/12/2023
dia_diem: Hội trường
chu_tri: {ten: Trần Văn A}
nguoi_ghi: {ten: Lương Thị U}
trieu_tap: 3
co_mat:
  - {ten: Trần Văn A}
  - {ten: Lương Thị U}
vang_mat:
  - {ten: Cao Văn I, ly_do: đi học}
bieu_quyet:
  - {noi_dung: Thông qua báo cáo, dong_y: 2, khong_dong_y: 0}
`;

  it('are read with who was there and how they voted', () => {
    const { value, diagnostics } = read(typed(good), path);
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'vang_mat.0.ly_do')).toBe('đi học @ 12:29 vang_mat.1.ly_do');
    expect(fact(value, 'bieu_quyet.0.dong_y')).toBe('#2 @ 14:43 bieu_quyet.1.dong_y');
  });

  it.each([
    [
      'an absence without its reason',
      good.replace(', ly_do: đi học', ''),
      ['12:5 thieu-truong vang_mat.1.ly_do'],
    ],
    [
      'votes in words',
      good.replace('dong_y: 2', 'dong_y: đủ'),
      ['14:43 so-nguyen-sai bieu_quyet.1.dong_y'],
    ],
    [
      'nobody present',
      good.replace(/co_mat:\n(?: {2}- .*\n){2}/, 'co_mat: []\n'),
      ['8:9 de-trong co_mat'],
    ],
    ['a đoàn by its name', `${good}doan: Đoàn số 1\n`, ['15:7 ma-sai doan']],
  ])('refuse %s', (_, fields, expected) => {
    const outcome = read(typed(fields), path);
    expect(faults(outcome)).toEqual(expected);
    expect(outcome.value).toBeUndefined();
  });
});
