import { describe, expect, it } from 'vitest';
import { bindNumbers, bindTerms } from '../../src/the-thuc/binding.js';
import { evenLines } from '../../src/the-thuc/even-lines.js';

/** One point a letter: the figures below can be counted. */
const width = (text: string) => text.length;

describe('evenLines', () => {
  it('leaves alone what fits on one line', () => {
    expect(evenLines('một hai ba', 10, width)).toMatchObject({ lines: 1, longest: 10 });
  });

  it('evens out a last line of one word', () => {
    // Greedily: «aaaa bbbb cccc» and «dddd».
    expect(evenLines('aaaa bbbb cccc dddd', 14, width)).toEqual({ lines: 2, longest: 9, next: 14 });
  });

  it('never needs a line more for it', () => {
    expect(evenLines('aaaaaaaaaa bb cc', 11, width)).toMatchObject({ lines: 2, longest: 10 });
  });

  it('keeps typed line breaks, and a word that is too long', () => {
    expect(evenLines('aa\nbbbbbbbb cc', 5, width)).toMatchObject({ lines: 3, longest: 8 });
  });

  it('does not break at U+00A0', () => {
    expect(evenLines('aaaa bb\u00a0cc', 8, width)).toMatchObject({ lines: 2, longest: 5 });
  });
});

describe('binding', () => {
  it('keeps terms whole in any case and either spelling of ủy', () => {
    expect(bindTerms('của Ban Thường vụ')).toBe('của Ban\u00a0Thường\u00a0vụ');
    expect(bindTerms('THÀNH UỶ HÀ NỘI')).toBe('THÀNH\u00a0UỶ HÀ\u00a0NỘI');
    expect(bindTerms('ngày 24/11, năm 2023')).toBe('ngày\u00a024/11, năm\u00a02023');
  });

  it('leaves a spaced hyphen at the end of its line, never at the start of the next', () => {
    expect(bindTerms('Phường Văn Miếu - Quốc Tử Giám')).toBe('Phường Văn Miếu\u00a0- Quốc Tử Giám');
    expect(bindTerms('- Quốc Tử Giám')).toBe('- Quốc Tử Giám');
  });

  it('keeps the hyphens of a số ký hiệu and of a day from ending a line', () => {
    expect(bindNumbers('theo Quy định 124-QĐ/TW;')).toBe('theo Quy định 124\u2011QĐ/TW;');
    expect(bindNumbers('số 41/KL-TTr, 05-HD/VPTW')).toBe('số\u00a041/KL\u2011TTr, 05\u2011HD/VPTW');
    expect(bindNumbers('ngày 24-11-2023')).toBe('ngày 24\u201111\u20112023');
    expect(bindNumbers('nhiệm kỳ 2020 - 2025, 2020-2025, 3-4 việc')).toBe(
      'nhiệm kỳ 2020 - 2025, 2020-2025, 3-4 việc',
    );
  });

  it('leaves look-alikes alone', () => {
    expect(bindTerms('chi bộc lộ, hà nộin')).toBe('chi bộc lộ, hà nộin');
    expect(bindNumbers('chỉ số phát triển, khoản chi')).toBe('chỉ số phát triển, khoản chi');
  });
});
