import { describe, expect, it } from 'vitest';
import { dot } from '../support/round.js';
import { fact, faults, read } from './typed.js';

const withCalendar = (lich: string) =>
  read(dot.replace(/---\n$/, `lich:\n  ${lich}\n---\n`), 'content/2023/dot.md');

describe('the calendar of a round', () => {
  it('is read with its places, however accented', () => {
    const outcome = withCalendar('Gợi ý: 01/12/2023');
    expect(faults(outcome)).toEqual([]);
    expect(fact(outcome.value, 'lich.goi_y')).toMatch(/^1\/12\/2023 @ 13:\d+ lich\.goi_y$/);
  });

  it.each([
    ['a day that is none', 'goi_y: 31/11/2023', '13:10 ngay-sai lich.goi_y'],
    ['a step that is none', 'giai_trin: 01/12/2023', '13:3 truong-la lich.giai_trin'],
  ])('refuses %s', (_, typed, expected) => {
    expect(faults(withCalendar(typed))).toEqual([expected]);
  });
});

describe('bao-cao-tien-do', () => {
  const told = (fields: string) =>
    read(`---\ntrich_yeu: tiến độ\n${fields}---\nThân.\n`, 'content/2023/bao-cao-tien-do.md');

  it('is read', () => {
    const outcome = told('ngay: 20/12/2023\n');
    expect(faults(outcome)).toEqual([]);
    expect(fact(outcome.value, 'ngay')).toBe('20/12/2023 @ 3:7 ngay');
  });

  it.each([
    ['without its day', '', '1:1 thieu-truong ngay'],
    ['with a day that is none', 'ngay: 30/02/2023\n', '3:7 ngay-sai ngay'],
    [
      'with a figure that is counted',
      'ngay: 20/12/2023\nso_don_vi: 11\n',
      '4:1 truong-la so_don_vi',
    ],
  ])('is refused %s', (_, fields, expected) => {
    expect(faults(told(fields))).toEqual([expected]);
  });
});
