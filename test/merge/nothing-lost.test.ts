import { describe, expect, it } from 'vitest';
import { FIRST_LINE, faults, merge, textOf } from '../support/merge.js';

const at = (line: number, column: number) =>
  `templates/ke-hoach.hbs:${FIRST_LINE + line}:${column}`;
const record = (body: string, more = '') => `---\nso: 1\ntrich_yeu: x\n${more}---\n${body}\n`;
const typed = (line: number, column = 1) => `content/2023/ke-hoach.md:${line}:${column}`;

describe('a record', () => {
  it.each(['ky', 'so', 'co-quan', 'ten-loai', 'kinh-gui', 'noi-nhan', 'phu-luc', 'du-thao'])(
    'may not use the form’s part %s',
    (part) => {
      const merged = merge('{{{than}}}', { record: record(`Mở.\n\n:::${part}\nCHỮ\n:::`) });
      expect(faults(merged)).toEqual([`khoi-sai-cho ${typed(7)}`]);
      expect(textOf(merged)).toContain('CHỮ');
    },
  );

  it('may give căn cứ and centred lines', () => {
    const body = ':::can-cu\n- Một\n- Hai\n:::\n\n:::giua\nGIỮA\n:::\n\nThân.';
    const merged = merge('{{{than}}}', { record: record(body) });
    expect(faults(merged)).toEqual([]);
    expect(merged.document?.grounds.map((line) => line[0]?.text)).toEqual(['Một', 'Hai']);
  });

  it('is told of a block that its kind cannot use, at its own line', () => {
    const blocks = { 'bang-bien-phap': '{{#each bien_phap}}\n- {{viec}}\n{{/each}}\n' };
    const merged = merge('{{{than}}}', { record: record('Mở.\n\n::bang-bien-phap'), blocks });
    expect(faults(merged)).toEqual([`khoi-khong-hop ${typed(7)}`]);
    expect(merged.diagnostics[0]?.related?.[0]?.place).toMatchObject({
      file: 'templates/khoi/bang-bien-phap.hbs',
      line: 1,
    });
  });

  it('is told of a field that its form never prints', () => {
    const merged = merge('{{{than}}}\n\n{{#if nguoi_ky}}{{nguoi_ky.ten}}{{/if}}', {
      record: record('Thân.', 'kinh_gui: Ai đó\nnguoi_ky: {ten: Lan}\nma: kh\n'),
    });
    expect(faults(merged)).toEqual([`truong-khong-in ${typed(4, 11)}`]);
    expect(merged.diagnostics[0]?.severity).toBe('warning');
  });

  it('is told nothing of a field that a condition asks for', () => {
    const merged = merge('{{{than}}}\n\n{{#if kinh_gui}}Có.{{/if}}', {
      record: record('Thân.', 'kinh_gui: Ai đó\n'),
    });
    expect(faults(merged)).toEqual([]);
  });
});

describe('a form', () => {
  const form = (text: string) => `{{{than}}}\n\n${text}`;

  it('may not give a part twice', () => {
    const merged = merge(form(':::so\n1\n:::\n\n:::so\n2\n:::'));
    expect(faults(merged)).toEqual([`khoi-lap ${at(7, 1)}`]);
    expect(merged.diagnostics[0]?.related?.[0]?.place.line).toBe(FIRST_LINE + 3);
    const ky = '::::ky\n:::ho-ten\nA\n:::\n::::\n\n';
    expect(faults(merge(form(ky + ky)))).toEqual([]);
    expect(faults(merge(form(ky + ky + ky)))).toEqual([`khoi-lap ${at(15, 1)}`]);
  });

  it.each([
    ['a second line of a number', ':::so\n1\n\nTHỪA\n:::', at(6, 1)],
    ['a table among recipients', ':::noi-nhan\n| a |\n| - |\n| b |\n:::', at(4, 1)],
    ['loose text in a signature', '::::ky\nTHỪA\n\n:::ho-ten\nA\n:::\n::::', at(4, 1)],
    ['two names in a signature', '::::ky\n:::ho-ten\nA\n\nB\n:::\n::::', at(7, 1)],
    [
      'two authorities in a signature',
      '::::ky\n:::thay-mat\nA\n:::\n:::ky-thay\nB\n:::\n:::ho-ten\nC\n:::\n::::',
      at(8, 1),
    ],
    ['a figure in an annex title', '::::phu-luc\n:::ten\n![x](a.png)\n:::\n::::', at(5, 1)],
  ])('may not put %s where it would be lost', (_, text, place) => {
    expect(faults(merge(form(text)))).toEqual([`thua-trong-khoi ${place}`]);
  });

  it('may not put a part inside a list', () => {
    const merged = merge(form('- a\n\n  :::so\n  1\n  :::'));
    expect(faults(merged)).toEqual([`khoi-sai-cho ${at(5, 3)}`]);
  });

  it('must make an issuer, a date and a title', () => {
    const merged = merge('{{{than}}}', { whole: true });
    expect(merged.diagnostics.map((one) => one.message.vi.match(/:::([a-z-]+)/)?.[1])).toEqual([
      undefined,
      'co-quan',
      'noi-ngay',
      'ten-loai',
    ]);
  });

  it('is told of an unknown field in the branch that is not taken', () => {
    const text = '{{#if khan}}\n{{xyz}}\n{{/if}}\n\n{{#unless so}}{{abc}}{{/unless}}';
    expect(faults(merge(form(text)))).toEqual([
      `truong-la-trong-mau ${at(4, 3)}`,
      `truong-la-trong-mau ${at(7, 17)}`,
    ]);
    expect(textOf(merge(form('{{#if khan}}KHÔNG{{/if}}')))).not.toContain('KHÔNG');
    expect(faults(merge(form('{{#if nguoi_ky}}{{nguoi_ky.ten}}{{/if}}')))).toEqual([]);
  });

  it('is told of one argument too many', () => {
    expect(faults(merge(form('{{ngay_so ngay ngay}}')))).toEqual([`tham-so-sai ${at(3, 1)}`]);
  });

  it('is told in words what does not parse', () => {
    const say = (text: string) => merge(form(text)).diagnostics[0]?.message.vi;
    expect(say('{{#if so}}\nx')).toMatch(/chưa đóng/);
    expect(say('{{#if so}}x{{/each}}')).toMatch(/«\{\{#if\}\}».*«\{\{\/each\}\}»/);
  });
});
