import { describe, expect, it } from 'vitest';
import { a4, composed, landscape, mm, p, section } from '../../support/composed.js';
import { filler, LINES } from './filler.js';
import { readPdf } from './read-pdf.js';
import { writePdf } from './write.js';

describe('a section', () => {
  it('begins a page of its own size and counts its pages from 1', async () => {
    const document = composed(
      section(...filler(2 * LINES + 1)),
      section(p('phụ lục'), ...filler(60)).on(landscape),
      section(p('cuối')),
    );
    const { value, diagnostics } = await writePdf(document);
    expect(diagnostics).toEqual([]);
    const { pages } = await readPdf(value);
    const sizes = pages.map((page) => (page.width > page.height ? 'ngang' : 'dọc'));
    expect(sizes).toEqual(['dọc', 'dọc', 'dọc', 'ngang', 'ngang', 'ngang', 'dọc']);
    const numbers = pages.map((page) =>
      page.lines.filter((line) => line.y < a4.top).map((l) => l.text),
    );
    expect(numbers).toEqual([[], ['2'], ['3'], [], ['2'], ['3'], []]);
  });

  it('has its number centred over the text, the figure 10 mm below the edge', async () => {
    const { value } = await writePdf(composed(section(...filler(LINES + 1))));
    const { pages } = await readPdf(value);
    const number = pages[1]?.lines[0];
    expect(number?.size).toBe(13);
    expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo(
      (a4.left + a4.width - a4.right) / 2,
      1,
    );
    expect((number?.y ?? 0) - 0.676 * 13).toBeCloseTo(mm(10), 1);
    expect(pages[1]?.lines[1]?.y).toBeCloseTo(a4.top + 14.4, 2);
  });

  it('without any block is an empty page', async () => {
    const { value } = await writePdf(composed(section(p('a')), section()));
    expect((await readPdf(value)).pages).toHaveLength(2);
  });

  it('keeps the space above its first paragraph', async () => {
    const { value } = await writePdf(composed(section(p('a', { before: 12 }))));
    expect((await readPdf(value)).pages[0]?.lines[0]?.y).toBeCloseTo(a4.top + 12 + 14.4, 2);
  });
});
