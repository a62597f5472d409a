import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../src/model/composed.js';
import { a4, b, composed, i, p, r, section, textWidth, u } from '../../support/composed.js';
import { PROSE } from './filler.js';
import { readPdf } from './read-pdf.js';
import { writePdf } from './write.js';

async function linesOf(...blocks: readonly ComposedBlock[]) {
  const pdf = await readPdf((await writePdf(composed(section(...blocks)))).value);
  return pdf.pages.flatMap((page) => page.lines);
}

const end = (line: { x: number; width: number } | undefined) => (line?.x ?? 0) + (line?.width ?? 0);

describe('a paragraph', () => {
  it.each([
    [12, 14],
    [14, 18],
    [14, 24.5],
    [13, 16],
  ])('of %s pt stands %s pt from line to line', async (size, lineHeight) => {
    const seen = await linesOf(p('a\nb\nc', { lineHeight, after: 0, font: { size } }), p('d'));
    const tops = seen.map((line) => line.y);
    expect(seen.map((line) => line.text)).toEqual(['a', 'b', 'c', 'd']);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeCloseTo(lineHeight, 3);
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeCloseTo(lineHeight, 3);
    expect(tops[0]).toBeCloseTo(a4.top + 0.8 * lineHeight, 3);
    expect((tops[3] ?? 0) - (tops[2] ?? 0)).toBeCloseTo(0.2 * lineHeight + 0.8 * 18, 3);
  });

  it('keeps its pitch where a line mixes sizes', async () => {
    const seen = await linesOf(
      p(['a ', r('LỚN', { size: 17 }), '\n', r('nhỏ', { size: 9 }), '\nc']),
    );
    const [one, two, three] = seen.map((line) => line.y);
    expect((two ?? 0) - (one ?? 0)).toBeCloseTo(18, 3);
    expect((three ?? 0) - (two ?? 0)).toBeCloseTo(18, 3);
  });

  it('ends no line at U+2011, which prints as a plain hyphen', async () => {
    const code = '195\u2011KH/TU';
    for (let words = 1; words < 60; words++) {
      const seen = await linesOf(p(`${'ab '.repeat(words)}${code} xong`));
      expect(seen.filter((line) => line.text.includes('195-KH/TU'))).toHaveLength(1);
    }
  });

  it('has its spaces and indents', async () => {
    const [one, two, three] = await linesOf(
      p(PROSE, { before: 10, after: 5, left: 20, right: 30, firstLine: 28 }),
    );
    expect(one?.y).toBeCloseTo(a4.top + 10 + 14.4, 3);
    expect(one?.x).toBeCloseTo(a4.left + 48, 3);
    expect(two?.x).toBeCloseTo(a4.left + 20, 3);
    expect(end(one)).toBeCloseTo(a4.width - a4.right - 30, 1);
    expect(end(two)).toBeCloseTo(a4.width - a4.right - 30, 1);
    expect(end(three)).toBeLessThan(a4.width - a4.right - 30);
  });

  it('hangs a negative first line', async () => {
    const [one, two] = await linesOf(p(PROSE, { left: 40, firstLine: -15 }));
    expect(one?.x).toBeCloseTo(a4.left + 25, 3);
    expect(two?.x).toBeCloseTo(a4.left + 40, 3);
  });

  it('stands left, centred and right', async () => {
    const [left, centre, right] = await linesOf(
      p('xin chào', { align: 'left' }),
      p('xin chào', { align: 'center' }),
      p('xin chào', { align: 'right' }),
    );
    expect(left?.x).toBeCloseTo(a4.left, 3);
    expect((centre?.x ?? 0) + (centre?.width ?? 0) / 2).toBeCloseTo(a4.left + textWidth / 2, 2);
    expect(end(right)).toBeCloseTo(a4.left + textWidth, 2);
  });

  it('is justified at its spaces alone, also where looks change', async () => {
    const text = [
      'Theo Nghị quyết 12/NQ-CP, ',
      b('vướn'),
      'g mắc',
      i(';'),
      ' và ',
      b('cấp ủy'),
      ', ',
    ];
    const seen = await linesOf(p([...text, ...text, ...text, PROSE]));
    const [first] = seen;
    expect(end(first)).toBeCloseTo(a4.left + textWidth, 1);
    const pieces = first?.pieces ?? [];
    const at = (piece: string) => pieces.findIndex((one) => one.text.trim() === piece);
    const gap = (n: number) => (pieces[n + 1]?.x ?? 0) - end(pieces[n]);
    expect(gap(at('vướn'))).toBeCloseTo(0, 2);
    expect(gap(at('mắc'))).toBeCloseTo(0, 2);
    expect(pieces.some((piece) => piece.text.includes('12/NQ-CP'))).toBe(true);
    const wide = gap(at('vướn') - 1);
    expect(wide).toBeGreaterThan(3.5);
    for (const n of [0, 1, 2]) expect(gap(n)).toBeCloseTo(wide, 2);
    expect(gap(at('và') - 1)).toBeCloseTo(wide, 2);
    expect(gap(at('và'))).toBeCloseTo(wide, 2);
  });

  it('does not stretch its last line or one before a hard break', async () => {
    const seen = await linesOf(p(`ngắn thôi\n${PROSE}`));
    expect(seen[0]?.text).toBe('ngắn thôi');
    expect(seen[0]?.width).toBeLessThan(80);
    expect(seen.at(-1)?.width).toBeLessThan(textWidth - 10);
  });

  it('never parts at U+00A0 or after a slash inside a token', async () => {
    const widths = Array.from({ length: 30 }, (_, k) => 'x'.repeat(k + 30));
    const seen = await linesOf(...widths.map((x) => p(`${x} đồng\u00a0chí 12/NQ-CP/abc`)));
    expect(seen.length).toBeGreaterThan(widths.length + 5);
    for (const { text } of seen) expect(text).not.toMatch(/đồng$|^chí|\/$/);
  });

  it('has no kerning, as Word', async () => {
    const [whole] = await linesOf(p('AVAVAV'));
    expect(whole?.width).toBeCloseTo(6 * 0.722 * 14, 1);
  });

  it('prints its label, one space that does not stretch, and its text', async () => {
    const [first] = await linesOf(p(PROSE, { label: { text: 'đ)' }, firstLine: 28 }));
    const [natural] = await linesOf(p('đ) Thực', { align: 'left' }));
    const head = first?.pieces.find((piece) => piece.text.startsWith('đ)'));
    expect(head?.text).toBe('đ) Thực');
    expect(head?.x).toBeCloseTo(a4.left + 28, 3);
    expect(head?.width).toBeCloseTo(natural?.width ?? 0, 2);
    expect(first?.pieces[1]?.text).toBe('hiện');
    expect((first?.pieces[1]?.x ?? 0) - end(head)).toBeGreaterThan(3.6);
    expect(end(first)).toBeCloseTo(a4.left + textWidth, 1);
  });

  it('cuts a token that is wider than the line, losing nothing', async () => {
    const token = 'ab1cd2ef3'.repeat(40);
    const seen = await linesOf(p(['xem ', token, ' nhé']));
    expect(seen.length).toBeGreaterThan(3);
    expect(
      seen
        .map((line) => line.text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(`xem${token}nhé`);
    for (const line of seen) expect(end(line)).toBeLessThanOrEqual(a4.left + textWidth + 0.1);
  });

  it('is an empty line when it is empty', async () => {
    const [one, two] = await linesOf(p('a', { after: 0 }), p('', { after: 0 }), p('b'));
    expect((two?.y ?? 0) - (one?.y ?? 0)).toBeCloseTo(36, 3);
  });

  it('is underlined exactly as far as the run goes', async () => {
    const document = composed(section(p(['Số ', u('mười hai tháng'), ' giêng'])));
    const { pages } = await readPdf((await writePdf(document)).value);
    const [page] = pages;
    const piece = page?.lines[0]?.pieces.find((one) => one.text.startsWith('mười'));
    const [stroke, more] = page?.strokes ?? [];
    expect(more).toBeUndefined();
    expect(stroke?.x1).toBeCloseTo(piece?.x ?? 0, 2);
    expect((stroke?.x2 ?? 0) - (stroke?.x1 ?? 0)).toBeCloseTo(piece?.width ?? 0, 2);
    expect((stroke?.y1 ?? 0) - (piece?.y ?? 0)).toBeGreaterThan(0.5);
    expect((stroke?.y1 ?? 0) - (piece?.y ?? 0)).toBeLessThan(2.5);
  });

  it('goes on for a hundred pages without losing a word', async () => {
    const words = Array.from({ length: 46_000 }, (_, k) => `lời${k % 997}`);
    const { value, diagnostics } = await writePdf(composed(section(p(words.join(' ')))));
    expect(diagnostics).toEqual([]);
    const pdf = await readPdf(value);
    expect(pdf.pages.length).toBeGreaterThan(100);
    expect(pdf.text.match(/lời\d+/g)).toEqual(words);
  });
});
