import { describe, expect, it } from 'vitest';
import {
  BOTTOM,
  bodyPages,
  goesOn,
  INDENT,
  inTable,
  isLandscape,
  LEFT,
  linesIn,
  MM,
  mainPages,
  opensAnnex,
  pageNumber,
  RIGHT,
  SHEET,
  TOP,
} from '../support/page-parts.js';
import { isUnissued, NAMES, samplePdf } from '../support/sample.js';

/** Depth of «g», «y», «ợ» under the baseline and height of «Ầ» above it, in parts of the size. */
const DEPTH = 0.22;
const HEIGHT = 0.9;
/** Half a twip and the PDF's own rounding. */
const NEAR = 0.1;

describe.each(NAMES)('every sheet of %s', (name) => {
  it('is A4, upright or on its side', async () => {
    const { pages } = await samplePdf(name);
    for (const page of pages) {
      const [short = 0, long = 0] = [page.width, page.height].sort((a, b) => a - b);
      expect(short).toBeCloseTo(SHEET.width, 1);
      expect(long).toBeCloseTo(SHEET.height, 1);
    }
    for (const page of mainPages(await samplePdf(name))) {
      expect(isLandscape(page)).toBe(false);
    }
  });

  it('keeps its text within the margins of 20, 20, 30 and 15 mm', async () => {
    const { pages } = await samplePdf(name);
    for (const page of pages.filter((one) => !isLandscape(one))) {
      for (const line of linesIn(page)) {
        expect(line.x, line.text).toBeGreaterThan(LEFT - NEAR);
        expect(line.right, line.text).toBeLessThan(RIGHT + NEAR);
        expect(line.y - HEIGHT * line.size, line.text).toBeGreaterThan(TOP - 1);
        expect(line.y + DEPTH * line.size, line.text).toBeLessThan(BOTTOM + NEAR);
      }
      for (const stroke of page.strokes) {
        expect(stroke.x1).toBeGreaterThan(LEFT - 1);
        expect(stroke.x2).toBeLessThan(RIGHT + 1);
        expect(stroke.y2).toBeLessThan(BOTTOM + 1);
      }
    }
    for (const page of pages.filter(isLandscape)) {
      for (const line of linesIn(page)) {
        expect(line.x, line.text).toBeGreaterThan(15 * MM - NEAR);
        expect(line.right, line.text).toBeLessThan(page.width - 15 * MM + NEAR);
        expect(line.y + DEPTH * line.size).toBeLessThan(page.height - 15 * MM + NEAR);
      }
    }
  });

  it('begins its text at the upper left corner of the block', async () => {
    const { pages } = await samplePdf(name);
    const upright = pages.filter((page) => !isLandscape(page));
    for (const page of upright) {
      const top = Math.min(...linesIn(page).map((line) => line.y));
      expect(top, `first baseline of a page of ${name}`).toBeLessThan(TOP + 22);
    }
    const lefts = upright.flatMap((page) => linesIn(page).map((line) => line.x));
    expect(Math.min(...lefts)).toBeCloseTo(LEFT, 1);
  });

  it('numbers its pages from the second on, and each annex by itself', async () => {
    const { pages } = await samplePdf(name);
    let count = 0;
    for (const page of pages) {
      count = opensAnnex(page) ? 1 : count + 1;
      const number = pageNumber(page);
      if (count === 1) {
        expect(number).toBeUndefined();
        continue;
      }
      expect(number).toMatchObject({ text: String(count), bold: false, italic: false });
      if (number === undefined) continue;
      expect(number.size).toBe(14);
      const block = isLandscape(page) ? page.width / 2 : (LEFT + RIGHT) / 2;
      expect(Math.abs((number.x + number.right) / 2 - block)).toBeLessThan(1);
      // Digits of Times are 0.676 of their size tall.
      expect(Math.abs(number.y - 0.676 * 14 - 10 * MM)).toBeLessThan(1);
    }
  });

  it('ends with no heading', async () => {
    const { pages } = await samplePdf(name);
    for (const page of pages.slice(0, -1)) {
      const last = linesIn(page).at(-1);
      if (last === undefined || inTable(page, last) || opensAnnexAfter(pages, page)) continue;
      const isHeading = last.bold || (last.italic && /^(?:\d|[a-zđ]\))/.test(last.text));
      expect(isHeading, last.text).toBe(false);
    }
  });

  it('leaves no single line of a paragraph behind or ahead', async () => {
    const bodies = bodyPages(await samplePdf(name));
    const { pages } = await samplePdf(name);
    for (const [n, lines] of bodies.entries()) {
      const page = pages[n];
      const before = bodies[n - 1]?.at(-1);
      const [first, second] = lines;
      if (page === undefined || first === undefined || before === undefined) continue;
      if (!goesOn(first) || linesIn(page)[0] !== first) continue;
      expect(second !== undefined && goesOn(second), `ahead: ${first.text}`).toBe(true);
      expect(goesOn(before), `behind: ${before.text}`).toBe(true);
    }
  });

  it('never signs on a sheet that holds nothing else', async () => {
    if (isUnissued(name)) return;
    const main = mainPages(await samplePdf(name));
    const last = main.at(-1);
    const lines = last === undefined ? [] : linesIn(last);
    const signing = lines.findIndex((line) =>
      /^(?:Nơi nhận:|T\/M |GIÁM ĐỐC|NGƯỜI GHI|NGƯỜI TỰ KIỂM ĐIỂM)/.test(line.text),
    );
    expect(signing).toBeGreaterThan(0);
  });
});

describe.each(NAMES)('the body of %s', (name) => {
  it('is set exactly 18 to 22 pt from line to line, with 6 pt or more between paragraphs', async () => {
    const pitches = new Set<number>();
    const gaps: number[] = [];
    for (const page of bodyPages(await samplePdf(name))) {
      const lines = page.filter((line) => !isCentred(line));
      for (const [n, line] of lines.entries()) {
        const next = lines[n + 1];
        if (next === undefined) continue;
        const pitch = next.y - line.y;
        if (goesOn(next)) pitches.add(Math.round(pitch * 100) / 100);
        else gaps.push(pitch);
      }
    }
    expect(pitches.size, [...pitches].join(' ')).toBe(1);
    const [pitch = 0] = pitches;
    expect(pitch).toBeGreaterThanOrEqual(18);
    expect(pitch).toBeLessThanOrEqual(22);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pitch + 6 - NEAR);
  });

  it('is 14 pt, indented by 10 mm and justified to the right margin', async () => {
    const lines = bodyPages(await samplePdf(name)).flat();
    const body = lines.filter((line) => !isCentred(line));
    expect(body.length).toBeGreaterThan(5);
    for (const line of body) {
      expect(
        line.pieces.every((piece) => piece.size === 14),
        line.text,
      ).toBe(true);
      expect(goesOn(line) || Math.abs(line.x - INDENT) < NEAR, line.text).toBe(true);
    }
    for (const [n, line] of body.entries()) {
      const next = body[n + 1];
      if (next !== undefined && goesOn(next) && !line.bold && !next.bold) {
        expect(line.right, line.text).toBeCloseTo(RIGHT, 0);
      }
    }
  });
});

/** «BAN THƯỜNG VỤ … / QUYẾT ĐỊNH:» stands in the middle, between the grounds and the articles. */
const isCentred = (line: { x: number; right: number; bold: boolean }): boolean =>
  line.bold && Math.abs((line.x + line.right) / 2 - (LEFT + RIGHT) / 2) < 1;

function opensAnnexAfter<T extends Parameters<typeof opensAnnex>[0]>(pages: readonly T[], page: T) {
  const next = pages[pages.indexOf(page) + 1];
  return next === undefined || opensAnnex(next);
}
