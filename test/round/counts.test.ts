import { describe, expect, it } from 'vitest';
import { brief, hold } from '../support/sound-round.js';

const PLAN = 'ke-hoach.md';
const SUMMARY = 'tong-hop.md';

/** The round has two units in one block; one collective has a gợi ý with two issues. */
const plan = (text: string) => hold([[PLAN, 'kiểm điểm sâu tại 02 cơ quan, đơn vị.', text]]);
const summary = (text: string) =>
  hold([[SUMMARY, 'Các tập thể được gợi ý đều có báo cáo giải trình.', text]]);

describe('a count of the round typed by hand', () => {
  it.each([
    ['kiểm điểm sâu tại 11 cơ quan, đơn vị.', '11 cơ quan, đơn vị', 2],
    ['kiểm điểm sâu năm 2023 đối với 03 đơn vị.', '03 cơ quan, đơn vị', 2],
    ['họp toàn bộ 4 đơn vị.', '4 cơ quan, đơn vị', 2],
    ['1/3 cơ quan, đơn vị đã họp.', '3 cơ quan, đơn vị', 2],
    ['29 tập thể được gợi ý.', '29 tập thể được gợi ý', 1],
    ['137 cá nhân được gợi ý.', '137 cá nhân được gợi ý', 0],
    ['5 vấn đề được gợi ý.', '5 vấn đề được gợi ý', 2],
    ['1 tập thể được gợi ý kiểm điểm, với 7 vấn đề.', '7 vấn đề được gợi ý', 2],
  ])('that disagrees is told: %s', (text, said, right) => {
    const found = plan(text);
    expect(brief(found)).toEqual([`so-go-tay ${PLAN}:7`]);
    expect(found[0]?.message.vi).toContain(`«${said}», nhưng hồ sơ của đợt có ${right}.`);
    expect(found[0]?.related?.[0]?.place.file).toBe('content/2023/dv-01/don-vi.md');
    expect(brief(summary(text))).toEqual([`so-go-tay ${SUMMARY}:14`]);
  });

  it('is told in the subject too', () => {
    const found = hold([
      [PLAN, 'kiểm điểm sâu năm 2023', 'kiểm điểm sâu đối với 9 cơ quan, đơn vị'],
    ]);
    expect(brief(found)).toEqual([`so-go-tay ${PLAN}:4`]);
  });

  it.each([
    'Có 01 đơn vị xin lùi lịch.',
    'Hoàn thành trước ngày 30/11 đơn vị đã định.',
    'Tại 1 đơn vị, hồ sơ gửi chậm; 120 đơn vị trực thuộc tự kiểm điểm.',
    'Cả 2 đơn vị; 2 tập thể được kiểm điểm, 1 tập thể được gợi ý.',
    'Tiếp xúc cử tri nêu 25 vấn đề; 212 đồng chí dự học tập.',
    'Có 1.002 đơn vị được kiểm điểm ở cơ sở.',
  ])('that agrees, or is of something else, is not: %s', (text) => {
    expect(plan(text)).toEqual([]);
    expect(summary(text)).toEqual([]);
  });

  it('is of no concern in a paper of one unit', () => {
    expect(
      hold([['dv-01/giai-trinh.md', 'Phường phát hiện chậm.', 'Có 9 vấn đề được gợi ý.']]),
    ).toEqual([]);
  });
});
