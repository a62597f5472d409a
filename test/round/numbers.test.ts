import { describe, expect, it } from 'vitest';
import { brief, type Edits, edited, hold, holdRounds, SOUND } from '../support/sound-round.js';

const GOI_Y = 'dv-02/goi-y.md';
const letter = (so: string, ngay: string) => `---
so: "${so}"
ngay: ${ngay}
trich_yeu: gợi ý kiểm điểm
han_gui: 07/12/2023
van_de:
  - {ma: vd-1, ten: Việc, noi_dung: Việc.}
---
`;
const declared = (entry: string): Edits => [
  ['dot.md', 'van_ban:', `so_day_du:\n  - ${entry}\nvan_ban:`],
];
/** The register of btc holds 01-BB and 18-BC; this adds a third and a fourth biên bản. */
const later = (so: string) => ({
  'dv-02/bien-ban-tham-dinh.md': String(SOUND['dv-01/bien-ban-tham-dinh.md']).replace('01', so),
});

describe('the numbers of a series', () => {
  it('given twice are told at the later document, with the other end', () => {
    const [finding, ...more] = hold([], { [GOI_Y]: letter('1021', '28/11/2023') });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'so-trung', place: { line: 2 } });
    expect(finding?.place.file).toContain(GOI_Y);
    expect(finding?.related?.[0]?.place).toMatchObject({
      file: 'content/2023/dv-01/goi-y.md',
      line: 2,
    });
  });

  it('run with their dates, past a draft without a date', () => {
    const undated = letter('1022', 'X').replace('ngay: X\n', '');
    const found = hold([], {
      [GOI_Y]: undated,
      'dv-02/goi-y-2.md': letter('1023', '26/11/2023').replace('---\n', '---\nloai: goi-y\n'),
    });
    expect(brief(found)).toEqual(['so-nguoc-ngay dv-02/goi-y-2.md:3']);
    expect(found[0]?.related?.[0]?.place.file).toBe('content/2023/dv-01/goi-y.md');
  });

  it('are those of all rounds of one nhiệm kỳ, and each fault is told once', () => {
    const next = edited([
      ['dot.md', 'ma: dot-2023', 'ma: dot-2024'],
      ['dot.md', '"2020 - 2025"', '2020-2025'],
    ]);
    const found = holdRounds({ '2023': edited([]), '2024': next });
    const doubles = found.filter((one) => one.code === 'so-trung');
    const numbered = Object.values(next).filter((text) => /^so: /m.test(text));
    expect(doubles).toHaveLength(numbered.length);
    for (const { place, related } of doubles) {
      expect(place.file).toMatch(/^content\/2024\//);
      expect(related?.[0]?.place.file).toBe(place.file.replace('2024', '2023'));
    }
    const apart = edited([['dot.md', '"2020 - 2025"', '"2025 - 2030"']]);
    expect(holdRounds({ '2023': edited([]), '2024': apart })).toEqual([]);
  });
});

describe('a gap in a register', () => {
  it('is not told of a body whose other letters are elsewhere', () => {
    expect(hold([], later('04'))).toEqual([]);
  });

  it('is told where the series is declared whole, with both ends', () => {
    const found = hold(declared('{co_quan: btc, ky_hieu: BB}'), later('04'));
    expect(brief(found)).toEqual(['so-dut-quang dv-02/bien-ban-tham-dinh.md:2']);
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.message.vi).toContain('Các số từ 02 đến 03 trước 04-BB/BTCTU');
    expect(found[0]?.related?.map((one) => one.place.file)).toEqual([
      'content/2023/dv-01/bien-ban-tham-dinh.md',
      'content/2023/dot.md',
    ]);
    expect(hold(declared('{co_quan: btc, ky_hieu: BB}'), later('02'))).toEqual([]);
  });

  it('is told of the numbers from 01 on', () => {
    const found = hold(declared('{co_quan: btc}'), later('02'));
    expect(brief(found)).toEqual(['so-dut-quang tong-hop.md:2']);
    expect(found[0]?.message.vi).toContain('Các số từ 01 đến 17 trước 18-BC/BTCTU');
  });

  it.each([
    ['{co_quan: bct}', 'bct', 'btc'],
    ['{co_quan: btc, ky_hieu: BBB}', 'BBB', 'BB'],
  ])('of what does not exist is an error: %s', (entry, typed, meant) => {
    const [fault] = hold(declared(entry));
    expect(fault).toMatchObject({ code: 'tham-chieu-la', severity: 'error' });
    expect(fault?.place).toMatchObject({ file: 'content/2023/dot.md', line: 22 });
    expect(fault?.message.vi).toContain(`«${typed}»`);
    expect(fault?.message.vi).toContain(`«${meant}»`);
  });

  it('is told of a unit by its id', () => {
    const found = hold(declared('{co_quan: dv-01, ky_hieu: bb}'));
    expect(found[0]?.message.vi).toContain('Các số từ 01 đến 06 trước 07-BB/QU');
  });
});
