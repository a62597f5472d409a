import { describe, expect, it } from 'vitest';
import { FIRST_LINE, faults, merge } from '../support/merge.js';

const at = (line: number, column: number) =>
  `templates/ke-hoach.hbs:${FIRST_LINE + line}:${column}`;
const form = (text: string) => `${text}\n\n{{{than}}}`;

describe('an unknown field is an error with both places', () => {
  it.each([
    ['in the text', 'x {{trich_yêu}}', at(1, 5)],
    ['in a condition', '{{#if nguoi_ki}}\nx\n{{/if}}', at(1, 7)],
    ['in the other branch', '{{#if nguoi_ky}}\na\n{{else}}\n{{khong_co}}\n{{/if}}', at(4, 3)],
    ['in a loop', '{{#each noi_nhanh}}\n- x\n{{/each}}', at(1, 9)],
    ['inside a loop', '{{#each dot.doan}}\n- {{tenn}}\n{{/each}}', at(2, 5)],
    ['below a map', '{{dot.nam_sinh}}', at(1, 3)],
    ['as an argument', '{{ngay_so ngay_ky}}', at(1, 11)],
    ['as an argument of an argument', '{{hai_chu_so (dem ds)}}', at(1, 19)],
    ['named by a condition', '{{#if so as |x|}}\n{{x}}\n{{/if}}', at(2, 3)],
    ['above', '{{#with dot}}\n{{../ngayy}}\n{{/with}}', at(2, 3)],
    ['through a block parameter', '{{#each dot.doan as |d|}}\n{{d.xx}}\n{{/each}}', at(2, 3)],
  ])('%s', (_, text, place) => {
    const merged = merge(form(text));
    expect(faults(merged)).toEqual([`truong-la-trong-mau ${place}`]);
    expect(merged.diagnostics[0]?.related?.[0]?.place.file).toMatch(/^content\/2023\//);
  });

  it('guesses what was meant', () => {
    const [fault] = merge(form('{{trich_yeuu}}')).diagnostics;
    expect(fault?.message.vi).toContain('«trich_yeu»');
    expect(fault?.message.en).toContain('“trich_yeu”');
  });
});

describe('a field that the record leaves out', () => {
  it('is an error where it is printed or given to a helper', () => {
    expect(faults(merge(form('{{luu_hanh}}')))).toEqual([`thieu-gia-tri ${at(1, 1)}`]);
    expect(faults(merge(form('{{so_viet du_thao}}')))).toEqual([`thieu-gia-tri ${at(1, 1)}`]);
    const [fault] = merge(form('{{nguoi_ky.ten}}')).diagnostics;
    expect(fault?.code).toBe('thieu-gia-tri');
    expect(fault?.related?.[0]?.place.file).toBe('content/2023/ke-hoach.md');
  });

  it('is false in a condition and empty in a loop', () => {
    const text = '{{#if luu_hanh}}\na\n{{/if}}\n{{#each noi_nhan}}\n- b\n{{/each}}';
    expect(faults(merge(form(text)))).toEqual([]);
  });
});

describe('templates that cannot run', () => {
  it.each([
    ['an unclosed block', '{{#if so}}\nx', 'mau-sai-cu-phap'],
    ['an unknown helper', '{{ngay_sso ngay}}', 'ham-la'],
    ['an unknown helper in an argument', '{{#if (khac so)}}x{{/if}}', 'ham-la'],
    ['an unknown block', '{{#neu so}}x{{/neu}}', 'ham-la'],
    ['an unknown partial', '{{> khong-co}}', 'thanh-phan-la'],
    ['a computed partial', '{{> (dan so)}}', 'cu-phap-khong-dung'],
    ['an inline partial', '{{#*inline "x"}}a{{/inline}}', 'cu-phap-khong-dung'],
    ['an unknown @name', '{{@root}}', 'cu-phap-khong-dung'],
  ])('%s', (_, text, code) => {
    const merged = merge(form(text));
    const [fault] = merged.diagnostics;
    expect(fault?.code).toBe(code);
    expect(fault?.place.file).toBe('templates/ke-hoach.hbs');
    expect(fault?.place.line).toBeGreaterThan(FIRST_LINE);
    expect(merged.document).toBeUndefined();
  });

  it('partials that call one another', () => {
    const partials = { a: 'x {{> b}}', b: '\n{{> a}}' };
    const merged = merge(form('{{> a}}'), { partials });
    expect(faults(merged)).toEqual(['mau-goi-vong templates/partials/a.hbs:1:3']);
    expect(merged.diagnostics[0]?.message.vi).toContain('a → b → a');
    expect(merged.document).toBeUndefined();
  });

  it('a directive whose partial makes the same directive', () => {
    const merged = merge(form('::vong[x]'), { blocks: { vong: '::vong[y]' } });
    expect(merged.diagnostics.map((one) => one.code)).toContain('mau-goi-vong');
  });

  it('an unknown directive in a record', () => {
    const record = `---\nso: 1\ntrich_yeu: x\n---\nMở.\n\n::bang-bien-phab\n`;
    const merged = merge('{{{than}}}', { record, blocks: { 'bang-bien-phap': 'B' } });
    expect(faults(merged)).toEqual(['khoi-la content/2023/ke-hoach.md:7:1']);
  });

  it('a list or a map printed as text', () => {
    expect(faults(merge(form('{{dot.doan}}')))).toEqual([`khong-in-duoc ${at(1, 1)}`]);
    expect(faults(merge(form('{{co_quan}}')))).toEqual([`khong-in-duoc ${at(1, 1)}`]);
  });

  it('an argument of the wrong kind', () => {
    expect(faults(merge(form('{{ngay_so trich_yeu}}')))).toEqual([`tham-so-sai ${at(1, 1)}`]);
    expect(faults(merge(form('{{so_viet trich_yeu}}')))).toEqual([`tham-so-sai ${at(1, 1)}`]);
    expect(faults(merge(form('{{#each so}}x{{/each}}')))).toEqual([`tham-so-sai ${at(1, 1)}`]);
  });

  it('says every fault of a run at once', () => {
    const merged = merge(form('{{a_}}\n\n{{b_}}\n\n{{c_}}'));
    expect(merged.diagnostics.map((one) => one.place.line)).toEqual([
      FIRST_LINE + 1,
      FIRST_LINE + 3,
      FIRST_LINE + 5,
    ]);
  });
});
