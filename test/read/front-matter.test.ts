import { describe, expect, it } from 'vitest';
import { fact, faults, read } from './typed.js';

const ok = 'trich_yeu: kiểm điểm sâu\n';
const record = (fields: string) => `---\n${fields}\n---\nNội dung.\n`;

describe('front matter that cannot be found or run', () => {
  it.each([
    ['none', '# Đề mục\n', '1:1 thieu-phan-dau'],
    ['an empty file', '', '1:1 thieu-phan-dau'],
    ['a blank line above it', `\n---\n${ok}---\n`, '1:1 thieu-phan-dau'],
    ['never closed', `---\n${ok}\nNội dung.\n`, '1:1 phan-dau-chua-dong'],
    ['words behind the closing line', `---\n${ok}---Nội dung\n`, '3:1 phan-dau-dong-sai'],
    ['four hyphens', `---\n${ok}----\nNội dung\n`, '3:1 phan-dau-dong-sai'],
    ['JavaScript', '---js\n{ trich_yeu: process.exit(1) }\n---\n', '1:4 ngon-ngu-bi-cam'],
    ['JavaScript, spelled out', '--- javascript\nthrow 1\n---\n', '1:4 ngon-ngu-bi-cam'],
    ['JSON', '---json\n{"trich_yeu": "a"}\n---\n', '1:4 ngon-ngu-bi-cam'],
    ['CoffeeScript', '---coffee\na: 1\n---\n', '1:4 ngon-ngu-bi-cam'],
  ])('%s', (_, typed, fault) => {
    const outcome = read(typed);
    expect(outcome.value).toBeUndefined();
    expect(faults(outcome)).toEqual([fault]);
  });
});

describe('front matter that is broken as YAML', () => {
  it.each([
    ['a colon in the text', 'trich_yeu: Về việc: họp', ['2:12 hai-cham-thua']],
    ['a tab', `${ok}nguoi_ky:\n\tten: A`, ['4:1 thut-bang-tab']],
    ['an indent too deep', `${ok}nguoi_ky:\n  ten: A\n   chuc_vu: B`, ['5:1 thut-dong-sai']],
    ['an open bracket', `${ok}noi_nhan: [a, b\nso: 1`, ['4:1 thut-dong-sai']],
    ['an open quote', `${ok}kinh_gui: "a\nso: 1`, ['3:11 thieu-dau']],
    ['an open quote on the first line', `so: "12\n${ok}`, ['2:5 thieu-dau']],
    ['an open quote before others', `so: "12\ntrich_yeu: "abc"\nngay: 1`, ['2:5 thieu-dau']],
    ['an open quote in a list', `${ok}noi_nhan:\n  - "a"\n  - 'b`, ['5:5 thieu-dau']],
    ['an open quote in brackets', `${ok}noi_nhan: ["a", "b]\nso: 1`, ['3:17 thieu-dau']],
    ['an open quote around a name', `"so: 12\n${ok}`, ['2:1 thieu-dau']],
    ['no space after the colon', `${ok}so:195`, ['3:1 thieu-dau']],
    ['a text that begins with @', `${ok}kinh_gui: @a`, ['3:11 dau-dau-noi-dung']],
    ['a text that begins with a hyphen', `${ok}kinh_gui: - a`, ['3:11 khai-bao-sai']],
    ['no fields at all', 'kiểm điểm sâu', ['2:1 khong-phai-truong']],
    ['a list', '- a\n- b', ['2:1 khong-phai-truong']],
    ['a list as a name', `${ok}? [a]\n: b`, ['3:3 ten-truong-sai']],
    ['an anchor', `${ok}kinh_gui: &a Ban`, ['3:11 yaml-khong-dung kinh_gui']],
    [
      'an alias',
      `${ok}kinh_gui: &a Ban\nso: *a`,
      ['3:11 yaml-khong-dung kinh_gui', '4:5 yaml-khong-dung so', '4:5 so-sai so'],
    ],
    ['a tag', `${ok}kinh_gui: !!js/function Ban`, ['3:11 yaml-khong-dung kinh_gui']],
    ['a merge key', `${ok}<<: {so: 1}`, ['3:1 yaml-khong-dung <<']],
    ['brackets without end', `${ok}kinh_gui: ${'['.repeat(9000)}`, ['3:11 khai-bao-sai']],
  ])('%s', (_, fields, expected) => {
    const outcome = read(record(fields));
    expect(faults(outcome)).toEqual(expected);
    expect(outcome.value).toBeUndefined();
  });

  it('tells a clerk to quote a text with a colon, and shows how', () => {
    const [fault] = read(record('trich_yeu: Về việc: họp')).diagnostics;
    expect(fault?.hint?.vi).toContain('trich_yeu: "Về việc: họp"');
    expect(fault?.hint?.en).toContain('double quotes');
  });

  it('shows what an open quote lacks, on the line where it opens', () => {
    const [fault] = read(record(`so: "12\n${ok}`)).diagnostics;
    expect(fault?.message.vi).toContain('ngoặc kép');
    expect(fault?.hint?.vi).not.toContain('dòng trên');
    const [single] = read(record(`so: '12\n${ok}`)).diagnostics;
    expect(single?.message.en).toContain('single quote');
  });

  it('finds a field that is given twice, with or without accents, and shows both places', () => {
    const outcome = read(record('trich_yeu: a\nso: 1\nTrích yếu: b\nso: 2'));
    expect(faults(outcome)).toEqual(['4:1 trung-truong trich_yeu', '5:1 trung-truong so']);
    expect(outcome.diagnostics[0]?.related?.[0]?.place.line).toBe(2);
    expect(outcome.value).toBeUndefined();
  });

  it('warns of a text that is cut off by a number sign, but not of a remark', () => {
    expect(faults(read(record('trich_yeu: điều #5 và 6')))).toEqual([
      '? 2:17 dau-thang-bi-bo trich_yeu',
    ]);
    expect(faults(read(record('trich_yeu: điều 5 # đã sửa')))).toEqual([]);
  });
});

describe('values', () => {
  it('stay the text that was typed', () => {
    const outcome = read(
      record(`${ok}so: 0123\nkinh_gui: [8:30, 1e3, yes, 2026-01-15, ~]\nluu_hanh: 'null'`),
    );
    expect(faults(outcome)).toEqual([]);
    expect(fact(outcome.value, 'so')).toBe('0123 @ 3:5 so');
    expect(fact(outcome.value, 'kinh_gui.0')).toBe('8:30 @ 4:12 kinh_gui.1');
    expect(fact(outcome.value, 'kinh_gui.1')).toBe('1e3 @ 4:18 kinh_gui.2');
    expect(fact(outcome.value, 'kinh_gui.2')).toBe('yes @ 4:23 kinh_gui.3');
    expect(fact(outcome.value, 'kinh_gui.3')).toBe('2026-01-15 @ 4:28 kinh_gui.4');
    expect(fact(outcome.value, 'kinh_gui.4')).toBe('~ @ 4:40 kinh_gui.5');
    expect(fact(outcome.value, 'luu_hanh')).toBe('null @ 5:11 luu_hanh');
  });

  it('do not depend on what was read before, even where that failed', () => {
    const broken = record('trich_yeu: Về việc: họp');
    expect(faults(read(broken))).toEqual(faults(read(broken)));
  });
});
