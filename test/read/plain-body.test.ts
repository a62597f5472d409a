import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChildren } from '../../src/read/body/blocks.js';
import { readBlocks } from '../../src/read/body/index.js';
import { parseMarkdown } from '../../src/read/body/parse.js';
import type { Reading } from '../../src/read/body/reading.js';
import { indexPlaces } from '../../src/read/place-at.js';
import { mutateText } from '../support/mutate-text.js';
import { randomFrom } from '../support/random.js';

/** The body as the Markdown parser alone reads it. */
function readWhole(markdown: string) {
  const placeAt = indexPlaces('a.md', markdown);
  const reading: Reading = { source: markdown, placeAt, diagnostics: [] };
  const value = readChildren(reading, parseMarkdown(markdown).children);
  return { value, diagnostics: reading.diagnostics };
}

const readOurs = (markdown: string) => readBlocks(markdown, indexPlaces('a.md', markdown));

const bodies = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('content', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

describe('what is plain is read without the parser, and alike', () => {
  it('in every body of the sample', () => {
    for (const body of bodies) expect(readOurs(body)).toEqual(readWhole(body));
  });

  it.each([
    ['a list that goes on below a blank line', '1. a\n\n2. b\n'],
    ['a paragraph inside a point', '- a\n\n  b\n\nc\n'],
    ['a list below a list of another sign', '- a\n\n+ b\n'],
    ['a point that is indented too deep', '- a\n    - b\n'],
    ['a numbered list in a point', '- a\n  1. b\n  2. c\n'],
    ['a nested list that opens with another number', '- a\n  2. b\n'],
    ['a point without words', '- a\n-\n- b\n'],
    ['a list in a list', '- - a\n'],
    ['a number that opens no list', '- 12/12 kỳ\n- 2023. b\n'],
    ['an image, not a citation', 'a ![@ke-hoach] b\n'],
    ['a citation of no right id', 'a [@Kế hoạch] b [@] [@a_b]\n'],
    ['a link whose definition stands far away', 'xem [đó]\n\nb\n\n[đó]: https://a.vn\n'],
    ['stars that are no marks', 'a **b **c** d* *e* f*g*h\n'],
    ['marks inside marks', '**a *b* c** *d **e** f*\n'],
    ['a citation inside a mark', 'a **b [@ke-hoach] c**\n'],
    ['a block with others inside', ':::can-cu\n- a\n\n- b\n:::\n\nc\n'],
    ['a block around a list', ':::can-cu\n- a [@b]\n  - c\n- d\n:::\n\ne\n'],
    ['a block around two lists', ':::can-cu\n- a\n+ b\n:::\n'],
    ['a block around text', ':::giua\na\n:::\n'],
    ['a block around nothing', ':::giua\n:::\n\n- a\n'],
    ['a block below a point', '- a\n\n:::bang\n| a |\n| - |\n:::\n'],
    ['a block with a label', ':::van-de[vd-1]\n- a\n:::\n'],
    ['a block with odd attributes', ':::bang{rong=3 cao="1" .a}\n| a |\n| - |\n:::\n'],
    ['a block with other attributes', ':::bang{dai="3"}\n| a | b |\n| - | - |\n:::\n'],
    ['a table in a block', ':::bang{rong="3 2"}\n| Năm | **b** |\n| --- | :-: |\n| 1 | |\n:::\n'],
    ['a table', '| a | b c |\n|:--|--:|\n| [@d] | *e* f |\n|  | g |\n\nh\n'],
    ['a table below text', 'a\n| b |\n| - |\n'],
    ['a table that goes on as text', '| a |\n| - |\nb\n'],
    ['a table with a bar in a cell', '| a \\| b | c |\n| - | - |\n'],
    ['a table without bars at its edges', 'a | b\n- | -\n1 | 2\n'],
    ['a table of uneven rows', '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n'],
    ['a table whose second row is no rule', '| a | b |\n| 1 | 2 |\n'],
    ['a table with spaces after it', '| a |  \n| - |\n| b | \n'],
    ['a table of a head alone', '| a | b |\n| - | - |\n'],
    ['a block that is never closed', ':::can-cu\na\n\nb\n\nc\n'],
    ['a fence around blank lines', '```\na\n\nb\n\n# c\n```\n'],
    ['HTML around blank lines', '<!-- a\n\nb -->\n\nc\n'],
    ['a heading underlined', 'a\n---\n\nb\n===\n'],
    ['a heading closed with signs', '# a #\n\n#\n\n## b\nc\n'],
    ['spaces at the ends of lines', 'a  \nb \n c\n\n d\n'],
    ['numbers typed by hand', 'a) b\n\nI. c\n\n1.1. d\n'],
    ['marks at the beginning of a line', '**a** b\n*c.* d\n\n- *e*; f\n- **g.**\n'],
    ['citations at the beginning of a line', '[@a] b\n[@c]\n\n- [@d], e\n'],
    ['a definition of what looks like a citation', '[@a]: b\n\n- [@c]: d\n\n[@c]\n'],
    ['digits at the beginning of a line', '17/58 a\n22 b\n\n3. c\n4\n'],
    ['headings without words', '#\n\n## \n\n### a\n'],
    [
      'lists too deep to be meant',
      Array.from({ length: 16 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    ],
    ['a list that begins with a year', '2023. a\n2024. b\n\n100) c\n'],
    ['a directive with more than a name', '::a[b c]{d="e"}\n\n::van-de[vd-1] thêm\n\n::a\nb\n'],
  ])('%s', (_, markdown) => {
    expect(readOurs(markdown)).toEqual(readWhole(markdown));
  });
});

const SIGNS = [
  ...[' ', '  ', '\n', '\n\n', '- ', '-', '+ ', '1. ', '2) ', '100. ', 'a) ', 'I. ', 'Điều 5. '],
  ...[':', '::', ':::', ':::\n', ':::can-cu\n', ':::bang{rong="3 2"}\n', '::van-de[vd-1]\n'],
  ...[
    '#',
    '# ',
    '[',
    ']',
    '](',
    '[@',
    '[@a]',
    '[@dv-01/b]',
    '[^1]',
    '!',
    '|',
    '| a | b |\n| - | -: |\n',
  ],
  ...[
    '*',
    '**',
    '**a**',
    '*b*',
    '_',
    '`',
    '```\n',
    '~',
    '<',
    '<b>',
    '>',
    '&nbsp;',
    '&amp;',
    '\\',
    '\t',
  ],
  ...['(', '“', '”', '.', '0', '12/3', '---\n', '===\n', '{', '}', '=', '"', 'v.v.', '–'],
];

describe('prose after slips of the hand', () => {
  it('is read as the parser alone has it read', () => {
    const random = randomFrom(20231206);
    const stretches = bodies.flatMap((body) => body.split(/\n{2,}/));
    for (let round = 0; round < 1500; round += 1) {
      const from = random(stretches.length);
      const some = stretches.slice(from, from + 1 + random(5)).join('\n\n');
      const typed = mutateText(some, SIGNS, random, 1 + random(4));
      expect(readOurs(typed), typed).toEqual(readWhole(typed));
    }
  });
});
