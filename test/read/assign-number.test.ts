import { describe, expect, it } from 'vitest';
import { assignNumber } from '../../src/read/index.js';

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
