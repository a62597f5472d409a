import { describe, expect, it } from 'vitest';
import { dot, letter, plan, report, round, unit } from '../support/round.js';

const text = '{loai: Quy định, so: 124-QĐ/TW, ngay: 04/10/2023, co_quan: Bộ Chính trị, ma: ';
const withText = (...ids: string[]) =>
  dot.replace('\n---\n', `\nvan_ban:\n${ids.map((id) => `  - ${text}${id}}`).join('\n')}\n---\n`);
const GOOD = {
  '2023/dot.md': withText('qd-124'),
  '2023/ke-hoach.md': plan,
  '2023/a/don-vi.md': unit('dv-1'),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': report(),
};

const said = (files: Record<string, string>) =>
  round({ ...GOOD, ...files }).diagnostics.map(
    ({ code, place, related = [] }) =>
      `${code} ${place.file.slice(8)}:${place.line} ↔ ${related[0]?.place.file.slice(8)}:${related[0]?.place.line}`,
  );

describe('an id that names two things', () => {
  it('is none in the good round', () => {
    expect(said({})).toEqual([]);
  });

  it.each([
    [
      'an outside text and a document of the round',
      { '2023/dot.md': withText('ke-hoach') },
      ['trung-ma 2023/ke-hoach.md:1 ↔ 2023/dot.md:13'],
    ],
    [
      "an outside text and a unit's document",
      { '2023/dot.md': withText('giai-trinh') },
      ['trung-ma 2023/a/giai-trinh.md:1 ↔ 2023/dot.md:13'],
    ],
    [
      'two outside texts',
      { '2023/dot.md': withText('qd-124', 'qd-124') },
      ['trung-ma 2023/dot.md:14 ↔ 2023/dot.md:13'],
    ],
    [
      'two units',
      { '2023/b/don-vi.md': unit('dv-1') },
      ['trung-ma 2023/b/don-vi.md:2 ↔ 2023/a/don-vi.md:2'],
    ],
    [
      'a unit and a body of the round',
      { '2023/b/don-vi.md': unit('btc') },
      ['trung-ma 2023/b/don-vi.md:2 ↔ 2023/dot.md:9'],
    ],
    [
      'two bodies',
      { '2023/dot.md': GOOD['2023/dot.md'].replace('ma: btc', 'ma: tu') },
      ['trung-ma 2023/dot.md:9 ↔ 2023/dot.md:8'],
    ],
    [
      'two đoàn',
      {
        '2023/dot.md': GOOD['2023/dot.md'].replace(
          'van_ban:',
          '  - {ma: doan-1, ten: Đoàn số 2, truong_doan: {ten: D}, thanh_vien: []}\nvan_ban:',
        ),
      },
      ['trung-ma 2023/dot.md:12 ↔ 2023/dot.md:11'],
    ],
    [
      'two documents of a folder',
      { '2023/a/goi-y-2.md': letter.replace('---\n', '---\nloai: goi-y\nma: goi-y\n') },
      ['trung-ma 2023/a/goi-y.md:1 ↔ 2023/a/goi-y-2.md:3'],
    ],
    ['two rounds', { '2024/dot.md': dot }, ['trung-ma 2024/dot.md:2 ↔ 2023/dot.md:2']],
  ])('is told at both: %s', (_, files: Record<string, string>, expected) => {
    expect(said(files)).toEqual(expected);
  });
});
