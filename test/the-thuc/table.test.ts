import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { directive, document, h, line, ol, p, table } from '../support/document.js';
import { bodyLines, composed, diagnosed, gridOf, styled } from './read-composed.js';
import { measure } from './tinos.js';

const long =
  'Rà soát toàn bộ hồ sơ đất đai tồn đọng, lập danh mục, phân công người chịu trách nhiệm từng hồ sơ';
const bold = { size: 13, bold: true, italic: false, underline: false };
const small = { size: 12, bold: false, italic: false, underline: false };
const sum = (widths: readonly number[]) => widths.reduce((a, b) => a + b, 0);

describe('a table', () => {
  const parts = document({
    body: [
      table(
        ['STT', 'Nội dung', 'Thời hạn'],
        [
          ['1', long, '30/6/2024'],
          ['2', 'Công khai kết quả', '15/12/2024'],
        ],
        { align: ['center', undefined, 'center'] },
      ),
    ],
  });

  it('has a bold, centred heading row that is repeated', () => {
    const grid = gridOf(composed(parts));
    expect(grid.headerRows).toBe(1);
    for (const cell of grid.rows[0] ?? [])
      expect(cell[0]).toMatchObject({
        look: { align: 'center' },
        runs: [{ font: { bold: true, size: 13 } }],
      });
  });

  it('aligns its columns as Markdown says, else left', () => {
    const [first, second, third] = gridOf(composed(parts)).rows[1] ?? [];
    expect([first, second, third].map((cell) => cell?.[0]?.look.align)).toEqual([
      'center',
      'left',
      'center',
    ]);
  });

  it('fills the text width exactly, and no word is wider than its column', () => {
    const { widths, rows, padding } = gridOf(composed(parts));
    expect(sum(widths)).toBeCloseTo(467.75, 5);
    for (const row of rows)
      for (const [column, cell] of row.entries())
        for (const { text, font } of cell.flatMap((each) => each.runs))
          for (const word of text.split(' '))
            expect(measure(word, font) + 2 * padding.x).toBeLessThanOrEqual(widths[column] ?? 0);
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) + (widths[2] ?? 0));
  });

  it('takes given widths in their ratio', () => {
    const body = [table(['A', 'B', 'C'], [['1', '2', '3']], { widths: [1, 4, 2] })];
    const { widths } = gridOf(composed(document({ body })));
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4, 2);
    expect(sum(widths)).toBeCloseTo(467.75, 5);
  });

  it('is set smaller from six columns on, and still fits with long words in every one', () => {
    const head = ['Nghiêng', 'Nghiêng', 'Nghiêng', 'Nghiêng', 'Nghiêng', 'Nghiêng'];
    const grid = gridOf(composed(document({ body: [table(head, [head.map(() => long)])] })));
    expect(grid.rows[0]?.[0]?.[0]?.runs[0]?.font.size).toBe(12);
    expect(sum(grid.widths)).toBeCloseTo(467.75, 5);
  });

  it('gives way only in the column whose word is too long for any', () => {
    const widthsOf = (head: readonly string[], row: readonly string[]) =>
      gridOf(composed(document({ body: [table(head, [row])] }))).widths;
    const [, narrow = 0] = widthsOf(['a', 'b'], ['x'.repeat(150), 'nhân dân']);
    expect(narrow).toBeGreaterThan(measure('nhân', bold) + 8);
    const [long = 0, kept = 0, short = 0] = widthsOf(
      ['a', 'b', 'c'],
      ['x'.repeat(150), 'y'.repeat(24), 'c'],
    );
    expect(kept).toBeGreaterThan(measure('y'.repeat(24), bold) + 8);
    expect(short).toBeGreaterThan(measure('c', bold) + 8);
    expect(long).toBeGreaterThan(467.75 / 3);
  });

  it('keeps four letters a line in each of twelve columns, whatever stands in them', () => {
    const head = Array.from({ length: 12 }, (_, k) => (k % 2 === 0 ? 'Nghiêng'.repeat(30) : 'Mục'));
    const { widths } = gridOf(composed(document({ body: [table(head, [head])] })));
    for (const width of widths) expect(width).toBeGreaterThan(measure('nnnn', small) + 8);
    expect(sum(widths)).toBeCloseTo(467.75, 5);
  });

  it('survives rows that are too short, and a heading row without words', () => {
    const grid = gridOf(composed(document({ body: [table(['', ''], [['một'], ['hai', 'ba']])] })));
    expect(grid.headerRows).toBe(0);
    expect(grid.rows.map((row) => row.length)).toEqual([2, 2]);
  });
});

describe('a text that breaks badly when it is justified', () => {
  const alignOf = (body: Document['body'], style: string) =>
    styled(composed(document({ body })), style).look.align;

  it('is set left where it has a word of more than half a line', () => {
    expect(alignOf([p(long)], 'noiDung')).toBe('justify');
    expect(alignOf([p(`Chữ dài: ${'x'.repeat(150)} hết`)], 'noiDung')).toBe('left');
    expect(alignOf([ol(`Chữ dài: ${'x'.repeat(40)} hết`)], 'khoanDiem')).toBe('left');
    expect(alignOf([p(`Nối: ${'xxxx-'.repeat(30)} hết`)], 'noiDung')).toBe('justify');
  });

  it('is set left where it is a heading', () => {
    for (const [level, style] of [
      [1, 'deMuc1'],
      [2, 'deMuc2'],
      [3, 'deMuc3'],
    ] as const)
      expect(alignOf([h(level, long), p('Nội dung.')], style)).toBe('left');
  });
});

describe('a block with a name', () => {
  it('called bang is its table', () => {
    const body = [directive('bang', table(['A'], [['1']]))];
    expect(bodyLines(composed(document({ body })))).toEqual(['A\n1']);
  });

  it('called giua is centred in bold capitals, below the căn cứ', () => {
    const body = [directive('giua', p('Ban Thường vụ Thành ủy'), p('Quyết định:')), h(1, '')];
    const value = composed(
      document({ grounds: [line('Căn cứ Điều lệ Đảng')], numbering: 'dieu', body }),
    );
    expect(bodyLines(value)).toEqual([
      '- Căn cứ Điều lệ Đảng,',
      'BAN THƯỜNG VỤ THÀNH ỦY',
      'QUYẾT ĐỊNH:',
      'Điều 1.',
    ]);
    expect(styled(value, 'dongGiua')).toMatchObject({
      look: { align: 'center', after: 6, keepNext: true },
      runs: [{ font: { bold: true, size: 14 } }],
    });
  });

  it('of any other name is an error at its place, and its text is still printed', () => {
    const parts = document({ body: [directive('hop', p('Bên trong.'))] });
    expect(diagnosed(parts)).toMatchObject([
      { severity: 'error', code: 'khoi-la', place: { file: 'content/thu/ban-thao.md', line: 1 } },
    ]);
  });
});
