import { describe, expect, it } from 'vitest';
import { withEndsOf, withPlainEnds } from '../../src/preview/server/line-ends.js';

describe('the ends of lines', () => {
  it.each([
    ['of a text that has one kind', 'a\r\nb\r\n', 'a\nX\nb\n', 'a\r\nX\r\nb\r\n'],
    ['of a text that is plain', 'a\nb', 'a\nb\nc', 'a\nb\nc'],
    ['of lines that were not touched', 'a\nb\r\nc\nd', 'a\nb\nX\nd', 'a\nb\r\nX\nd'],
    ['after lines that are gone', 'a\r\nb\nc\nd\r\n', 'a\nd\n', 'a\r\nd\r\n'],
    ['after lines that are new', 'a\r\nb\n', 'X\nY\nZ\na\nb\n', 'X\nY\nZ\na\r\nb\n'],
    ['of a text that lost its last one', 'a\r\nb\r\n', 'a\nb', 'a\r\nb'],
    ['of a text that gained its last one', 'a\r\nb', 'a\nb\n', 'a\r\nb\r\n'],
    ['of an old machine', 'a\rb\r', 'a\nX\nb\n', 'a\rX\rb\r'],
    ['of nothing', '', 'a\nb\n', 'a\nb\n'],
    ['of a text that becomes nothing', 'a\r\nb\r\n', '', ''],
    ['of repeated lines', 'a\r\na\r\na\n', 'a\na\na\na\n', 'a\r\na\r\na\na\r\n'],
  ])('are kept: those %s', (_, before, after, expected) => {
    expect(withEndsOf(before, after)).toBe(expected);
    expect(withPlainEnds(expected)).toBe(after);
  });

  it.each(['a\r\nb\nc\rd', '\r\n\n\r', 'a', '', '\n'])('of a text left alone stay: %j', (text) => {
    expect(withEndsOf(text, withPlainEnds(text))).toBe(text);
  });
});
