import { describe, expect, it } from 'vitest';
import { brief, type Edits, hold } from '../support/sound-round.js';

/** The second unit meets on the day of the first. */
const sameDay: Edits = [['dv-02/don-vi.md', '21/12/2023', '20/12/2023']];
const shared = (name = 'Vũ Thị E', post = 'Chuyên viên Ban Tổ chức'): Edits => [
  [
    'dot.md',
    '{ten: Ngô Thị L, chuc_vu: Chuyên viên Văn phòng}',
    `{ten: ${name}, chuc_vu: ${post}}`,
  ],
];

describe('a person in two đoàn', () => {
  it('that sit on one day is told with both đoàn and both units', () => {
    const found = hold([...sameDay, ...shared()]);
    expect(brief(found)).toEqual(['nguoi-hai-doan dot.md:20']);
    expect(found[0]?.message.vi).toContain('20/12/2023: tại Quận ủy mẫu 01 và Quận ủy mẫu 02');
    const ends = found[0]?.related?.map(({ place }) => `${place.file.slice(13)}:${place.line}`);
    expect(ends).toEqual(['dot.md:15', 'dv-01/don-vi.md:11', 'dv-02/don-vi.md:11']);
  });

  it('is known by any spelling of one name, and by post', () => {
    const spelled = (first: string, second: string, post?: string) =>
      hold([...sameDay, ['dot.md', 'Vũ Thị E', first], ...shared(second, post)]).length;
    expect(spelled('Lê Hòa', 'lê  Hoà')).toBe(1);
    expect(spelled('Lê Văn Hùng', 'Lê Văn Hưng')).toBe(0);
    expect(spelled('Lê Thị Hoa', 'Lê Thị Hòa')).toBe(0);
    expect(spelled('Lê Hòa', 'Lê Hòa', 'Chuyên viên Văn phòng')).toBe(0);
  });

  it('that sit on two days is no fault', () => {
    expect(hold(shared())).toEqual([]);
  });
});

describe('one đoàn at two meetings on one day', () => {
  const one: Edits = [...sameDay, ['dv-02/don-vi.md', 'doan-2', 'doan-1']];

  it('at the same hour is told at both units', () => {
    const found = hold(one);
    expect(brief(found)).toEqual(['doan-hai-noi dv-02/don-vi.md:11']);
    expect(found[0]?.related?.[0]?.place).toMatchObject({
      file: 'content/2023/dv-01/don-vi.md',
      line: 11,
    });
  });

  it.each([
    ['written in another way', 'gio: 08 giờ', 1],
    ['not given', '', 1],
    ['later', 'gio: "13:30"', 0],
  ])('at an hour that is %s', (_, hour, count) => {
    expect(hold([...one, ['dv-02/don-vi.md', 'gio: "8:00"\n', hour && `${hour}\n`]])).toHaveLength(
      count,
    );
  });

  it('at one place is one meeting', () => {
    expect(hold([...one, ['dv-02/don-vi.md', 'Hội trường mẫu 02', 'Hội trường mẫu 01']])).toEqual(
      [],
    );
  });
});
