import { describe, expect, it } from 'vitest';
import { samplePdf, sampleText } from '../support/sample.js';

/** Public: 29 collectives = 5 + 24, 137 persons = 12 + 125 were given a gợi ý in 2022. */
const ROWS = [
  ['Khối quận, huyện, thị xã', '6', '5', '12'],
  ['Khối đảng bộ trực thuộc, sở, ban, ngành', '24', '24', '125'],
  ['Cộng', '30', '29', '137'],
] as const;

describe('the summary of 2022', () => {
  const name = '2022/tong-hop';

  it('counts the units’ records to the public figures, row by row', () => {
    const rows = sampleText(name)
      .split('\n')
      .filter((line) => /^\|.*\d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, , ...cells]) => cells.slice(0, 4))).toEqual(ROWS);
  });

  it('prints them on the sheet, and says them in words', async () => {
    const { text } = await samplePdf(name);
    for (const [, ...counts] of ROWS) expect(text).toContain(counts.join(' '));
    expect(text).toContain('29 tập thể và 137 cá nhân được gợi ý kiểm điểm');
  });

  it('has no column for issues that no record holds', () => {
    expect(sampleText(name)).not.toContain('Vấn đề được gợi ý');
  });
});

describe('the hard jobs of a real body', () => {
  it.each(['2022/tay-ho/dang-ky-viec-kho', '2022/tay-ho/ket-qua-viec-kho'])(
    '%s claims no number, day, name or result',
    async (name) => {
      const { text } = await samplePdf(name);
      expect(text).toContain('Bản minh họa, không phải văn bản gốc');
      expect(text).not.toMatch(/Số \d|ngày \d|T\/M|Nơi nhận/);
      expect(text).toContain('Bí thư Quận ủy');
      expect(text).toContain('Chủ tịch Ủy ban nhân dân quận');
      expect(text.toLowerCase()).toContain('chưa có trong nguồn công khai');
    },
  );

  it('gives no level to a result that is not public', () => {
    const text = sampleText('2022/tay-ho/ket-qua-viec-kho');
    expect(text).toContain('Có 02 việc khó đã đăng ký; 02 việc chưa rõ kết quả.');
    expect(text).toContain('năm 2023\n');
    expect(text).not.toMatch(/hoàn thành;|chưa đạt|chưa báo cáo/i);
  });
});
