import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMatter } from '../../src/read/front-matter.js';
import { indexPlaces } from '../../src/read/place-at.js';
import { readPlainFields } from '../../src/read/plain-fields.js';
import { parseFields } from '../../src/read/yaml.js';
import { mutateText } from '../support/mutate-text.js';
import { randomFrom } from '../support/random.js';

const fronts = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('content', name), 'utf8'))
  .map((text) => /^---(\n[\s\S]*?\n)---\n/.exec(text)?.[1] ?? '');

/** Plainly and by the library; `undefined` where plain reading leaves it to the library. */
function readBoth(yaml: string) {
  const placeAt = indexPlaces('a.md', yaml);
  return { plain: readPlainFields(yaml, placeAt), library: parseFields(yaml, placeAt) };
}

describe('fields in their usual form', () => {
  it('are read without the library, and alike, in the records of the sample that have it', () => {
    const read = fronts.map(readBoth).filter(({ plain }) => plain !== undefined);
    for (const { plain, library } of read) {
      expect(library).toEqual({ value: plain, diagnostics: [] });
    }
    expect(read.length).toBeGreaterThan(0);
  });

  it.each([
    ['a value left blank', 'a:\nb: c\n'],
    ['a value left blank at the end of a map', 'a:\n  b:\nc: d\n'],
    ['a list of maps', 'a:\n  - b: 1\n    c: "x y"\n  - b: 2\n'],
    ['a list in a map in a list', 'a:\n  - b:\n      - c\n      - d\n    e: f\n'],
    ['comments and blank lines', '# x\n\na: b\n\n    # y\nc: d\n'],
    ['colons and hashes that mean nothing', 'a: 8:30, b:c#d\ne: Tô-#1\n'],
    ['keys of several words', 'Trích yếu: a\nNơi nhận:\n  - b\n'],
    ['ids on one line', 'a: [vd-1, vd-2]\nb:\n  - c: [d]\n    e: f\n'],
    ['a map on one line', 'a: {b: c d, e_f: 8/9}\ng:\n  - { Tên: h ,i: k }\n'],
    ['a list in a list', 'a:\n  - [b, c]\n'],
    ['spaces inside quotes and after values', 'a: " b "   \nc:   d  \n'],
  ])('%s', (_, yaml) => {
    const { plain, library } = readBoth(yaml);
    expect(plain).toBeDefined();
    expect(library).toEqual({ value: plain, diagnostics: [] });
  });

  it.each([
    ['a text over two lines', 'a: b\n  c\n'],
    ['a block text', 'a: |\n  b\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['a colon that YAML takes for a map', 'a: b: c\n'],
    ['quotes within quotes', 'a: "b \\" c"\n'],
    ['single quotes', "a: 'b'\n"],
    ['a key given twice', 'Trích yếu: a\ntrich_yeu: b\n'],
    ['an anchor', 'a: &b c\n'],
    ['a flow list of more than ids', 'a: [b c, "d"]\n'],
    ['a flow list over two lines', 'a: [b,\n  c]\n'],
    ['a tab', 'a:\n\tb: c\n'],
    ['a list at the depth of its key', 'a:\n- b\n'],
    ['depths that do not agree', 'a:\n    b: c\n  d: e\n'],
    ['a list beside a map', 'a: b\n- c\n'],
    ['a list of lists', 'a:\n  - - b\n'],
    ['a map on one line with more than texts', 'a: {b: "c", d: [e]}\n'],
    ['a map on one line with a comma too many', 'a: {b: c,}\n'],
    ['a map on one line with a text of two parts', 'a: {b: c, d}\n'],
    ['nothing at all', '\n'],
  ])('leave to the library %s', (_, yaml) => {
    expect(readBoth(yaml).plain).toBeUndefined();
  });
});

const SIGNS = [
  ' ',
  '  ',
  '- ',
  '-',
  ':',
  ': ',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '|',
  '>',
  '\n',
  '\t',
];
const MORE = [
  'a: ',
  'Tên: b',
  '---',
  '...',
  '&',
  '*',
  '!',
  '{',
  '}',
  ',',
  '%',
  '@',
  '`',
  '?',
  '~',
  '0',
  '{a: b, c: d}',
  ', e: f',
];

describe('fields after slips of the hand', () => {
  it('are read alike wherever they are read without the library', () => {
    const random = randomFrom(20231124);
    let plainly = 0;
    for (let round = 0; round < 1500; round += 1) {
      const front = fronts[random(fronts.length)] ?? '';
      const yaml = mutateText(front, [...SIGNS, ...MORE], random, 1 + random(3));
      const { plain, library } = readBoth(yaml);
      if (plain === undefined) continue;
      plainly += 1;
      expect(library).toEqual({ value: plain, diagnostics: [] });
      const file = `---${yaml}\n---\n`;
      const inFile = indexPlaces('a.md', file);
      // It would end earlier, or name a language.
      if (yaml.includes('\n---') || !yaml.startsWith('\n')) continue;
      const { value } = parseMatter({ text: file, placeAt: inFile });
      expect(value).toEqual(readPlainFields(yaml, (offset) => inFile(offset + '---'.length)));
    }
    expect(plainly).toBeGreaterThan(300);
  });
});
