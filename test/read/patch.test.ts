import { describe, expect, it } from 'vitest';
import { openRecordSource, type Patch, rewrite } from '../../src/read/patch/index.js';

const open = (text: string) => {
  const source = openRecordSource({ path: 'content/a.md', bytes: new TextEncoder().encode(text) });
  if (source === undefined) throw new Error('no source');
  return source;
};
const decode = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The record with `from`, which one span prints, said as `to`. */
function say(text: string, from: string, to: string): string {
  const source = open(text);
  const lines = source.text.split('\n');
  for (const [index, line] of lines.entries()) {
    for (let column = 1; column <= line.length + 1; column++) {
      const span = source.spanAt({ file: 'content/a.md', line: index + 1, column });
      const at = span?.text.indexOf(from) ?? -1;
      if (span === undefined || at < 0) continue;
      const text = [{ text: to, bold: false, italic: false }];
      const patch: Patch = { kind: 'text', span, from: at, to: at + from.length, text };
      return decode(rewrite(source, [patch]));
    }
  }
  throw new Error(`«${from}» is nowhere`);
}

const FRONT = '---\nten: A\n---\n';

describe('the bytes behind a printed word', () => {
  it.each([
    ['a line break', `${FRONT}một hai\nba bốn\n`, 'hai ba', `${FRONT}một X bốn\n`],
    ['escapes', `${FRONT}a \\* b \\_c\\_ d\n`, '_c_', `${FRONT}a \\* b X d\n`],
    ['entities', `${FRONT}a &amp; b &#8211; c\n`, '– c', `${FRONT}a &amp; b X\n`],
    [
      'other ends of lines',
      `---\r\nten: A\r\n---\r\na b\r\nc d\r\n`,
      'b c',
      '---\r\nten: A\r\n---\r\na X d\r\n',
    ],
    ['a mark', `${FRONT}a **b c** d\n`, 'b', `${FRONT}a **X c** d\n`],
    [
      'a cell',
      `${FRONT}| a | b |\n| - | - |\n| c \\| d | e |\n`,
      'c | d',
      `${FRONT}| a | b |\n| - | - |\n| X | e |\n`,
    ],
    ['a point in a point', `${FRONT}- a\n  - b\n    c\n`, 'b c', `${FRONT}- a\n  - X\n`],
    ['a plain field', '---\nten: A B # ghi chú\n---\n', 'B', '---\nten: A X # ghi chú\n---\n'],
    ['single quotes', "---\nten: 'A ''B'' C'\n---\n", "'B'", "---\nten: 'A X C'\n---\n"],
    [
      'double quotes',
      '---\nten: "A \\"B\\" \\u0110 C"\n---\n',
      '"B" Đ',
      '---\nten: "A X C"\n---\n',
    ],
    [
      'a folded field',
      '---\nten: >\n  A\n  B C\nx: y\n---\n',
      'A B',
      '---\nten: >\n  X C\nx: y\n---\n',
    ],
    ['a field of two lines', '---\nten: A\n  B C\n---\n', 'A B', '---\nten: X C\n---\n'],
    [
      'a field in one line with others',
      '---\nai: {ten: A B, chuc_vu: C}\n---\n',
      'B',
      '---\nai: {ten: A X, chuc_vu: C}\n---\n',
    ],
  ])('%s', (_, text, from, expected) => {
    expect(say(text, from, 'X')).toBe(expected);
  });

  it('are whole letters, however these are typed', () => {
    const typed = `\uFEFF${FRONT}Đi\u1ec1u ti\u200Be\u0302\u0301ng th\u01a1\u0300i\n`;
    expect(say(typed, 'tiếng', 'lời')).toBe(`\uFEFF${FRONT}Đi\u1ec1u lời th\u01a1\u0300i\n`);
  });

  it('get the quotes and signs that what is typed needs', () => {
    expect(say('---\nten: A B\n---\n', 'B', 'B: C')).toBe('---\nten: "A B: C"\n---\n');
    expect(say('---\nai: {ten: A B}\n---\n', 'B', 'B, C')).toBe('---\nai: {ten: "A B, C"}\n---\n');
    expect(say("---\nten: 'A B'\n---\n", 'B', "O'B")).toBe("---\nten: 'A O''B'\n---\n");
    expect(say('---\nten: "A B"\n---\n', 'B', '"B"')).toBe('---\nten: "A \\"B\\""\n---\n');
    expect(say(`${FRONT}a b\n`, 'a', '1.')).toBe(`${FRONT}1\\. b\n`);
    expect(say(`${FRONT}a - b\n`, 'a ', '')).toBe(`${FRONT}\\- b\n`);
    expect(say(`${FRONT}**a** b\n`, 'a', '')).toBe(`${FRONT} b\n`);
  });

  it('are not guessed where nobody can say', () => {
    const odd = openRecordSource({ path: 'a.md', bytes: new Uint8Array([0xff, 0xfe, 0x41]) });
    expect(odd).toBeUndefined();
    expect(
      openRecordSource({ path: 'a.md', bytes: Buffer.from('không có phần đầu') }),
    ).toBeUndefined();
  });
});
