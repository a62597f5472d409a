import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/read/index.js';
import { line, sketch } from './typed.js';

/** Reads Markdown that stands on line 1 of a file of its own. */
function body(markdown: string) {
  const at = (offset: number) => {
    const before = markdown.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    return { file: 'a.md', line: before.split('\n').length, column: offset - start + 1 };
  };
  const { value, diagnostics } = readBlocks(markdown, at);
  expect(diagnostics).toEqual([]);
  return value;
}

function runs(markdown: string) {
  const [block] = body(markdown);
  return block?.kind === 'paragraph' ? block.runs : [];
}

describe('inline text', () => {
  it.each([
    ['**a *b* c**', '<b>a </b><b><i>b</i></b><b> c</b>'],
    ['*a **b** c*', '<i>a </i><b><i>b</i></b><i> c</i>'],
    ['***a***', '<b><i>a</i></b>'],
    ['**“a”** là', '<b>“a”</b> là'],
    ['một\nhai', 'một hai'],
    ['một  \nhai\\\nba', 'một⏎hai⏎ba'],
    [
      '8:30, tỷ lệ 1:200, Kính gửi:abc, Số:123/UBND',
      '8:30, tỷ lệ 1:200, Kính gửi:abc, Số:123/UBND',
    ],
    ['~một~ ~~hai~~ http://a.vn a@b.vn', '~một~ ~~hai~~ http://a.vn a@b.vn'],
    ['<http://a.vn> và <a@b.vn>', 'http://a.vn và a@b.vn'],
    ['A &amp; B \\*c\\* 5 \\< 6', 'A & B *c* 5 < 6'],
    ['a_b_c 2 * 3 * 4', 'a_b_c 2 * 3 * 4'],
    ['Xem [@ke-hoach] và **[@dv-01/giai-trinh]**.', 'Xem {ke-hoach} và <b>{dv-01/giai-trinh}</b>.'],
    ['\\[@ke-hoach]', '[@ke-hoach]'],
    ['Giữ [ngoặc vuông] nguyên', 'Giữ [ngoặc vuông] nguyên'],
  ])('%j', (markdown, expected) => {
    expect(line(runs(markdown))).toBe(expected);
  });

  it('keeps what was typed as the text of a citation', () => {
    expect(runs('Xem [@ke-hoach].')[1]).toMatchObject({ text: '[@ke-hoach]', cite: 'ke-hoach' });
  });

  it('places every run at its first character', () => {
    const places = runs('Một **hai\nba *bốn*** [@nam]\nsáu').map(
      ({ text, place }) => `${text}@${place.line}:${place.column}`,
    );
    expect(places).toEqual([
      'Một @1:1',
      'hai ba @1:7',
      'bốn@2:5',
      ' @2:11',
      '[@nam]@2:12',
      ' sáu@2:18',
    ]);
  });
});

describe('blocks', () => {
  it.each([
    ['## Đề *mục*', ['## Đề <i>mục</i>']],
    ['#\n\nChữ chạy tiếp', ['# ', 'p Chữ chạy tiếp']],
    ['- a\n  tiếp\n  - b\n- c', ['- (p a tiếp | - (p b)) - (p c)']],
    ['15. a\n15. b', ['1. (p a) 1. (p b)']],
    ['1) a', ['1. (p a)']],
    [
      '| a | b |\n|:-:|---|\n| 1 \\| 2 |\n| [@x] | **c** |',
      ['table center · [] a | b // 1 | 2 |  // {x} | <b>c</b>'],
    ],
    ['![Sơ đồ](so-do.png)', ['figure so-do.png (Sơ đồ)']],
    [':::can-cu\n- a\n:::', [':::can-cu[]{} (- (p a))']],
    ['::van-de[vd-1]', [':::van-de[vd-1]{} ()']],
    ['::bang-bien-phap', [':::bang-bien-phap[]{} ()']],
    [
      ':::phu-luc[Tên **đậm**]{huong=ngang}\na\n:::',
      [':::phu-luc[Tên <b>đậm</b>]{"huong":"ngang"} (p a)'],
    ],
    ['::::ngoai\n:::trong\na\n:::\n::::', [':::ngoai[]{} (:::trong[]{} (p a))']],
  ])('%j', (markdown, expected) => {
    expect(sketch(body(markdown))).toEqual(expected);
  });

  it.each(['1 4.5', '1;4.5', ' 1,  4.5 '])('sets the widths of a table: rong="%s"', (rong) => {
    const markdown = `:::bang{rong="${rong}"}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n:::\n`;
    expect(sketch(body(markdown))).toEqual(['table · · [1 4.5] a | b // 1 | 2']);
  });

  it('places blocks, items and rows', () => {
    const [list, table] = body('- a\n- b\n\n| a |\n|---|\n| b |\n');
    expect(list?.kind === 'list' && list.items[1]?.place.line).toBe(2);
    expect(table?.kind === 'table' && table.rows[0]?.place.line).toBe(6);
  });

  it('lets private characters through: merge marks values with them', () => {
    expect(sketch(body('Số \uE0001\uE001, **\uE0002\uE001**'))).toEqual([
      'p Số \uE0001\uE001, <b>\uE0002\uE001</b>',
    ]);
  });
});
