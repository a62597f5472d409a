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

describe('a record’s block', () => {
  const blocks = { khoi: 'Khối.\n', nhac: 'Nhắc {{nhan}}.\n' };

  it.each([
    ['text inside it', ':::khoi\nCHỮ\n:::', 'thua-trong-khoi', 8, 1],
    ['a label that it does not print', '::khoi[CHỮ]', 'thua-trong-khoi', 7, 8],
    ['a label on centred lines', ':::giua[CHỮ]\nA\n:::', 'thua-tren-dong-mo', 7, 9],
    ['an attribute on centred lines', ':::giua{x=1}\nA\n:::', 'thua-tren-dong-mo', 7, 1],
    ['a label on căn cứ', ':::can-cu[CHỮ]\n- A\n:::', 'thua-tren-dong-mo', 7, 11],
  ])('may not hold %s', (_, body, code, line, column) => {
    const merged = merge('{{{than}}}', { record: record(`Mở.\n\n${body}`), blocks });
    expect(faults(merged)).toEqual([`${code} ${typed(line, column)}`]);
  });

  it('is no fault where its label is printed', () => {
    const merged = merge('{{{than}}}', { record: record('Mở.\n\n::nhac[việc]'), blocks });
    expect(faults(merged)).toEqual([]);
  });

  it('does not fail a second time where its own template is faulty', () => {
    const merged = merge('{{{than}}}', {
      record: record('Mở.\n\n::khoi'),
      blocks: { khoi: '{{#if' },
    });
    expect(merged.diagnostics.map((one) => one.code)).toEqual(['mau-sai-cu-phap']);
    expect(merged.document).toBeUndefined();
  });

  it('that prints the whole body ends, and says so', () => {
    const body = Array.from({ length: 6 }, () => '::lai').join('\n\n');
    const merged = merge('{{{than}}}', { record: record(body), blocks: { lai: '{{{than}}}\n' } });
    expect(merged.diagnostics.map((one) => one.code)).toContain('mau-goi-vong');
    expect(merged.diagnostics.length).toBeLessThan(2000);
  });
});

describe('a heading without text', () => {
  it('that no form prints is an error, and one that the form asks for is not', () => {
    const body = '# Một\n\nHai.\n\n# Ghi chú\n\n# Kết';
    const merged = merge('{{{muc "Một"}}}\n\n{{{muc "Kết"}}}', { record: record(body) });
    expect(faults(merged)).toEqual([`phan-khong-in ${typed(9)}`]);
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

  it('is told of a field that a helper’s list does not have', () => {
    const dem = '{{dem (loc dot.doan "maa" "doan-1")}}';
    expect(faults(merge(form(dem)))).toEqual([`truong-la-trong-mau ${at(3, 7)}`]);
    const noi = '{{#each dot.doan}}{{noi thanh_vien "tenn"}}{{/each}}';
    expect(faults(merge(form(noi)))).toEqual([`truong-la-trong-mau ${at(3, 19)}`]);
  });

  it('is told of what a partial cannot be given', () => {
    const partials = { dong: '{{#if ds}}{{ds}}{{/if}}\n' };
    const inline = '{{#each dot.doan}}{{> dong ds=(noi thanh_vien "ten")}}{{/each}}';
    expect(faults(merge(form(inline), { partials }))).toEqual([`tham-so-sai ${at(3, 19)}`]);
    expect(faults(merge(form('{{hai_chu_so so x=1}}')))).toEqual([
      `cu-phap-khong-dung ${at(3, 17)}`,
    ]);
  });

  it('is told of an unknown field in the {{else}} of a loop', () => {
    const text = '{{#each dot.doan}}a{{else}}{{la}}{{/each}}';
    expect(faults(merge(form(text)))).toEqual([`truong-la-trong-mau ${at(3, 30)}`]);
  });

  it('runs the branches not taken once, however its partials are nested', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `p${i}`,
        i === 39 ? 'Hết.\n' : `{{#if so}}\n{{> p${i + 1}}}\n{{else}}\n{{> p${i + 1}}}\n{{/if}}\n`,
      ]),
    );
    expect(textOf(merge(form('{{> p0}}'), { partials }))).toContain('Hết.');
  });

  it('may not give a block the name of a part', () => {
    const merged = merge(form('x'), { blocks: { ky: 'Ký.\n' } });
    expect(faults(merged)).toEqual(['khoi-trung-ten templates/khoi/ky.hbs:1:1']);
  });

  it.each([
    ['::::phu-luc{huong=ngag}\n:::ten\nA\n:::\n\nB.\n::::', at(3, 1)],
    [':::kinh-gui{dong-tu=trình}\nAi\n:::', at(3, 1)],
    [':::so[x]\n1\n:::', at(3, 7)],
  ])('may not say what its parts do not heed: %s', (text, place) => {
    expect(faults(merge(form(text)))).toEqual([`thua-tren-dong-mo ${place}`]);
  });

  it('may cite in any part', () => {
    const text = ':::so\nTheo {{dan "qd-1"}}\n:::\n\n::::ky\n:::ho-ten\n{{dan "qd-1"}}\n:::\n::::';
    const { document } = merge(form(text));
    const words = (line?: readonly { readonly text: string }[]) =>
      line?.map((run) => run.text).join('');
    expect(words(document?.letterhead.number)).toMatch(/^Theo Quy định số 124-QĐ\/TW, ngày/);
    expect(words(document?.signatures[0]?.name)).toBe('Quy định 124-QĐ/TW');
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
