import { describe, expect, it } from 'vitest';
import { LEFT, RIGHT } from '../support/page-parts.js';
import { lineOf, ruleBelow } from '../support/read-pdf.js';
import {
  BAO_CAO,
  BIEN_BAN,
  CONG_VAN,
  isLetter,
  isNotice,
  isPersonal,
  isState,
  isUnissued,
  KE_HOACH,
  NAMES,
  samplePdf,
} from '../support/sample.js';

const PARTY = NAMES.filter((name) => !isState(name));
const ISSUED = PARTY.filter((name) => !isUnissued(name));
const TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const middle = (line: { x: number; right: number }) => (line.x + line.right) / 2;

/** Phụ lục 3 HD 36, rows 1 to 4; HD 05 has the same. */
describe.each(PARTY)('the letterhead of %s', (name) => {
  it('has «ĐẢNG CỘNG SẢN VIỆT NAM» at the right of the first line, 15 bold', async () => {
    const [page] = (await samplePdf(name)).pages;
    const title = lineOf(page, TITLE);
    expect(title).toMatchObject({ size: 15, bold: true, italic: false });
    expect(title.x).toBeGreaterThan((LEFT + RIGHT) / 2);
    const highest = Math.min(...(page?.lines ?? []).map((line) => line.y));
    expect(title.y - highest).toBeLessThan(3);
  });

  it('draws a solid rule below it, as long as the title', async () => {
    const [page] = (await samplePdf(name)).pages;
    if (page === undefined) throw new Error('no page');
    const title = lineOf(page, TITLE);
    const rule = ruleBelow(page, title);
    expect(rule.x1).toBeCloseTo(title.x, 0);
    expect(rule.x2).toBeCloseTo(title.right, 0);
    const descent = title.y + 0.22 * 15;
    expect(rule.y1, 'the rule touches no mark under a letter').toBeGreaterThan(descent - 1);
  });
});

describe.each(ISSUED)('the day and number of %s', (name) => {
  it('have the place and day below the rule, 14 italic, day and month padded as the rules say', async () => {
    const [page] = (await samplePdf(name)).pages;
    const title = lineOf(page, TITLE);
    const date = lineOf(page, /, ngày (?:0[1-9]|[123]\d) tháng (?:0[12]|[3-9]|1[012]) năm 20\d\d$/);
    expect(date).toMatchObject({ size: 14, bold: false, italic: true });
    expect(date.y).toBeGreaterThan(title.y + 15);
    expect(Math.abs(middle(date) - middle(title))).toBeLessThan(1);
  });

  it('have the number without a colon, 14 upright, under an asterisk', async () => {
    const [page] = (await samplePdf(name)).pages;
    if (isPersonal(name)) {
      // K14: a bản kiểm điểm bears no number.
      expect(page?.lines.some((line) => /^Số\b/.test(line.text))).toBe(false);
      return;
    }
    const number = lineOf(page, /^Số/);
    expect(number.text).toMatch(/^Số (?:0[1-9]|[1-9]\d+)-[A-ZĐ]+\/(?:[A-ZĐ]+|ThU)$/);
    expect(number).toMatchObject({ size: 14, bold: false, italic: false });
    const star = lineOf(page, '*');
    const issuer = page?.lines.filter((line) => line.y < star.y && line.x < 200).at(-1);
    expect(issuer).toMatchObject({ size: 14, bold: true });
    expect(issuer?.text).toBe(issuer?.text.toUpperCase());
    expect(star.y).toBeGreaterThan(issuer?.y ?? 0);
    expect(star.y).toBeLessThan(number.y);
    expect(Math.abs(middle(star) - middle(number))).toBeLessThan(1);
    expect(Math.abs(middle(star) - middle(issuer ?? star))).toBeLessThan(1);
  });
});

describe('who issues', () => {
  it('is one bold line for Thành ủy', async () => {
    const [page] = (await samplePdf(KE_HOACH)).pages;
    expect(lineOf(page, 'THÀNH ỦY HÀ NỘI')).toMatchObject({ size: 14, bold: true });
    expect(lineOf(page, 'Số 195-KH/TU').size).toBe(14);
    expect(lineOf(page, 'Hà Nội, ngày 24 tháng 11 năm 2023').italic).toBe(true);
  });

  it('stands under the party body above it, which is not bold', async () => {
    const [page] = (await samplePdf(BAO_CAO)).pages;
    const above = lineOf(page, 'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI');
    const issuer = lineOf(page, 'QUẬN ỦY ĐƠN VỊ MẪU 01');
    expect(above).toMatchObject({ size: 14, bold: false, italic: false });
    expect(issuer).toMatchObject({ size: 14, bold: true, italic: false });
    expect(issuer.y).toBeGreaterThan(above.y);
    expect(lineOf(page, 'Đơn vị mẫu 01, ngày 06 tháng 12 năm 2023').italic).toBe(true);
  });

  it('is Thành ủy over its Ban, not Đảng bộ, for an advisory body', async () => {
    const [page] = (await samplePdf(BIEN_BAN)).pages;
    expect(lineOf(page, 'THÀNH ỦY HÀ NỘI')).toMatchObject({ size: 14, bold: false });
    expect(lineOf(page, 'BAN TỔ CHỨC')).toMatchObject({ size: 14, bold: true });
    expect(lineOf(page, 'Số 01-BB/BTCTU').bold).toBe(false);
  });

  it('wraps a long name within its own column', async () => {
    const [page] = (await samplePdf('2023/dv-11/giai-trinh')).pages;
    const title = lineOf(page, TITLE);
    const name = page?.lines.filter((line) => line.bold && line.size === 14 && line.y < 150) ?? [];
    expect(name.length).toBeGreaterThan(1);
    expect(name.map((line) => line.text).join(' ')).toContain('KHỐI');
    for (const line of name) expect(line.right, line.text).toBeLessThan(title.x);
  });
});

/** HD 36, Phụ lục 3, rows 5a to 5c and 8. */
describe('what the document is', () => {
  const named = PARTY.filter((name) => !isLetter(name) || isNotice(name));

  it.each(named)(
    'stands in the middle of %s: kind 15–16, subject 14–15, five hyphens',
    async (name) => {
      const [page] = (await samplePdf(name)).pages;
      const kind = lineOf(
        page,
        /^(?:KẾ HOẠCH|BÁO CÁO|BIÊN BẢN|QUYẾT ĐỊNH|THÔNG BÁO|BẢN KIỂM ĐIỂM CÁ NHÂN)$/,
      );
      const dashes = lineOf(page, '-----');
      const subject = page?.lines.filter((line) => line.y > kind.y && line.y < dashes.y) ?? [];
      const centre = (LEFT + RIGHT) / 2;
      expect(kind.bold).toBe(true);
      expect([15, 16]).toContain(kind.size);
      expect(subject.length).toBeGreaterThan(0);
      for (const line of [kind, ...subject, dashes]) {
        expect(Math.abs(middle(line) - centre), line.text).toBeLessThan(1);
      }
      for (const line of subject) {
        expect(line.bold, line.text).toBe(true);
        expect([14, 15]).toContain(line.size);
      }
      expect(subject[0]?.text).toMatch(/^\p{Ll}/u);
    },
  );

  it('is said under the number of a công văn, 12 italic, with no hyphens anywhere', async () => {
    const [page] = (await samplePdf(CONG_VAN)).pages;
    const number = lineOf(page, 'Số 1021-CV/TU');
    const subject = page?.lines.filter((line) => line.size === 12) ?? [];
    const words = subject.map((line) => line.text).join(' ');
    expect(words).toBe('về việc gợi ý kiểm điểm đối với Ban Thường vụ Quận ủy Đơn vị mẫu 01');
    for (const line of subject) {
      expect(line).toMatchObject({ bold: false, italic: true });
      expect(line.y).toBeGreaterThan(number.y);
      expect(Math.abs(middle(line) - middle(number))).toBeLessThan(1);
    }
    expect(page?.lines.map((line) => line.text)).not.toContain('-----');
    expect(page?.lines.some((line) => line.text === 'CÔNG VĂN')).toBe(false);
  });

  it('is addressed in the middle, the words «Kính gửi:» 14 italic, the names upright', async () => {
    const [page] = (await samplePdf(CONG_VAN)).pages;
    const address = lineOf(page, /^Kính gửi:/);
    const [label, ...names] = address.pieces;
    expect(label).toMatchObject({ text: 'Kính gửi:', size: 14, italic: true, bold: false });
    expect(names.every((piece) => piece.size === 14 && !piece.italic && !piece.bold)).toBe(true);
    expect(Math.abs(middle(address) - (LEFT + RIGHT) / 2)).toBeLessThan(1);
  });

  it('lists several addressees with dashes, one below the other', async () => {
    const [page] = (await samplePdf('2026/tt-dich-vu/goi-y')).pages;
    const [first, second] = ['Tập thể lãnh đạo', 'Chi bộ'].map((name) =>
      lineOf(page, new RegExp(`^- ${name} Trung tâm Dịch vụ mẫu[,;.]?$`)),
    );
    expect(lineOf(page, 'Kính gửi:').italic).toBe(true);
    expect(first?.x).toBeCloseTo(second?.x ?? 0, 1);
    expect(first?.italic).toBe(false);
  });

  it('may be urgent: KHẨN 14 bold below the number', async () => {
    const [page] = (await samplePdf('2026/tt-dich-vu/goi-y')).pages;
    const urgent = lineOf(page, 'KHẨN');
    expect(urgent).toMatchObject({ size: 14, bold: true });
    expect(urgent.y).toBeGreaterThan(lineOf(page, 'Số 57-CV/ĐU').y);
  });
});
