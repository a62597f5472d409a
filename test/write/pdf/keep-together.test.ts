import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../src/model/composed.js';
import { columns, composed, grid, h, p, rule, section, textWidth } from '../../support/composed.js';
import { filler, LINES, lines } from './filler.js';
import { readPdf } from './read-pdf.js';
import { writePdf } from './write.js';

/** The texts of each page, page numbers left out. */
async function pagesOf(...blocks: readonly ComposedBlock[]) {
  const { value, diagnostics } = await writePdf(composed(section(...blocks)));
  expect(diagnostics).toEqual([]);
  const { pages } = await readPdf(value);
  return pages.map((page) => page.lines.filter((line) => line.y > 50).map((line) => line.text));
}

describe('a paragraph over a page end', () => {
  it('leaves two lines at least on the first page', async () => {
    const pages = await pagesOf(...filler(LINES - 1), lines('dài', 5));
    expect(pages[0]).toHaveLength(LINES - 1);
    expect(pages[1]?.[0]).toBe('dài 1');
  });

  it('takes two lines at least to the second page', async () => {
    const pages = await pagesOf(...filler(LINES - 4), lines('dài', 5));
    expect(pages[0]?.slice(-3)).toEqual(['dài 1', 'dài 2', 'dài 3']);
    expect(pages[1]).toEqual(['dài 4', 'dài 5']);
  });

  it('moves whole where three lines would have to part', async () => {
    const pages = await pagesOf(...filler(LINES - 2), lines('ba', 3));
    expect(pages[1]).toEqual(['ba 1', 'ba 2', 'ba 3']);
  });
});

describe('a heading', () => {
  it('stays with the first two lines of the next paragraph', async () => {
    const pages = await pagesOf(...filler(LINES - 2), h('Mục I', { after: 0 }), lines('thân', 8));
    expect(pages[0]).toHaveLength(LINES - 2);
    expect(pages[1]?.slice(0, 2)).toEqual(['Mục I', 'thân 1']);
  });

  it('may end the page with two lines below it', async () => {
    const pages = await pagesOf(...filler(LINES - 3), h('Mục I', { after: 0 }), lines('thân', 8));
    expect(pages[0]?.slice(-3)).toEqual(['Mục I', 'thân 1', 'thân 2']);
  });

  it('moves in a chain, through an empty line and a rule', async () => {
    const pages = await pagesOf(
      ...filler(LINES - 5),
      h('Chương', { after: 0 }),
      h('Mục', { after: 0 }),
      rule(60),
      p('', { after: 0 }),
      h('Tiểu mục', { after: 0 }),
      lines('thân', 2),
    );
    expect(pages[1]).toEqual(['Chương', 'Mục', 'Tiểu mục', 'thân 1', 'thân 2']);
  });

  it('stays with the header and the first row of a table', async () => {
    const table = grid([textWidth], [['Đầu bảng'], ['Hàng 1'], ['Hàng 2']]);
    const pages = await pagesOf(...filler(LINES - 3), h('Bảng', { after: 0 }), table);
    expect(pages[1]).toEqual(['Bảng', 'Đầu bảng', 'Hàng 1', 'Hàng 2']);
  });

  it('chain longer than a page still prints every word', async () => {
    const chain = Array.from({ length: 100 }, (_, k) => h(`Mục ${k + 1}`, { after: 0 }));
    const pages = await pagesOf(...chain);
    expect(pages.flat()).toEqual(chain.map((_, k) => `Mục ${k + 1}`));
    expect(pages[0]).toHaveLength(LINES);
  });
});

describe('a signature block', () => {
  const signature = columns(
    [textWidth / 2, textWidth / 2],
    [[p('Nơi nhận:', { after: 0 })], [lines('ký', 5)]],
    { keepWithPrevious: true },
  );

  it('takes the last two lines of the text along', async () => {
    const pages = await pagesOf(...filler(LINES - 8), lines('kết', 6), signature);
    expect(pages[0]?.slice(-4)).toEqual(['kết 1', 'kết 2', 'kết 3', 'kết 4']);
    expect(pages[1]?.slice(0, 3)).toEqual(['kết 5', 'kết 6', 'Nơi nhận: ký 1']);
  });

  it('takes them along through an empty line', async () => {
    const pages = await pagesOf(
      ...filler(LINES - 8),
      lines('kết', 6),
      p('', { after: 0 }),
      signature,
    );
    expect(pages[1]?.slice(0, 3)).toEqual(['kết 5', 'kết 6', 'Nơi nhận: ký 1']);
  });

  it('takes the last row of a table along, with its header', async () => {
    const rows = Array.from({ length: 4 }, (_, k) => [`Hàng ${k + 1}`]);
    const table = grid([textWidth], [['Đầu bảng'], ...rows]);
    const pages = await pagesOf(...filler(LINES - 8), table, signature);
    expect(pages[0]?.at(-1)).toBe('Hàng 3');
    expect(pages[1]?.slice(0, 3)).toEqual(['Đầu bảng', 'Hàng 4', 'Nơi nhận: ký 1']);
  });

  it('fits where it fits to the last line', async () => {
    const pages = await pagesOf(...filler(LINES - 7), lines('kết', 2), signature);
    expect(pages).toHaveLength(1);
  });
});

describe('space below', () => {
  it('neither pushes a line off a page nor begins the next one', async () => {
    const full = await pagesOf(...filler(LINES - 1), p('cuối', { after: 60 }), p('sau'));
    expect(full[0]?.at(-1)).toBe('cuối');
    const { pages } = await readPdf(
      (await writePdf(composed(section(...filler(LINES - 1), p('cuối', { after: 60 }), p('sau')))))
        .value,
    );
    const first = pages[1]?.lines.find((line) => line.text === 'sau');
    expect(first?.y).toBeCloseTo(pages[0]?.lines[0]?.y ?? 0, 3);
  });
});
