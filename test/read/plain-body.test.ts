import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutateText } from '../support/mutate-text.js';
import { randomFrom } from '../support/random.js';
import { findUnplain, readOurs, readWhole, SIGNS } from './both-ways.js';

const bodies = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('content', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

/** A list of nine levels in so many containers. */
function deepInBlocks(depth: number): string {
  const list = Array.from({ length: 9 }, (_, i) => `${'  '.repeat(i)}- a`);
  const fences = Array.from({ length: depth }, (_, i) => ':'.repeat(3 + i));
  return [...fences.toReversed().map((fence) => `${fence}a`), ...list, ...fences].join('\n');
}

describe('what is plain is read without the parser, and alike', () => {
  it('in every body of the sample', () => {
    for (const body of bodies) expect(readOurs(body)).toEqual(readWhole(body));
  });

  it('which leaves nothing of the sample to the parser', () => {
    expect(bodies.flatMap(findUnplain)).toEqual([]);
  });

  it.each([
    ['words in straight quotation marks that open a line', '"a b" c\n"d" e\n\n- "f"\n'],
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
    ['a block in a block', '::::ten\n:::con\na\n:::\n\n- b\n- c\n::::\n\nd\n'],
    ['blocks in blocks', ':::::a\n::::b\n:::c\nd\n:::\n::::\n\n::::b\n::::\n:::::\n'],
    ['blocks side by side', ':::a\nb\n:::\n:::c\nd\n:::\n\n::e\n'],
    ['a block closed by too many colons', '::::a\nb\n:::::\n\nc\n'],
    ['a block closed by too few colons', '::::a\nb\n:::\n\nc\n'],
    ['a block in one of as many colons', ':::a\n:::b\nc\n:::\n:::\n\nd\n'],
    ['a block in one of fewer colons', ':::a\n::::b\nc\n::::\n:::\n\nd\n'],
    ['a block that is closed twice', ':::a\nb\n:::\n:::\n\nc\n'],
    ['a block that is closed in a block that is not', '::::a\n:::b\nc\n:::\n\nd\n'],
    ['fences that are indented', '::::a\n  :::b\nc\n  :::\n::::\n\n :::d\n :::\n'],
    ['a block all of whose fences are indented', ' :::a\nb\n\nc\n\n :::\n\nd\n'],
    ['a block closed at an indent', '::::a\n:::b\nc\n\n  ::::\n\nd\n:::\n::::\n'],
    ['fences with spaces after them', ':::a \nb\n:::\n\n:::c\nd\n::: \n\ne\n'],
    ['a block without a name', '::::\na\n::::\n\n::: a\nb\n:::\n'],
    ['names that are none', ':::A\nb\n:::\n\n:::a-\nb\n:::\n\n:::a_b1\nc\n:::\n\n:::đ\ne\n:::\n'],
    ['what opens no block around a block', '::::a b\n\n:::c\nd\n:::\n\ne\n::::\n\nf\n'],
    ['text that touches a block', 'a\n:::b\nc\n\nd\n:::\ne\n\nf\n'],
    ['a point that touches a block', '- a\n:::b\n- c\n:::\n- d\n\n- e\n'],
    ['a block in a point', '- a\n\n  :::b\n  c\n  :::\n\n- d\n'],
    ['a block opened in a point', '- :::b\n\nc\n\n:::d\ne\n:::\n'],
    ['a block opened in a quotation', '> :::b\n\n:::d\ne\n:::\n'],
    ['lists in a block, one below the other', '::::a\n- b\n\n1. c\n::::\n'],
    ['a list at the end of a block', ':::a\nb\n\n- c\n\n:::\n\n- d\n'],
    [
      'a label and attributes',
      ':::phu-luc[Biểu **số** 1, [@b]]{huong=ngang a="b c" d=1}\ne\n:::\n',
    ],
    ['attributes given twice', ':::a{b=c b=d}\ne\n:::\n\n:::a{class=c class=d}\ne\n:::\n'],
    ['attributes of odd names', ':::a{constructor=b id=c}\ne\n:::\n\n:::a{b=c  d=e }\nf\n:::\n'],
    ['attributes without values', ':::a{b}\nc\n:::\n\n:::a{}\nc\n:::\n\n:::a{b=""}\nc\n:::\n'],
    ['labels that are none', ':::a[]\nb\n:::\n\n:::a[ b ]\nc\n:::\n\n:::a [b]\nc\n:::\n'],
    ['a table and more in a block', ':::bang{rong="1"}\n| a |\n| - |\n\nb\n:::\n'],
    ['a table with room around it', ':::bang{rong="1"}\n\n| a |\n| - |\n\n:::\n'],
    ['a table with a label', ':::bang[a]{rong="1"}\n| a |\n| - |\n:::\n'],
    ['a table of too many widths', '::::bang{rong="1 2"}\n| a |\n| - |\n::::\n'],
    ['no table where one is wanted', ':::bang{rong="1"}\n:::\n\n:::bang\na\n:::\n'],
    ['a fence in a block', ':::a\n```\n:::\n\n```\nb\n:::\n'],
    ['HTML around a block', '<div>\n:::a\nb\n:::\n</div>\n\n<!-- c\n\n:::a\nb\n:::\n-->\n'],
    ['a definition in a block', '::::a\n[b]: c\n::::\n\n[b]\n'],
    ['a list too deep in blocks', deepInBlocks(4)],
    ['blocks too deep to be meant', deepInBlocks(14)],
    [
      'spaces that break no line',
      'a&nbsp;b **c**&nbsp;d\n&nbsp;e\n\n**f&nbsp;g** &amp;nbsp; h&nbsp\n',
    ],
    ['a space that breaks no line, in a cell', '| a&nbsp;b | &nbsp; |\n| - | - |\n'],
    [
      'where values will stand',
      '\uE0000\uE002, **\uE0001\uE002**\n\n- \uE0002\uE002.\n- *a \uE0003\uE002*\n',
    ],
    ['a directive with more than a name', '::a[b c]{d="e"}\n\n::van-de[vd-1] thêm\n\n::a\nb\n'],
  ])('%s', (_, markdown) => {
    expect(readOurs(markdown)).toEqual(readWhole(markdown));
  });
});

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
