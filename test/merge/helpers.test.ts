import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/merge/helpers/so.js';
import { faults, merge, textOf } from '../support/merge.js';

const print = (text: string): string => {
  const merged = merge(`${text}\n\n{{{than}}}`);
  expect(faults(merged)).toEqual([]);
  return textOf(merged).replace('\nThân văn.', '');
};

describe('dates', () => {
  const on = (day: string, text: string) => {
    const record = `---\nso: 1\nngay: ${day}\ntrich_yeu: x\n---\nThân.\n`;
    return textOf(merge(`${text}\n\n{{{than}}}`, { record })).split('\n')[0];
  };

  it('pad days under 10 and months 1 and 2, and no others', () => {
    expect(on('05/02/2026', '{{ngay_thang ngay}}')).toBe('ngày 05 tháng 02 năm 2026');
    expect(on('27/5/2026', '{{ngay_thang ngay}}')).toBe('ngày 27 tháng 5 năm 2026');
    expect(on('2026-10-09', '{{ngay_so ngay}}')).toBe('09/10/2026');
    expect(on('31-01-2026', '{{ngay}}')).toBe('31/01/2026');
    expect(on('05/9/2026', '{{ngay_so ngay}}')).toBe('05/9/2026');
  });

  it('name their weekday', () => {
    expect(on('24/11/2023', '{{thu ngay}}')).toBe('thứ Sáu');
    expect(on('29/02/2024', '{{thu ngay}}')).toBe('thứ Năm');
    expect(on('01/01/2023', '{{thu ngay}}')).toBe('Chủ nhật');
  });
});

describe('a value that opens a cell or a sentence', () => {
  it('begins with a capital, whichever letter it is', () => {
    expect(print('{{viet_hoa "tập thể lãnh đạo"}}')).toBe('Tập thể lãnh đạo');
    expect(print('{{viet_hoa "ủy ban"}} {{viet_hoa "Ban"}} {{viet_hoa "9 đội"}}')).toBe(
      'Ủy ban Ban 9 đội',
    );
  });

  it('is a text', () => {
    expect(faults(merge('{{viet_hoa dot.co_quan}}\n\n{{{than}}}'))).toHaveLength(1);
  });
});

describe('numbers', () => {
  it('take «.» for thousands and «,» for decimals', () => {
    expect(print('{{so_viet "1234.5"}}')).toBe('1.234,5');
    expect(print('{{so_viet 1234567}}')).toBe('1.234.567');
    expect(print('{{so_viet "-950"}}')).toBe('-950');
    expect(print('{{hai_chu_so 4}} {{hai_chu_so 11}}')).toBe('04 11');
  });

  it.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [137, 'một trăm ba mươi bảy'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [2023, 'hai nghìn không trăm hai mươi ba'],
    [1_000_000, 'một triệu'],
    [2_015_000, 'hai triệu không trăm mười lăm nghìn'],
    [
      1_234_567_890,
      'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi',
    ],
  ])('%d in words', (number, words) => {
    expect(inWords(number)).toBe(words);
  });
});

describe('lists', () => {
  it('join as Vietnamese does', () => {
    expect(print('{{#each dot.doan}}{{noi thanh_vien "ten"}}{{/each}}')).toBe(
      'Vũ Thị E, Đỗ Văn G và Bùi Thị H',
    );
  });

  it('can be counted, filtered and looked up by id', () => {
    expect(print('{{dem dot.doan}}')).toBe('1');
    expect(print('{{dem (loc dot.doan "ma" "doan-1")}}{{dem (loc dot.doan "ma" "x")}}')).toBe('10');
    expect(print('{{#with (tim dot.doan "doan-1")}}{{ten}}{{/with}}')).toBe('Đoàn số 1');
    const merged = merge('{{#with (tim dot.doan "doan-2")}}{{ten}}{{/with}}\n\n{{{than}}}');
    expect(merged.diagnostics.map((one) => one.code)).toEqual(['tham-chieu-la']);
    expect(merged.diagnostics[0]?.message.vi).toContain('«doan-1»');
  });

  it('count their turns', () => {
    const text =
      '{{#each dot.doan}}{{#each thanh_vien}}{{@stt}}{{#if @last}}.{{/if}} {{/each}}{{/each}}';
    expect(print(text)).toBe('1 2 3.');
  });
});

describe('citations', () => {
  const record = (body: string) => `---\nso: 195\nngay: 24/11/2023\ntrich_yeu: x\n---\n${body}\n`;

  it('are full the first time and short later, in reading order', () => {
    const merged = merge('{{{than}}}\n\nTheo {{dan "qd-1"}}.', {
      record: record('Căn cứ [@qd-1].\n\nNhư [@qd-1] và [@ke-hoach].'),
    });
    expect(faults(merged)).toEqual([]);
    expect(textOf(merged)).toBe(
      [
        'Căn cứ Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị về kiểm điểm.',
        'Như Quy định 124-QĐ/TW và Kế hoạch số 195-KH/TU, ngày 24/11/2023 của Thành ủy Mẫu về x.',
        'Theo Quy định 124-QĐ/TW.',
      ].join('\n'),
    );
  });

  it('of what is not there are errors at their place', () => {
    const merged = merge('{{{than}}}', { record: record('Căn cứ [@qd-2].') });
    expect(faults(merged)).toEqual(['tham-chieu-la content/2023/ke-hoach.md:6:8']);
    expect(merged.diagnostics[0]?.message.vi).toContain('«qd-1»');
  });
});

describe('partials', () => {
  it('see the context, named values and what they are given', () => {
    const partials = { chao: 'Chào {{ai}}, số {{so}}.\n', ten: '{{ten}}\n' };
    expect(
      textOf(merge('{{> chao ai="Lan"}}\n\n{{> ten co_quan}}\n\n{{{than}}}', { partials })),
    ).toBe('Chào Lan, số 195.\nThành ủy Mẫu\nThân văn.');
  });

  it('are called from prose by a directive, which hands over its label', () => {
    const blocks = { nhac: '## Nhắc {{nhan}} của {{co_quan.ten}}' };
    const record = `---\nso: 1\ntrich_yeu: x\n---\n::nhac[việc *một*]\n\nHết.\n`;
    const merged = merge('{{{than}}}', { record, blocks });
    expect(faults(merged)).toEqual([]);
    expect(textOf(merged)).toBe('## Nhắc việc một của Thành ủy Mẫu\nHết.');
  });
});
