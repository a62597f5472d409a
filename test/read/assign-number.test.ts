import { describe, expect, it } from 'vitest';
import { assignNumber, assignPartNumber } from '../../src/read/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const assign = (text: string) => {
  const changed = assignNumber(bytes(text), '07');
  return changed === undefined
    ? undefined
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed);
};

describe('a number is written into the front matter', () => {
  it.each([
    ['as a new first line', '---\nngay: 1\n---\nThân\n', '---\nso: "07"\nngay: 1\n---\nThân\n'],
    [
      'with the line ending of the file',
      '---\r\na: 1\r\n---\r\n',
      '---\r\nso: "07"\r\na: 1\r\n---\r\n',
    ],
    ['below a byte order mark', '\uFEFF---\na: 1\n---\n', '\uFEFF---\nso: "07"\na: 1\n---\n'],
    ['into an empty field', '---\na: 1\nso:\nb: 2\n---\n', '---\na: 1\nso: "07"\nb: 2\n---\n'],
    ['into an empty pair of quotes', '---\nso: ""\n---\n', '---\nso: "07"\n---\n'],
    ['before a comment', '---\nso: # chờ cấp\n---\n', '---\nso: "07" # chờ cấp\n---\n'],
    ['into an accented field', '---\nsố:\n---\n', '---\nsố: "07"\n---\n'],
    ['not into the body', '---\na: 1\n---\nso:\n', '---\nso: "07"\na: 1\n---\nso:\n'],
    ['not into a field of a map', '---\nx:\n  so:\n---\n', '---\nso: "07"\nx:\n  so:\n---\n'],
  ])('%s', (_, text, expected) => {
    expect(assign(text)).toBe(expected);
  });

  it.each([
    ['has a number', '---\nso: "05"\n---\n'],
    ['has a number under the accented name', '---\nsố: 5\n---\n'],
    ['has no front matter', 'Thân văn.\n'],
  ])('but not where the record %s', (_, text) => {
    expect(assign(text)).toBeUndefined();
  });
});

describe('a number is written into the letter to one person', () => {
  const head = '---\nso: "05"\nca_nhan:\n';
  const assignTo = (text: string, part = 'le-thi-n') => {
    const changed = assignPartNumber(bytes(text), part, '07');
    return changed && new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed);
  };

  it.each([
    [
      '  - nguoi: le-thi-n\n    van_de: [a]\n',
      '  - so: "07"\n    nguoi: le-thi-n\n    van_de: [a]\n',
    ],
    ['- {nguoi: le-thi-n, van_de: [a]}\n', '- {so: "07", nguoi: le-thi-n, van_de: [a]}\n'],
    ['  - nguoi: le-thi-n\n    Số:   # chờ\n', '  - nguoi: le-thi-n\n    Số: "07"   # chờ\n'],
    ['  - nguoi: le-thi-n\n    so: ""\n', '  - nguoi: le-thi-n\n    so: "07"\n'],
    ['  - nguoi: {ten: Lê Thị N}\n', '  - so: "07"\n    nguoi: {ten: Lê Thị N}\n'],
    ['  - nguoi: a\n  - nguoi: le-thi-n\n', '  - nguoi: a\n  - so: "07"\n    nguoi: le-thi-n\n'],
  ])('%j', (typed, expected) => {
    expect(assignTo(`${head}${typed}---\nThân\n`)).toBe(`${head}${expected}---\nThân\n`);
  });

  it('with the line ending and the mark of the file', () => {
    expect(assignTo('\uFEFF---\r\nca_nhan:\r\n  - nguoi: le-thi-n\r\n---\r\n')).toBe(
      '\uFEFF---\r\nca_nhan:\r\n  - so: "07"\r\n    nguoi: le-thi-n\r\n---\r\n',
    );
  });

  it.each([
    ['has one', '  - nguoi: le-thi-n\n    so: "06"\n'],
    ['is somebody else', '  - nguoi: le-thi-m\n'],
  ])('but not where that person %s', (_, typed) => {
    expect(assignTo(`${head}${typed}---\n`)).toBeUndefined();
  });
});
