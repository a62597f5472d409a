import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../src/model/composed.js';
import { paragraphsOf } from '../../../src/model/paragraphs.js';
import {
  a4,
  b,
  bodyLook,
  composed,
  framed,
  grid,
  h,
  p,
  picture,
  r,
  rule,
  section,
  textWidth,
  u,
} from '../../support/composed.js';
import { come, gone, only, onlyRows } from '../../support/redline.js';
import { reviewSample } from '../../support/reviewed.js';
import { lines, PROSE } from './filler.js';
import { png } from './png.js';
import { readPdf, type SeenLine, type SeenPage, type SeenStroke } from './read-pdf.js';
import { writePdf } from './write.js';

const inserted = { kind: 'inserted' } as const;
const deleted = { kind: 'deleted' } as const;

async function pagesOf(...blocks: readonly ComposedBlock[]): Promise<readonly SeenPage[]> {
  const { value, diagnostics } = await writePdf(composed(section(...blocks)));
  expect(diagnostics).toEqual([]);
  return (await readPdf(value)).pages;
}

async function pageOf(...blocks: readonly ComposedBlock[]): Promise<SeenPage> {
  const [page, more] = await pagesOf(...blocks);
  if (page === undefined || more !== undefined) throw new Error('wants one page');
  return page;
}

function find(page: SeenPage, text: string): SeenLine {
  const line = page.lines.find((one) => one.text.includes(text));
  if (line === undefined) throw new Error(`no line «${text}»`);
  return line;
}

/** The level strokes of a line of text, from its ascent to its descent. */
const marksOn = (page: SeenPage, line: SeenLine): readonly SeenStroke[] =>
  page.strokes.filter(
    (one) => one.y1 === one.y2 && one.y1 > line.y - line.size && one.y1 < line.y + line.size / 2,
  );
const under = (page: SeenPage, line: SeenLine) =>
  marksOn(page, line).filter((one) => one.y1 > line.y);
const through = (page: SeenPage, line: SeenLine) =>
  marksOn(page, line).filter((one) => one.y1 < line.y);
/** What stands upright left of the text. */
const barsOf = (page: SeenPage) => page.strokes.filter((one) => one.x1 < a4.left - 5);
const end = (line: { x: number; width: number }) => line.x + line.width;

describe('words of a redline', () => {
  it('are underlined where they came and struck where they went, from letter to letter', async () => {
    const page = await pageOf(
      p(['Kết luận: ', gone('chưa đạt yêu cầu'), ' ', come('đạt chuẩn'), ' trong năm.']),
    );
    const line = find(page, 'Kết luận');
    const piece = (text: string) => line.pieces.find((one) => one.text.startsWith(text));
    const [struck, ...moreStruck] = through(page, line);
    const [underlined, ...moreUnder] = under(page, line);
    expect([...moreStruck, ...moreUnder]).toEqual([]);
    expect(struck?.x1).toBeCloseTo(piece('chưa')?.x ?? 0, 2);
    expect(struck?.x2).toBeCloseTo(end(piece('chưa') ?? line), 2);
    expect(underlined?.x1).toBeCloseTo(piece('đạt')?.x ?? 0, 2);
    expect(underlined?.x2).toBeCloseTo(end(piece('đạt') ?? line), 2);
    expect(struck?.colour).not.toBe(underlined?.colour);
  });

  it('bear one mark a line through the stretched spaces of a justified line', async () => {
    const page = await pageOf(p(['Đầu dòng ', come(PROSE.trim())]));
    expect(page.lines.length).toBeGreaterThan(3);
    for (const [n, line] of page.lines.slice(0, -1).entries()) {
      const [mark, ...more] = under(page, line);
      expect(more).toEqual([]);
      expect(mark?.x2).toBeCloseTo(end(line), 1);
      if (n > 0) expect(mark?.x1).toBeCloseTo(a4.left, 2);
    }
  });

  it('end their mark before the space that parts them from what stays', async () => {
    const page = await pageOf(p(['Các ', come('đồng chí '), 'dự họp', come(' '), 'đủ.']));
    const [one, space] = under(page, find(page, 'Các'));
    expect((one?.x2 ?? 0) - (one?.x1 ?? 0)).toBeLessThan(14 * 0.25 * 16);
    const piece = find(page, 'Các').pieces.find((seen) => seen.text.startsWith('đồng'));
    expect(one?.x2).toBeLessThan((piece?.x ?? 0) + 55);
    expect((space?.x2 ?? 0) - (space?.x1 ?? 0)).toBeCloseTo(3.5, 1);
  });

  it('stay apart where the new stands in the place of the old', async () => {
    const { value } = await writePdf(
      composed(section(p(['Ngày ', gone('14/11'), come('15/11'), '.']))),
    );
    expect((await readPdf(value)).text).toContain('Ngày 14/11 15/11.');
  });

  it('have two lines each where they moved', async () => {
    const text = 'Đoạn chuyển chỗ.';
    const page = await pageOf(
      only({ kind: 'moved-from', move: '1' }, p(text)),
      p('Giữa.'),
      only({ kind: 'moved-to', move: '1' }, p(`${text} Ở đây.`)),
    );
    const [from, to] = [page.lines[0], find(page, 'Ở đây')];
    if (from === undefined) throw new Error('no first line');
    expect([through(page, from).length, under(page, from).length]).toEqual([2, 0]);
    expect([through(page, to).length, under(page, to).length]).toEqual([0, 2]);
    expect(marksOn(page, find(page, 'Giữa'))).toEqual([]);
  });

  it('keep the underline of their font beside the mark', async () => {
    const page = await pageOf(p([u('sẵn có'), ' và ', come(u('thêm vào')), '.']));
    const marks = under(page, find(page, 'sẵn'));
    expect(marks.filter((one) => !one.filled)).toHaveLength(1);
    const filled = page.strokes.filter((one) => one.filled);
    expect(filled).toHaveLength(2);
    expect(marks[0]?.y1).toBeGreaterThan((filled[1]?.y2 ?? 0) + 0.5);
  });

  it('that only look otherwise are dotted and keep their colour', async () => {
    const page = await pageOf(p(['Chữ ', { ...b('thành đậm'), fontBefore: r('').font }, '.']));
    expect(marksOn(page, find(page, 'Chữ'))).toHaveLength(1);
    expect(barsOf(page)).toHaveLength(1);
  });
});

describe('the number of a paragraph', () => {
  const label = (text: string, pattern: string) => ({ text, pattern, value: 2 });
  const formerly = (text: string, pattern: string) => {
    const { label: before } = p('', { label: label(text, pattern) });
    return { style: 'body', look: bodyLook, ...(before && { label: before }) };
  };

  it('is struck with the paragraph, in one stroke', async () => {
    const page = await pageOf(only(deleted, p('Việc khó thứ hai.', { label: label('2.', '%.') })));
    const [line] = page.lines;
    if (line === undefined) throw new Error('no line');
    const [mark, ...more] = through(page, line);
    expect(more).toEqual([]);
    expect(mark?.x1).toBeCloseTo(a4.left, 2);
    expect(mark?.x2).toBeCloseTo(end(line), 2);
  });

  it('that counts on otherwise bears no mark', async () => {
    const page = await pageOf({
      ...p('Việc khó.', { label: label('3.', '%.') }),
      formerly: formerly('2.', '%.'),
    });
    expect(page.lines[0]?.text).toBe('3. Việc khó.');
    expect(page.strokes).toEqual([]);
  });

  it('of another make stands after the old one, which is struck', async () => {
    const page = await pageOf({
      ...p('Việc khó.', { label: label('a)', '%)') }),
      formerly: formerly('2.', '%.'),
    });
    const [line] = page.lines;
    if (line === undefined) throw new Error('no line');
    expect(line.text).toBe('2. a) Việc khó.');
    expect([through(page, line).length, under(page, line).length]).toEqual([1, 1]);
  });
});

describe('change bars', () => {
  it('stand left of every changed line, as one where lines follow each other', async () => {
    const page = await pageOf(
      p('Không đổi.'),
      only(inserted, p('Thêm một.\nThêm hai.', { align: 'left' })),
      only(deleted, p('Bớt.')),
      p('Không đổi nữa.'),
      p(['Có ', come('đổi'), '.\nDòng này thì không.'], { align: 'left' }),
    );
    const [first, second, ...more] = barsOf(page);
    expect(more).toEqual([]);
    expect(first?.x1).toBeLessThan(a4.left - 8);
    expect(first?.x1).toBeGreaterThan(a4.left / 2);
    expect(first?.y1).toBeCloseTo(find(page, 'Thêm một').y - 14.4, 1);
    expect(first?.y2).toBeCloseTo(find(page, 'Bớt').y + 3.6, 1);
    expect((second?.y2 ?? 0) - (second?.y1 ?? 0)).toBeCloseTo(18, 1);
  });

  it('stand beside whole rows, also where a cell says nothing', async () => {
    const rows = [
      ['TT', 'Việc'],
      ['1', 'Giữ'],
      ['', ''],
    ];
    const page = await pageOf(onlyRows(deleted, grid([60, textWidth - 60], rows), [2]));
    const [bar] = barsOf(page);
    expect(bar?.y1).toBeGreaterThan(find(page, 'Giữ').y);
    expect((bar?.y2 ?? 0) - (bar?.y1 ?? 0)).toBeGreaterThan(18);
    expect(barsOf(page)).toHaveLength(1);
  });

  it('stand beside frames, rules and pictures, which bear their mark', async () => {
    const page = await pageOf(
      only(inserted, framed(p('HỎA TỐC'), { width: 120 })),
      p('giữa', { before: 40, after: 40 }),
      only(deleted, rule(90)),
      p('giữa', { before: 40, after: 40 }),
      only(deleted, picture(png(8, 4, false))),
    );
    expect(barsOf(page)).toHaveLength(3);
    const colours = new Set(page.strokes.map((one) => one.colour));
    expect(colours).not.toContain('#ff0000');
    const slanted = page.strokes.filter((one) => Math.abs(one.x2 - one.x1 - 100) < 0.1);
    expect(slanted.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a page of a redline', () => {
  it('says at its foot what its marks mean, and no other page does', async () => {
    const pages = await pagesOf(lines('dòng', 60), p(['Một ', come('chữ'), '.']));
    const foot = pages.map((page) => page.lines.at(-1)?.text ?? '');
    expect(foot[0]).toMatch(/^dòng \d+$/);
    expect(foot[1]).toBe('So với bản thảo trước: thêm, vạch bên lề: dòng có đổi');
  });

  it('holds every word of both drafts, and leaves what went out of the bookmarks', async () => {
    const document = composed(
      section(
        only(deleted, h('Mục đã bỏ', { outline: 1 })),
        h('Mục còn lại', { outline: 1 }),
        p([gone('cũ'), come('mới')]),
      ),
    );
    const { value, diagnostics } = await writePdf(document);
    expect(diagnostics).toEqual([]);
    const { text, outline } = await readPdf(value);
    expect(text).toMatch(/^Mục đã bỏ Mục còn lại cũ mới /);
    expect(outline.map((one) => one.title)).toEqual(['Mục còn lại']);
  });

  it('of real papers loses no word of either draft', async () => {
    const { comparisons } = await reviewSample();
    expect(comparisons.size).toBe(5);
    for (const { redline } of comparisons.values()) {
      const { value, diagnostics } = await writePdf(redline);
      expect(diagnostics).toEqual([]);
      const printed = (await readPdf(value)).text.split(' ');
      const marked = paragraphsOf(redline).flatMap(({ runs }) =>
        runs.filter((run) => run.revision !== undefined).map((run) => run.text),
      );
      expect(marked.length).toBeGreaterThan(0);
      const plain = printed.join('').replaceAll(/\s/g, '');
      for (const text of marked) {
        for (const word of text.replaceAll('\u2011', '-').split(/\s+/))
          expect(plain).toContain(word);
      }
    }
  });
});
