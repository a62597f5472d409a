import { describe, expect, it } from 'vitest';
import { brief, type Edits, hold } from '../support/sound-round.js';

const MEETING = 'dv-01/bien-ban-hoi-nghi.md';
const REVIEW = 'dv-01/kiem-diem-tap-the.md';
const PERSON = 'dv-01/kiem-diem-ca-nhan-tran-van-a.md';

describe('who is at a meeting', () => {
  it.each([
    ['twice present', 'Ngô Văn B, chuc_vu: Phó Bí thư', 'Trần Văn A, chuc_vu: Bí thư Quận ủy', 15],
    [
      'present and absent',
      'Cao Văn I, chuc_vu: Ủy viên Ban Thường vụ',
      'Ngô Văn B, chuc_vu: Phó Bí thư',
      18,
    ],
  ])('%s is told with both places', (_, from, to, line) => {
    const found = hold([[MEETING, from, to]]);
    expect(brief(found)).toEqual([`diem-danh-hai-lan ${MEETING}:${line}`]);
    expect(found[0]?.related?.[0]?.place.line).toBeLessThan(line);
  });

  it('may share a name with another of another post', () => {
    expect(hold([[MEETING, 'Cao Văn I', 'Ngô Văn B']])).toEqual([]);
  });

  it('casts one vote each at most', () => {
    const votes = (more: string): Edits => [[MEETING, 'dong_y: 3, khong_dong_y: 0', more]];
    const found = hold(votes('dong_y: 2, khong_dong_y: 1, y_kien_khac: 1'));
    expect(brief(found)).toEqual([`phieu-qua-nguoi ${MEETING}:20`]);
    expect(found[0]?.message.vi).toContain('4 ý kiến, nhưng chỉ có 3 người');
    expect(hold(votes('dong_y: 1, khong_dong_y: 1'))).toEqual([]);
  });
});

describe('a grade', () => {
  const graded = (points: number, grade: string): Edits => [
    [REVIEW, 'ket_qua: 60', `ket_qua: ${points}`],
    [REVIEW, 'xep_loai: hoan-thanh-tot', `xep_loai: ${grade}`],
  ];

  it.each([
    [45, 'hoan-thanh-tot', 0],
    [44, 'hoan-thanh-tot', 1],
    [24, 'hoan-thanh', 1],
    [70, 'hoan-thanh', 0],
    [60, 'khong-hoan-thanh', 0],
  ])('with 25 + %i points is %s', (points, grade, count) => {
    const found = hold(graded(points, grade));
    expect(brief(found)).toEqual(count === 1 ? [`xep-loai-qua-diem ${REVIEW}:10`] : []);
    if (count === 1) expect(found[0]?.related?.[0]?.place.line).toBe(8);
  });

  it('given twice to one thing is told with both places', () => {
    const dam: Edits = [[PERSON, 'dam: lam', 'dam: nghĩ']];
    expect(brief(hold(dam))).toEqual([`cham-hai-lan ${PERSON}:16`]);
    const same = '{noi_dung: Nêu gương, muc: tot}';
    const more: Edits = [[PERSON, same, `${same}\n  - {noi_dung: nêu  gương, muc: kem}`]];
    expect(brief(hold(more))).toEqual([`cham-hai-lan ${PERSON}:14`]);
  });
});
