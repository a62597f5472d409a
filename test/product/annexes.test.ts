import { describe, expect, it } from 'vitest';
import {
  inTable,
  isLandscape,
  linesIn,
  mainPages,
  opensAnnex,
  pageNumber,
} from '../support/page-parts.js';
import { lineOf, type SeenPage } from '../support/read-pdf.js';
import { KE_HOACH, NAMES, NHA_NUOC, samplePdf } from '../support/sample.js';

const middle = (line: { x: number; right: number }) => (line.x + line.right) / 2;

/** The sheets of each annex of a document. */
async function annexes(name: string): Promise<readonly (readonly SeenPage[])[]> {
  const { pages } = await samplePdf(name);
  const starts = pages.flatMap((page, n) => (opensAnnex(page) ? [n] : []));
  return starts.map((start, n) => pages.slice(start, starts[n + 1]));
}

describe.each([KE_HOACH, '2023-quan-mau/ke-hoach', '2026/ke-hoach'])(
  'the annexes of %s',
  (name) => {
    it('are two, numbered in Arabic, each on a sheet of its own', async () => {
      const found = await annexes(name);
      expect(found.map(([page]) => linesIn(page ?? never())[0]?.text)).toEqual([
        'Phụ lục 1',
        'Phụ lục 2',
      ]);
      const main = mainPages(await samplePdf(name)).length;
      expect(main).toBeGreaterThan(0);
    });

    it('carry no number on their first sheet and «2» on the next', async () => {
      for (const [first, second] of await annexes(name)) {
        expect(pageNumber(first ?? never())).toBeUndefined();
        if (second !== undefined) expect(pageNumber(second)?.text).toBe('2');
      }
    });

    it('are titled in capitals and say what they belong to', async () => {
      for (const [page] of await annexes(name)) {
        const title = lineOf(page, /^(?:DANH SÁCH|THÀNH PHẦN) /);
        const origin = lineOf(page, /^\(Kèm theo Kế hoạch số \d+-KH\/(?:TU|QU|ĐU),?/);
        const sheet = (page?.width ?? 0) / 2 + (isLandscape(page ?? never()) ? 0 : 21.26);
        expect(title.bold).toBe(true);
        expect(title.text).toBe(title.text.toUpperCase());
        expect(Math.abs(middle(title) - sheet)).toBeLessThan(1);
        expect(origin).toMatchObject({ italic: true, bold: false });
        expect(origin.y).toBeGreaterThan(title.y);
      }
    });

    it('show the timetable on sheets on their side, the delegations upright', async () => {
      const [units = [], delegations = []] = await annexes(name);
      expect(units.every(isLandscape)).toBe(true);
      expect(delegations.some(isLandscape)).toBe(false);
    });

    it('compute the timetable from the units: each unit once, with its day and its delegation', async () => {
      const [units = []] = await annexes(name);
      const words = units.flatMap(linesIn).map((line) => line.text);
      const wanted = name === KE_HOACH ? 11 : 3;
      const days = words.join(' ').match(/\b\d{1,2}:\d\d, \d\d\/\d{1,2}\/20\d\d/g) ?? [];
      expect(days).toHaveLength(wanted);
      expect(words.join(' ')).toContain(`Tổng số: ${String(wanted).padStart(2, '0')} cơ quan`);
    });
  },
);

/** Tables that go on: the head row is printed again on the next sheet. */
describe('a table that goes on over the page', () => {
  it('repeats its head in the annex of the plan', async () => {
    const [units = []] = await annexes(KE_HOACH);
    expect(units.length).toBeGreaterThan(1);
    for (const page of units.slice(1)) {
      const [first] = linesIn(page);
      expect(first?.text).toBe('TT');
      expect(first?.bold).toBe(true);
      const head = linesIn(page).filter((line) => Math.abs(line.y - (first?.y ?? 0)) < 1);
      expect(head.map((line) => line.text).join(' ')).toMatch(
        /TT Cơ quan, đơn vị .*Đoàn công tác$/,
      );
    }
  });

  it.each(NAMES)('repeats its head wherever it goes on, in %s', async (name) => {
    const { pages } = await samplePdf(name);
    for (const page of pages.slice(1)) {
      const [first] = linesIn(page);
      if (first === undefined || opensAnnex(page) || !inTable(page, first)) continue;
      expect(first.text).toBe('TT');
      expect(first.bold).toBe(true);
    }
  });

  it('happens in the sample: the test above has something to see', async () => {
    const { pages } = await samplePdf(KE_HOACH);
    const going = pages.slice(1).filter((page) => {
      const [first] = linesIn(page);
      return first !== undefined && !opensAnnex(page) && inTable(page, first);
    });
    expect(going.length).toBeGreaterThan(0);
  });
});

describe('the tables', () => {
  it.each(NAMES)('of %s keep every word inside its cell', async (name) => {
    for (const page of (await samplePdf(name)).pages) {
      const posts = page.strokes.filter((one) => one.y2 - one.y1 > 5);
      for (const line of linesIn(page).filter((one) => inTable(page, one))) {
        const crossed = posts.filter(
          (one) =>
            one.y1 < line.y - 3 && one.y2 > line.y && one.x1 > line.x && one.x2 < line.right - 0.1,
        );
        expect(crossed, line.text).toEqual([]);
      }
    }
  });

  it('are printed at 12 pt or more', async () => {
    const { pages } = await samplePdf(NHA_NUOC);
    const cells = pages.flatMap((page) => linesIn(page).filter((line) => inTable(page, line)));
    expect(cells.length).toBeGreaterThan(5);
    expect(Math.min(...cells.map((line) => line.size))).toBeGreaterThanOrEqual(12);
  });
});

function never(): never {
  throw new Error('no page');
}
