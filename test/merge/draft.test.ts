import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeDraft } from '../../src/merge/index.js';
import { readBlocks } from '../../src/read/index.js';

const skeleton = (source: string) => ({ path: 'templates/moi/thu.hbs', source });
const write = (source: string, facts = {}) => writeDraft(skeleton(source), [], facts).value ?? '';

const ODD = [
  'Ban Thường vụ Quận ủy Đơn vị mẫu 01',
  'a: b',
  'a #b',
  '# a',
  '- a',
  '-',
  '---',
  '...',
  '"a" và \'b\'',
  '[a] {b} {{c}}',
  '*a* _b_ **c**',
  '& * ! | > % @ ` ?',
  'yes',
  'null',
  '~',
  '0123',
  '24/11/2023',
  '8:30',
  '195-KH/TU (để báo cáo)',
  'hai\ndòng: #1',
  '\ttab',
  'cuối \\',
  '<b>x</b> &amp; ~~y~~',
  '1. một',
  '+ cộng',
  '::khoi[x] :b[c]',
  '[@ke-hoach]',
  '\u2028',
];

describe('a value in the front matter', () => {
  it.each(ODD)('is what it was: %j', (value) => {
    const text = write('x:\n  - ten: {{yaml v}}  # lời dặn\n    so: {{yaml "a " v}}\n', {
      v: value,
    });
    const read: unknown = parse(text, { schema: 'failsafe' });
    expect(read).toEqual({ x: [{ ten: value, so: `a ${value}` }] });
  });

  it('left out is a blank', () => {
    expect(write('a: {{yaml v}}\n', { v: undefined })).toBe('a: \n');
  });
});

describe('a value in the prose', () => {
  it.each(ODD.filter((one) => one.trim() !== ''))('is those words: %j', (value) => {
    for (const [before, after] of [
      ['Trước ', ' sau.'],
      ['', ' sau.'],
    ]) {
      const text = write(`${before}{{chu v}}${after}\n`, { v: value });
      const { value: blocks, diagnostics } = readBlocks(text, () => ({
        file: 'x.md',
        line: 1,
        column: 1,
      }));
      expect(diagnostics, text).toEqual([]);
      const [block, ...more] = blocks;
      expect(more).toEqual([]);
      if (block?.kind !== 'paragraph') throw new Error(text);
      const words = block.runs.map((run) => run.text).join('');
      expect(words).toBe(`${before}${value.replace(/\s+/g, ' ').trim()}${after}`);
      expect(block.runs.every((run) => run.marks.length === 0 && run.cite === undefined)).toBe(
        true,
      );
    }
  });
});

describe('a comment', () => {
  it('stays on its line', () => {
    expect(write('# {{dong v}}\n', { v: 'hai\ndòng\r\n---' })).toBe('# hai dòng ---\n');
  });
});

describe('a skeleton', () => {
  it('that names an unknown field is told at its line', () => {
    for (const look of ['{{yaml b.tenn}}', '{{b.tenn}}', '{{#if b.tenn}}x{{/if}}']) {
      const made = writeDraft(skeleton(`a ten\n  ${look}\n`), [], { b: { ten: 'A' } });
      expect(made.value).toBeUndefined();
      expect(made.diagnostics).toMatchObject([
        { code: 'khung-sai', place: { file: 'templates/moi/thu.hbs', line: 2 } },
      ]);
      expect(made.diagnostics[0]?.message.vi).toMatch(/tenn/);
    }
  });

  it('takes parts of chung/', () => {
    const part = { path: 'templates/moi/chung/ky.hbs', source: 'ten: {{yaml ten}}\n' };
    const made = writeDraft(skeleton('{{> ky}}\nhet\n'), [part], { ten: 'A' });
    expect(made.value).toBe('ten: A\nhet\n');
  });
});
