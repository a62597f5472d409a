import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../src/model/composed.js';
import { writeText } from '../../../src/write/text/index.js';
import {
  b,
  centred,
  columns,
  composed,
  doc,
  framed,
  grid,
  h,
  landscape,
  p,
  picture,
  rule,
  section,
} from '../../support/composed.js';
import { label } from '../../support/labels.js';
import { PNG } from '../../support/png.js';

function textOf(...blocks: readonly ComposedBlock[]): readonly string[] {
  return writeText(doc(...blocks)).value.split('\n');
}

describe('paragraphs', () => {
  it('stand apart by a blank line, a sentence and a hard break a line', () => {
    expect(textOf(p(['Câu ', b('một'), '. Câu hai.\nDòng mới']), p('Đoạn sau'))).toEqual([
      'Câu một.',
      'Câu hai.',
      'Dòng mới',
      '',
      'Đoạn sau',
      '',
    ]);
  });

  it('print their numbers; points stand close, headings apart', () => {
    const point = (value: number, text: string) =>
      p(text, { label: label('vi-letter', 'a', value, '%)') });
    expect(
      textOf(
        h('MỤC ĐÍCH', { label: label('upper-roman', 'm', 1, '%-') }),
        p('Dẫn:'),
        point(4, 'bốn. Thêm.'),
        point(5, 'năm'),
        h('YÊU CẦU', { label: label('upper-roman', 'm', 2, '%-') }),
      ),
    ).toEqual(['I- MỤC ĐÍCH', '', 'Dẫn:', '', 'd) bốn.', 'Thêm.', 'đ) năm', '', 'II- YÊU CẦU', '']);
  });

  it('that are empty print nothing, and no line ends with a blank', () => {
    const lines = textOf(
      p('a '),
      p(''),
      p('b\u00a0\n'),
      p('', { label: label('bullet', 'x', 1, '-') }),
    );
    expect(lines).toEqual(['a', '', 'b', '', '-', '']);
  });
});

describe('blocks side by side', () => {
  it('stand one under the other, without rules and empty lines', () => {
    const letterhead = columns(
      [200, 260],
      [
        [centred('THÀNH ỦY HÀ NỘI'), centred('*'), framed(centred('HỎA TỐC'))],
        [centred('ĐẢNG CỘNG SẢN VIỆT NAM'), rule(200), centred(''), centred('Hà Nội, ngày 24')],
      ],
    );
    expect(textOf(letterhead, p('Nội dung'))).toEqual([
      'THÀNH ỦY HÀ NỘI',
      '*',
      '[HỎA TỐC]',
      '',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hà Nội, ngày 24',
      '',
      'Nội dung',
      '',
    ]);
  });
});

describe('a grid', () => {
  const row = (cells: readonly string[]) =>
    textOf(
      grid([40, 100, 60], [['TT', 'Nội dung', 'Hạn'], ['1', 'Rà soát\nquy chế', '31/12'], cells]),
    );

  it('has a line a row, padded by letters', () => {
    expect(row(['2', 'Sửa', ''])).toEqual([
      '| TT       | Nội dung         | Hạn |',
      '|----------|------------------|---|',
      '| 1        | Rà soát quy chế  | 31/12 |',
      '| 2        | Sửa              | |',
      '',
    ]);
  });

  it('changes one line when one cell changes, however long it becomes', () => {
    const before = row(['2', 'Sửa', '30/6']);
    for (const [text, day] of [
      ['Sửa đổi', '30/6'],
      ['x'.repeat(200), '30/6'],
      ['Sửa', 'chậm nhất ngày 30 tháng 6 năm 2024'],
    ] as const) {
      const after = row(['2', text, day]);
      expect(after.filter((line, i) => line !== before[i])).toHaveLength(1);
    }
  });
});

describe('the whole text', () => {
  it('parts annexes by a line, names pictures, ends with one newline', () => {
    const { value, diagnostics } = writeText(
      composed(
        section(p('Văn bản')),
        section(p('Phụ lục'), picture(PNG, { alt: 'Sơ đồ' })).on(landscape),
      ),
    );
    expect(value).toBe(
      `Văn bản\n\n${'-'.repeat(40)}\n\nPhụ lục\n\n[Hình: Sơ đồ (content/hinh.png)]\n`,
    );
    expect(diagnostics).toEqual([]);
  });

  it('of nothing is one newline', () => {
    expect(writeText(doc()).value).toBe('\n');
  });
});
