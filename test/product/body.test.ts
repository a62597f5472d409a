import { describe, expect, it } from 'vitest';
import { bodyPages, goesOn, INDENT, linesIn, mainPages } from '../support/page-parts.js';
import { lineOf, type SeenLine } from '../support/read-pdf.js';
import {
  BAO_CAO,
  isLetter,
  isState,
  isUnissued,
  KE_HOACH,
  NAMES,
  samplePdf,
} from '../support/sample.js';

const bodyOf = async (name: string): Promise<readonly SeenLine[]> =>
  bodyPages(await samplePdf(name)).flat();

/** The lines that begin a heading or an item, in order. */
const beginning = (lines: readonly SeenLine[], sign: RegExp): readonly SeenLine[] =>
  lines.filter((line) => !goesOn(line) && sign.test(line.text));

const ROMAN = 'I II III IV V VI VII VIII'.split(' ');
/** HD 05: the order of points in Vietnamese, with «đ» and without f, j, w, z. */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

describe.each(NAMES.filter((name) => !isLetter(name) && !name.endsWith('quyet-dinh')))(
  'headings of %s',
  (name) => {
    const dash = isState(name) ? '.' : '-';

    it('of level one are Roman, bold, in capitals and counted without a gap', async () => {
      const headings = beginning(await bodyOf(name), /^[IVX]+[-.] /);
      expect(headings.length).toBeGreaterThan(1);
      expect(headings.map((line) => line.text.split(/[-.] /)[0])).toEqual(
        ROMAN.slice(0, headings.length),
      );
      for (const line of headings) {
        expect(line.bold, line.text).toBe(true);
        expect(line.text, line.text).toMatch(new RegExp(`^[IVX]+\\${dash} `));
        expect(line.text).toBe(line.text.toUpperCase());
        expect(line.x).toBeCloseTo(INDENT, 1);
      }
    });

    it('of level two are Arabic and begin anew under each of level one', async () => {
      let last = 0;
      let seen = 0;
      for (const line of beginning(await bodyOf(name), /^(?:[IVX]+[-.]|\d{1,2}\.) /)) {
        const number = Number(/^(\d{1,2})\. /.exec(line.text)?.[1] ?? '0');
        if (number > 0) {
          expect(number, line.text).toBe(last + 1);
          seen++;
        }
        last = number;
      }
      expect(seen).toBeGreaterThan(1);
    });

    it('and points in letters run a, b, c, d, đ, e', async () => {
      let last = -1;
      for (const line of beginning(await bodyOf(name), /^(?:[IVX]+[-.]|\d[\d.]*\.|[a-zđ]\)) /)) {
        const letter = /^(\p{Ll})\) /u.exec(line.text)?.[1];
        const at = letter === undefined ? -1 : LETTERS.indexOf(letter);
        if (letter !== undefined) expect(at, line.text).toBe(last + 1);
        last = at;
      }
    });
  },
);

describe('the plan', () => {
  it('numbers I-, 1., a) and puts «đ)» between «d)» and «e)»', async () => {
    const lines = await bodyOf(KE_HOACH);
    const signs = beginning(lines, /^(?:[IVX]+-|\d\.|[a-zđ]\)) /).map(
      (line) => line.text.split(' ')[0],
    );
    const requirements = signs.slice(signs.indexOf('2.'), signs.indexOf('II-'));
    expect(signs.slice(0, 3)).toEqual(['I-', '1.', 'a)']);
    expect(requirements).toEqual(['2.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)']);
  });

  it('has bold headings of level two and regular points', async () => {
    const lines = await bodyOf(KE_HOACH);
    const heading = lines.find((line) => line.text === '1. Mục đích');
    const point = lines.find((line) => line.text.startsWith('a) Làm rõ những hạn chế'));
    expect(heading).toMatchObject({ bold: true, italic: false, size: 14 });
    expect(point).toMatchObject({ bold: false, italic: false, size: 14 });
  });

  it('prints bold and italic words within a sentence, and only those', async () => {
    const { pages } = await samplePdf(KE_HOACH);
    const texts = pages.flatMap((page) => page.texts);
    const bold = texts.filter((one) => one.bold).map((one) => one.text);
    const italic = texts.filter((one) => one.italic && one.y > 200).map((one) => one.text);
    expect(bold.join(' ')).toMatch(/thời hạn hoàn thành/);
    expect(italic.join(' ')).toMatch(/đúng người, đúng việc, đúng trách nhiệm/);
    expect(bold.join(' ')).not.toMatch(/người chịu trách nhiệm và sản phẩm/);
  });

  it('cites in full the first time and in short thereafter', async () => {
    const { text } = await samplePdf(KE_HOACH);
    expect(text.match(/Quy định số 124-QĐ\/TW, ngày 04\/10\/2023 của Bộ Chính trị/g)).toHaveLength(
      1,
    );
    expect(text.replaceAll('- ', '-')).toMatch(/Quy định 124-QĐ\/TW\./);
  });
});

describe('the report', () => {
  it('nests dashes and plus signs under its headings', async () => {
    const lines = await bodyOf(BAO_CAO);
    const at = lines.findIndex((line) => line.text === '- Chủ quan:');
    expect(lines[at]?.x).toBeCloseTo(INDENT, 1);
    expect(lines[at + 1]?.text).toMatch(/^\+ /);
  });

  it('takes the names of the issues from the công văn', async () => {
    const lines = beginning(await bodyOf(BAO_CAO), /^\d\. /).filter((line) => line.bold);
    expect(lines.slice(0, 3).map((line) => line.text)).toEqual([
      '1. Chậm thực hiện kết luận thanh tra về quản lý, sử dụng đất công',
      '2. Vi phạm trật tự xây dựng trên đất nông nghiệp tại phường mẫu 3',
      '3. Chậm giải phóng mặt bằng dự án mẫu A',
    ]);
  });
});

describe('the decision', () => {
  it('lists its grounds with dashes, upright, each with a semicolon and the last with a comma', async () => {
    const [page] = mainPages(await samplePdf('2023/quyet-dinh'));
    const lines = page === undefined ? [] : linesIn(page);
    const issuing = lines.findIndex((line) => line.text === 'QUYẾT ĐỊNH:');
    const starts = lines.flatMap((line, n) => (/^- (?:Căn cứ|Xét) /.test(line.text) ? [n] : []));
    const grounds = starts.map((start, n) => {
      const end = starts[n + 1] ?? issuing - 1;
      return lines.slice(start, end);
    });
    expect(grounds).toHaveLength(5);
    expect(grounds.map((lines) => lines.at(-1)?.text.at(-1))).toEqual([';', ';', ';', ';', ',']);
    expect(grounds.flat().some((line) => line.italic)).toBe(false);
    expect(lineOf(page, 'BAN THƯỜNG VỤ THÀNH ỦY HÀ NỘI').bold).toBe(true);
  });

  it('runs on after a bold «Điều 1.»', async () => {
    const lines = beginning(await bodyOf('2023/quyet-dinh'), /^Điều \d\. /);
    expect(lines.map((line) => line.text.slice(0, 7))).toEqual(
      [1, 2, 3, 4].map((n) => `Điều ${n}.`),
    );
    for (const line of lines) {
      expect(line.pieces[0]?.bold, line.text).toBe(true);
      expect(line.pieces.at(-1)?.bold, line.text).toBe(false);
    }
  });
});

describe.each(NAMES.filter((name) => !isUnissued(name)))('numbers in %s', (name) => {
  it('are not cut in two: «195-» here and «KH/TU» on the next line', async () => {
    for (const page of mainPages(await samplePdf(name))) {
      const cut = linesIn(page).filter((line) => /\d[-/]$|\bSố$/.test(line.text));
      expect(cut.map((line) => line.text)).toEqual([]);
    }
  });
});
