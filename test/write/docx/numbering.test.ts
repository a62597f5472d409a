import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/model/composed.js';
import { doc, p } from '../../support/composed.js';
import { all, attributes, first, openDocx } from '../../support/docx-package.js';
import { label } from '../../support/labels.js';

/** The document's numbers as Word would print them, each with the id of its Word list. */
async function numbersOf(labels: readonly Label[]) {
  const docx = await openDocx(doc(...labels.map((one) => p('Nội dung', { label: one }))));
  const numbering = docx.part('word/numbering.xml');
  const definitions = new Map(
    all(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  const lists = new Map(all(numbering, 'w:num').map((one) => [one.attributes['w:numId'], one]));
  const counts = new Map<string | undefined, number>();
  return all(docx.document, 'w:numId').map((one) => {
    const id = one.attributes['w:val'];
    const list = lists.get(id);
    const definitionId = list && attributes(list, 'w:abstractNumId')['w:val'];
    const definition = definitions.get(definitionId);
    if (list === undefined || definition === undefined) throw new Error(`no list ${id}`);
    const start = Number(attributes(list, 'w:startOverride')['w:val']);
    const value = counts.get(definitionId) ?? start;
    counts.set(definitionId, value + 1);
    const format = attributes(definition, 'w:numFmt')['w:val'] ?? '';
    const text = attributes(definition, 'w:lvlText')['w:val'] ?? '';
    return { id, definition, printed: text.replace('%1', inWord(format, value)) };
  });
}

/** Word's counting, written down by hand as far as these tests go. */
function inWord(format: string, value: number): string {
  if (format === 'upperRoman') return ['', 'I', 'II', 'III', 'IV', 'V'][value] ?? '?';
  if (format === 'lowerLetter') return ' abcdefghijklmnopqrstuvwxyz'[value] ?? '?';
  return String(value);
}

describe('numbering', () => {
  it('prints the 23 letters in Vietnamese order', async () => {
    const labels = Array.from({ length: 23 }, (_, k) => label('vi-letter', 'a', k + 1, '%)'));
    const numbers = await numbersOf(labels);
    expect(numbers.map((one) => one.printed).join(' ')).toBe(
      'a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)',
    );
    // a-e, in which đ stands as a list of its own, then g-i, k-v, x-y.
    expect(new Set(numbers.map((one) => one.id)).size).toBe(5);
  });

  it('prints a label that Word cannot count as it stands', async () => {
    const odd = { ...label('vi-letter', 'a', 24, '%)'), text: 'aa)' };
    const wrong = { ...label('decimal', 'b', 3, '%.'), text: '03.' };
    const numbers = await numbersOf([odd, wrong]);
    expect(numbers.map((one) => one.printed)).toEqual(['aa)', '03.']);
  });

  it('has one Word list for headings that count through the document', async () => {
    const numbers = await numbersOf([
      label('upper-roman', 'muc', 1, '%-'),
      label('decimal', 'khoan-1', 1, '%.'),
      label('decimal', 'khoan-1', 2, '%.'),
      label('upper-roman', 'muc', 2, '%-'),
      label('decimal', 'khoan-2', 1, '%.'),
      label('upper-roman', 'muc', 3, '%-'),
    ]);
    expect(numbers.map((one) => one.printed)).toEqual(['I-', '1.', '2.', 'II-', '1.', 'III-']);
    const [i1, k1, k2, i2, l1, i3] = numbers.map((one) => one.id);
    expect([i2, i3, k2]).toEqual([i1, i1, k1]);
    expect(l1).not.toBe(k1);
  });

  it('takes what stands around the sign as it is', async () => {
    const numbers = await numbersOf([
      label('decimal', 'd', 1, 'Điều %.'),
      label('decimal', 'd', 2, 'Điều %.'),
      label('decimal', 'c', 1, '2.%.'),
      label('decimal', 'c', 2, '2.%.'),
      label('bullet', 'g', 1, '-'),
      label('bullet', 'h', 1, '+'),
      label('bullet', 'i', 1, '-'),
    ]);
    expect(numbers.map((one) => one.printed)).toEqual([
      'Điều 1.',
      'Điều 2.',
      '2.1.',
      '2.2.',
      '-',
      '+',
      '-',
    ]);
    expect(numbers[6]?.id).toBe(numbers[4]?.id);
  });

  it('starts where the sequence starts', async () => {
    const numbers = await numbersOf([
      label('decimal', 'a', 4, '%.'),
      label('decimal', 'a', 5, '%.'),
      label('decimal', 'a', 7, '%.'),
    ]);
    expect(numbers.map((one) => one.printed)).toEqual(['4.', '5.', '7.']);
  });

  it('is followed by one blank, in the font of the label', async () => {
    const [number] = await numbersOf([label('decimal', 'a', 1, '%.', { bold: true, size: 12 })]);
    if (number === undefined) throw new Error('no number');
    expect(attributes(number.definition, 'w:suff')).toEqual({ 'w:val': 'space' });
    expect(first(number.definition, 'w:b').attributes).toEqual({});
    expect(attributes(number.definition, 'w:i')).toEqual({ 'w:val': 'false' });
    expect(attributes(number.definition, 'w:sz')).toEqual({ 'w:val': '24' });
  });

  it('leaves the paragraph its own indents', async () => {
    const one = label('decimal', 'a', 1, '%.');
    const two = label('decimal', 'a', 2, '%.');
    const docx = await openDocx(
      doc(
        p('Một', { label: one, firstLine: 28.35 }),
        p('Hai', { label: two, left: 10, firstLine: 0 }),
      ),
    );
    const level = all(docx.part('word/numbering.xml'), 'w:abstractNum').at(-1);
    expect(level && attributes(level, 'w:ind')).toMatchObject({
      'w:left': '0',
      'w:firstLine': '567',
    });
    const [a, b] = all(docx.document, 'w:p').map((each) => attributes(each, 'w:ind'));
    expect(a).toMatchObject({ 'w:firstLine': '567' });
    expect(b).toMatchObject({ 'w:left': '200', 'w:firstLine': '0' });
  });
});
