import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../src/model/composed.js';
import { a4, columns, composed, grid, p, section, textWidth } from '../../support/composed.js';
import { filler, LINES, lines } from './filler.js';
import { readPdf, type SeenStroke } from './read-pdf.js';
import { writePdf } from './write.js';

async function read(...blocks: readonly ComposedBlock[]) {
  const { value, diagnostics } = await writePdf(composed(section(...blocks)));
  expect(diagnostics).toEqual([]);
  return readPdf(value);
}

const across = (strokes: readonly SeenStroke[]) => strokes.filter((one) => one.y1 === one.y2);
const down = (strokes: readonly SeenStroke[]) => strokes.filter((one) => one.x1 === one.x2);
const texts = (page: { lines: readonly { text: string; y: number }[] } | undefined) =>
  (page?.lines ?? []).filter((line) => line.y > 50).map((line) => line.text);

describe('a table', () => {
  it('has its lines on the edges of its cells', async () => {
    const { pages } = await read(
      grid(
        [100, 200],
        [
          ['A', 'B'],
          ['c', 'd'],
        ],
      ),
    );
    const strokes = pages[0]?.strokes ?? [];
    expect([...new Set(down(strokes).map((one) => Math.round(one.x1 - a4.left)))]).toEqual([
      0, 100, 300,
    ]);
    const height = 18 + 2 * 2 + 0.5;
    const tops = across(strokes).map((one) => one.y1 - a4.top);
    for (const [n, top] of tops.entries()) expect(top).toBeCloseTo(n * height + 0.25, 2);
    expect(tops).toHaveLength(3);
    for (const stroke of strokes) expect(stroke.thickness).toBe(0.5);
    expect(pages[0]?.lines[0]?.pieces[1]?.x).toBeCloseTo(a4.left + 100 + 0.25 + 5.4, 2);
  });

  it('repeats its header on each page, closes each page and parts no row', async () => {
    const rows = Array.from({ length: 60 }, (_, k) => [String(k + 1), `hai\ndòng ${k + 1}`]);
    const { pages } = await read(grid([60, textWidth - 60], [['TT', 'Nội dung'], ...rows]));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const body = texts(page);
      expect(body[0]).toBe('TT Nội dung');
      expect(body.at(-1)).toMatch(/^dòng/);
      const lowest = Math.max(...page.strokes.map((one) => one.y2));
      expect(across(page.strokes).some((one) => one.y1 === lowest)).toBe(true);
      expect(lowest).toBeLessThan(a4.height - a4.bottom + 1);
    }
    const seen = pages.flatMap((page) => texts(page).filter((text) => text.startsWith('dòng')));
    expect(seen).toEqual(rows.map((_, k) => `dòng ${k + 1}`));
  });

  it('goes over pages with a row that is taller than one, and loses nothing', async () => {
    const table = grid(
      [100, textWidth - 100],
      [
        ['Tên', 'Giải trình'],
        ['trước', 'ngắn'],
        [[lines('trái', 3)], [lines('dòng', 95), p('hết', { after: 0 })]],
        ['sau', 'ngắn'],
      ],
    );
    const { pages, text } = await read(...filler(5), table);
    expect(pages).toHaveLength(3);
    for (const page of pages.slice(1)) expect(texts(page)[0]).toBe('Tên Giải trình');
    for (let k = 1; k <= 95; k++) expect(text).toContain(`dòng ${k} `);
    expect(text.indexOf('hết')).toBeLessThan(text.indexOf('sau'));
    expect(pages[0] && texts(pages[0]).length).toBeGreaterThan(LINES - 6);
    const bottom = Math.max(...(pages[0]?.strokes ?? []).map((one) => one.y2));
    expect(across(pages[0]?.strokes ?? []).some((one) => one.y1 === bottom)).toBe(true);
  });

  it('without a header, or with a header taller than a page, still prints every word', async () => {
    const plain = grid([textWidth], [['một'], ['hai']], { headerRows: 0 });
    const tall = grid([textWidth], [[[lines('đầu', 60)]], ['thân 1'], ['thân 2']]);
    const { text } = await read(plain, tall);
    expect(text).toContain('một hai');
    for (let k = 1; k <= 60; k++) expect(text).toContain(`đầu ${k} `);
    expect(text).toMatch(/thân 1 thân 2$/);
  });
});

describe('columns', () => {
  it('stand side by side, whole on their page', async () => {
    const pair = columns([200, 200], [[lines('trái', 4)], [lines('phải', 2)]], { after: 10 });
    const { pages } = await read(...filler(LINES - 3), pair, p('sau'));
    expect(texts(pages[0])).toHaveLength(LINES - 3);
    expect(texts(pages[1])).toEqual(['trái 1 phải 1', 'trái 2 phải 2', 'trái 3', 'trái 4', 'sau']);
    const [first] = pages[1]?.lines.filter((line) => line.y > 50) ?? [];
    expect(first?.pieces[1]?.x).toBeCloseTo(a4.left + 200, 2);
    const after = pages[1]?.lines.find((line) => line.text === 'sau');
    expect((after?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(4 * 18 + 10, 2);
  });

  it('taller than a page are cut rather than lost', async () => {
    const { pages, text } = await read(columns([200, 200], [[lines('trái', 90)], [p('phải')]]));
    expect(pages).toHaveLength(3);
    expect(text).toContain('trái 90');
  });
});
