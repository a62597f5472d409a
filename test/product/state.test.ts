import { describe, expect, it } from 'vitest';
import { LEFT, linesIn, MM, mainPages, RIGHT } from '../support/page-parts.js';
import { lineOf, ruleBelow, type SeenLine } from '../support/read-pdf.js';
import { NHA_NUOC, samplePdf } from '../support/sample.js';

const middle = (line: { x: number; right: number }) => (line.x + line.right) / 2;
const size = (line: SeenLine | undefined) => line?.size ?? 0;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục V: every row here is typed from the decree. */
describe('the report of a body of the state', async () => {
  const { pages } = await samplePdf(NHA_NUOC);
  const [page] = pages;
  if (page === undefined) throw new Error('no page');

  it('has Quốc hiệu 12–13 bold capitals at the upper right', () => {
    const title = lineOf(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect([12, 13]).toContain(title.size);
    expect(title).toMatchObject({ bold: true, italic: false });
    expect(title.right).toBeLessThan(RIGHT + 0.1);
  });

  it('has Tiêu ngữ 13–14 bold with a rule as long as the line', () => {
    const motto = lineOf(page, 'Độc lập - Tự do - Hạnh phúc');
    expect([13, 14]).toContain(motto.size);
    expect(motto).toMatchObject({ bold: true, italic: false });
    const rule = ruleBelow(page, motto);
    expect(rule.x1).toBeCloseTo(motto.x, 0);
    expect(rule.x2).toBeCloseTo(motto.right, 0);
    const title = lineOf(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(Math.abs(middle(motto) - middle(title))).toBeLessThan(1);
  });

  it('has the body above regular, the issuer bold, with a rule of a third to a half of it', () => {
    const above = lineOf(page, 'ỦY BAN NHÂN DÂN PHƯỜNG MẪU');
    const issuer = lineOf(page, 'TRUNG TÂM DỊCH VỤ MẪU');
    expect([12, 13]).toContain(above.size);
    expect(above.bold).toBe(false);
    expect([12, 13]).toContain(issuer.size);
    expect(issuer.bold).toBe(true);
    const rule = ruleBelow(page, issuer);
    const share = (rule.x2 - rule.x1) / (issuer.right - issuer.x);
    expect(share).toBeGreaterThanOrEqual(1 / 3 - 0.01);
    expect(share).toBeLessThanOrEqual(1 / 2 + 0.01);
    expect(Math.abs((rule.x1 + rule.x2) / 2 - middle(issuer))).toBeLessThan(1);
    expect(page.lines.some((line) => line.text === '*')).toBe(false);
  });

  it('has «Số:» with a colon and a slash, 13 upright, room left while it has no number', () => {
    const label = lineOf(page, 'Số:');
    const code = lineOf(page, '/BC-TTDV');
    expect(label.y).toBeCloseTo(code.y, 1);
    expect(code.x - label.right).toBeGreaterThan(10);
    for (const line of [label, code]) {
      expect(line).toMatchObject({ size: 13, bold: false, italic: false });
    }
  });

  it('has the place and day 13–14 italic', () => {
    const date = lineOf(page, 'Phường Mẫu, ngày 28 tháng 9 năm 2026');
    expect([13, 14]).toContain(date.size);
    expect(date).toMatchObject({ italic: true, bold: false });
  });

  it('has its kind and subject 13–14 bold, and a rule of a third to a half below them', () => {
    const kind = lineOf(page, 'BÁO CÁO');
    const address = lineOf(page, /^Kính gửi:/);
    const subject = linesIn(page).filter((line) => line.y > kind.y && line.y < address.y);
    expect([13, 14]).toContain(kind.size);
    expect(kind.bold).toBe(true);
    for (const line of subject) {
      expect([13, 14]).toContain(line.size);
      expect(line.bold, line.text).toBe(true);
      expect(Math.abs(middle(line) - (LEFT + RIGHT) / 2)).toBeLessThan(1);
    }
    const last = subject.at(-1);
    if (last === undefined) throw new Error('no subject');
    const rule = ruleBelow(page, last);
    const share = (rule.x2 - rule.x1) / (last.right - last.x);
    expect(share).toBeGreaterThanOrEqual(1 / 3 - 0.01);
    expect(share).toBeLessThanOrEqual(1 / 2 + 0.01);
    expect(page.lines.some((line) => /^-{3,}$/.test(line.text))).toBe(false);
  });

  it('addresses upright, 13–14', () => {
    const address = lineOf(page, 'Kính gửi: Ban Thường vụ Đảng ủy phường Mẫu');
    expect([13, 14]).toContain(address.size);
    expect(address.italic).toBe(false);
  });

  it('ends with «Nơi nhận:» 12 bold italic, items 11, «;» and «- Lưu: VT.» at the left', () => {
    const last = mainPages({ pages, info: {}, xmp: '', outline: [], text: '' }).at(-1);
    const label = lineOf(last, 'Nơi nhận:');
    expect(label).toMatchObject({ size: 12, bold: true, italic: true });
    expect(label.x).toBeCloseTo(LEFT, 0);
    const lines = last === undefined ? [] : linesIn(last);
    const items = lines.filter((line) => line.y > label.y && line.x < LEFT + 1);
    expect(items.map(size)).toEqual([11, 11, 11, 11]);
    expect(items.map((line) => line.text.at(-1))).toEqual([';', ';', ';', '.']);
    expect(items.at(-1)?.text).toBe('- Lưu: VT.');
  });

  it('is signed in capitals, the post bold, level with «Nơi nhận:»', () => {
    const last = pages.at(-1);
    const post = lineOf(last, 'GIÁM ĐỐC');
    const person = lineOf(last, 'Dương Văn M');
    expect([13, 14]).toContain(post.size);
    expect(post.bold).toBe(true);
    expect(person).toMatchObject({ bold: true, size: post.size });
    expect(Math.abs(middle(post) - middle(person))).toBeLessThan(1);
    expect(Math.abs(post.y - lineOf(last, 'Nơi nhận:').y)).toBeLessThan(3);
  });

  it('numbers I., 1., a) and indents by 10 or 12,7 mm', () => {
    const words = pages.flatMap(linesIn);
    const heading = words.find((line) => line.text === 'I. KHÁI QUÁT TÌNH HÌNH');
    const points = words.filter((line) => /^[a-zđ]\) /.test(line.text));
    expect(heading?.bold).toBe(true);
    expect(points.slice(0, 5).map((line) => line.text[0])).toEqual(['a', 'b', 'c', 'd', 'đ']);
    const indent = ((heading?.x ?? 0) - LEFT) / MM;
    expect([10, 12.7].some((one) => Math.abs(indent - one) < 0.1)).toBe(true);
  });

  it('says that it is a draft', () => {
    const draft = lineOf(page, 'Dự thảo lần 2');
    expect(draft.italic).toBe(true);
  });
});
