import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTexts, expectFault, type Fault, outcome } from '../support/faults.js';
import {
  changed,
  DON_VI,
  DOT,
  type Files,
  GIAI_TRINH,
  GOI_Y,
  KE_HOACH,
  ROUND,
} from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

interface Case extends Omit<Fault, 'file'> {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const work = openWorkspace();
const FENCE = '```';

/** One thing broken in the report, which no other document builds on. */
const report: readonly Case[] = [
  {
    name: 'a field that is missing',
    from: 'trich_yeu: giải trình\n',
    to: '',
    code: 'thieu-truong',
    at: '---',
    says: 'trich_yeu',
  },
  {
    name: 'a field misspelt',
    from: 'noi_nhan:',
    to: 'noi_nhn:',
    code: 'truong-la',
    at: 'noi_nhn',
    says: 'noi_nhan',
  },
  {
    name: 'a field deep in a list misspelt',
    from: 'thoi_han: 28/6/2024',
    to: 'thoi_hn: 28/6/2024\n    thoi_han: 28/6/2024',
    code: 'truong-la',
    at: 'thoi_hn',
    says: 'thoi_han',
  },
  {
    name: 'a map for a list',
    from: 'noi_nhan:\n  - Ban Tổ chức',
    to: 'noi_nhan: {a: b}',
    code: 'sai-kieu',
    at: '{a: b}',
    says: 'danh sách',
  },
  {
    name: 'a list for a text',
    from: 'trich_yeu: giải trình',
    to: 'trich_yeu: [a, b]',
    code: 'sai-kieu',
    at: '[a, b]',
  },
  {
    name: 'a day that no month has',
    from: 'ngay: 06/12/2023',
    to: 'ngay: 31/02/2023',
    code: 'ngay-sai',
    at: '31/02/2023',
    says: 'Không có ngày 31/02/2023',
  },
  {
    name: 'a number with its code typed by hand',
    from: 'so: "312"',
    to: 'so: 312-BC/QU',
    code: 'so-sai',
    at: '312-BC/QU',
    says: 'Chỉ gõ: 312',
  },
  {
    name: 'a field given twice',
    from: 'ngay: 06/12/2023',
    to: 'ngay: 06/12/2023\nNgày: 07/12/2023',
    code: 'trung-truong',
    at: 'Ngày: 07',
  },
  {
    name: 'an indent typed with the tab key',
    from: '  chuc_vu: Bí thư',
    to: '\tchuc_vu: Bí thư',
    code: 'thut-bang-tab',
    at: '\tchuc_vu',
  },
  {
    name: 'a colon in a text without quotes',
    from: 'trich_yeu: giải trình',
    to: 'trich_yeu: giải trình: phần 1',
    code: 'hai-cham-thua',
    at: 'giải trình: phần',
  },
  {
    name: 'front matter that never ends',
    from: '\n---\n\nThực hiện',
    to: '\n\nThực hiện',
    code: 'phan-dau-chua-dong',
    at: '---',
  },
  {
    name: 'front matter in another language than YAML',
    from: '---\nso:',
    to: '---js\nso:',
    code: 'ngon-ngu-bi-cam',
    at: 'js',
    says: 'js',
  },
  {
    name: 'a fence that never closes',
    from: '# Giải trình\n',
    to: `# Giải trình\n\n${FENCE}\n`,
    code: 'rao-chua-dong',
    at: FENCE,
  },
  {
    name: 'a block that never closes',
    from: '# Biện pháp\n',
    to: '# Biện pháp\n\n:::can-cu\n- Quy định\n',
    code: 'khoi-chua-dong',
    at: ':::can-cu',
  },
  {
    name: 'a block opened with one colon too few, so that it holds nothing',
    from: '# Biện pháp\n',
    to: '# Biện pháp\n\n::can-cu\n\n- Quy định\n\n',
    code: 'khoi-rong',
    at: '::can-cu',
    says: ':::can-cu',
  },
  {
    name: 'a block that nobody knows',
    from: '::bang-bien-phap',
    to: '::bang-bien-phep',
    code: 'khoi-la',
    at: '::bang-bien-phep',
    says: 'bang-bien-phep',
  },
  {
    name: 'an issue that was not raised, in the remedies',
    from: '- van_de: vd-1',
    to: '- van_de: vd-2',
    code: 'tham-chieu-la',
    at: 'vd-2',
    says: 'vd-1',
  },
  {
    name: 'an issue that was not raised, in the text',
    from: '::van-de[vd-1]',
    to: '::van-de[vd-9]',
    code: 'tham-chieu-la',
    at: 'vd-9',
    says: 'vd-1',
  },
  {
    name: 'a citation of nothing',
    from: '[@goi-y]',
    to: '[@gio-y]',
    code: 'tham-chieu-la',
    at: '[@gio-y]',
    says: 'goi-y',
  },
  {
    name: 'an issuing body that the round does not have',
    from: 'so: "312"',
    to: 'so: "312"\nco_quan: btcc',
    code: 'tham-chieu-la',
    at: 'btcc',
    says: 'btc',
  },
  {
    name: 'HTML in prose',
    from: 'nhiều thời kỳ',
    to: 'nhiều<br>thời kỳ',
    code: 'the-html',
    at: '<br>',
  },
  {
    name: 'an image that is not there',
    from: '# Biện pháp\n',
    to: '# Biện pháp\n\n![Sơ đồ](so-do.png)\n',
    code: 'anh-khong-co',
    at: '![Sơ đồ]',
    says: 'so-do.png',
  },
  {
    name: 'an image outside the folder of the round',
    from: '# Biện pháp\n',
    to: '# Biện pháp\n\n![Sơ đồ](../../../so-do.png)\n',
    code: 'anh-ngoai-dot',
    at: '![Sơ đồ]',
  },
  {
    name: 'a paper that says it is secret',
    from: 'so: "312"',
    to: 'so: "312"\nmat: mat',
    code: 'mat-bi-tu-choi',
    at: 'mat: mat',
  },
];

describe('a fault in one record', () => {
  it.concurrent.each(report)('is located: $name', async ({ from, to, ...fault }) => {
    const files = changed(GIAI_TRINH, from, to);
    const ran = await buildTexts(await work(files));
    expectFault(ran, files, { ...fault, file: GIAI_TRINH });
    expect(outcome(ran)).toEqual({ [KE_HOACH]: true, [GOI_Y]: true, [GIAI_TRINH]: false });
  });

  it.concurrent('is located: an empty body', async () => {
    const head = String(ROUND[GIAI_TRINH]).split('\n---\n')[0];
    const files: Files = { ...ROUND, [GIAI_TRINH]: `${head}\n---\n` };
    const ran = await buildTexts(await work(files));
    const lines = String(files[GIAI_TRINH]).split('\n').length;
    expect(ran.diagnostics).toMatchObject([
      { code: 'than-rong', file: GIAI_TRINH, line: lines, column: 1 },
    ]);
    expect(outcome(ran)).toEqual({ [KE_HOACH]: true, [GOI_Y]: true, [GIAI_TRINH]: false });
  });

  it.concurrent('is located: letters that are not UTF-8', async () => {
    const bytes = Buffer.from(String(ROUND[GIAI_TRINH]));
    const at = bytes.indexOf('kỳ.');
    bytes[at + 1] = 0xff;
    const ran = await buildTexts(await work({ ...ROUND, [GIAI_TRINH]: bytes }));
    const { line, column } = { line: 24, column: 'Hồ sơ lập từ nhiều thời k'.length + 1 };
    expect(ran.diagnostics).toMatchObject([
      { code: 'khong-phai-utf8', file: GIAI_TRINH, line, column },
    ]);
    expect(outcome(ran)[KE_HOACH]).toBe(true);
  });
});

describe('code in front matter', () => {
  it('is never run', async () => {
    const folder = await work(ROUND);
    const witness = join(folder, 'da-chay');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(witness)}, '')`;
    for (const [language, body] of [
      ['js', `module.exports = { trich_yeu: ${code} }`],
      ['javascript', `{ trich_yeu: ${code} }`],
      ['json', '{"trich_yeu": "a"}'],
    ]) {
      const bad = `---${language}\n${body}\n---\n\nNội dung.\n`;
      const ran = await buildTexts(await work({ ...ROUND, [GIAI_TRINH]: bad }));
      expect(ran.diagnostics.map((one) => one.code)).toContain('ngon-ngu-bi-cam');
    }
    const yaml = `---\ntrich_yeu: !!js/function "${code.replaceAll('"', "'")}"\n---\n\nNội dung.\n`;
    const ran = await buildTexts(await work({ ...ROUND, [GIAI_TRINH]: yaml }));
    expect(ran.diagnostics.map((one) => one.code)).toContain('yaml-khong-dung');
    expect(existsSync(witness)).toBe(false);
  });
});

describe('a record that has no place', () => {
  const elsewhere: readonly (Omit<Fault, 'at'> & { readonly name: string })[] = [
    { name: 'an unknown kind', file: 'content/thu/ke-hoch.md', code: 'loai-la', says: 'ke-hoach' },
    { name: 'no round', file: 'content/khac/ke-hoach.md', code: 'ngoai-dot', says: 'dot.md' },
    {
      name: 'no unit',
      file: 'content/thu/dv-02/goi-y.md',
      code: 'thieu-don-vi',
      says: 'don-vi.md',
    },
  ];

  it.concurrent.each(elsewhere)('is told so: $name', async ({ name: _, ...fault }) => {
    const files: Files = { ...ROUND, [fault.file]: String(ROUND[KE_HOACH]) };
    if (fault.code === 'thieu-don-vi') Object.assign(files, { [fault.file]: ROUND[GOI_Y] });
    const ran = await buildTexts(await work(files));
    expectFault(ran, files, { ...fault, at: '---' });
    expect(outcome(ran)).toEqual({
      [KE_HOACH]: true,
      [GOI_Y]: true,
      [GIAI_TRINH]: true,
      [fault.file]: false,
    });
  });
});

describe('a fault in the data of the round', () => {
  it.concurrent('stops every document of the round, and names one place', async () => {
    const files = changed(DOT, 'nam: 2023', 'nam: hai nghìn');
    const ran = await buildTexts(await work(files));
    expectFault(ran, files, { code: 'so-nguyen-sai', file: DOT, at: 'hai nghìn' });
    expect(outcome(ran)).toEqual({ [KE_HOACH]: false, [GOI_Y]: false, [GIAI_TRINH]: false });
  });

  it.concurrent('finds the delegation that a unit does not have', async () => {
    const files = changed(DON_VI, 'doan: doan-1', 'doan: doan-2');
    const ran = await buildTexts(await work(files));
    const { line, column } = { line: 11, column: 7 };
    expect(ran.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'tham-chieu-la', file: DON_VI, line, column }),
    );
    expect(ran.code).toBe(1);
    expect(outcome(ran)).toMatchObject({ [GOI_Y]: true, [GIAI_TRINH]: true });
  });
});

describe('a unit that is not scheduled yet', () => {
  it.concurrent.each([
    ['doan: doan-1\n', 'doan'],
    ['ngay_kiem_diem: 14/12/2023\n', 'ngay_kiem_diem'],
  ])('is an error of the plan, which prints it, and of no other paper: %j', async (line, field) => {
    const ran = await buildTexts(await work(changed(DON_VI, line, '')));
    expect(ran.diagnostics.map(({ code }) => code)).toEqual(['thieu-gia-tri']);
    expect(ran.diagnostics[0]?.message).toContain(`«${field}`);
    expect(outcome(ran)).toEqual({ [KE_HOACH]: false, [GOI_Y]: true, [GIAI_TRINH]: true });
  });
});

describe('two records that would write one file', () => {
  const plan = String(ROUND[KE_HOACH]);
  const named = (ma: string) => plan.replace('so:', `ma: ${ma}\nso:`);

  it.concurrent.each([
    ['case', 'content/thu/Kế hoạch.md', 'content/thu/kế hoạch.md'],
    [
      'Unicode form',
      'content/thu/kế hoạch.md'.normalize('NFC'),
      'content/thu/kế hoạch.md'.normalize('NFD'),
    ],
  ])('are refused, both, when they differ in %s alone', async (_, one, other) => {
    const ran = await buildTexts(
      await work({ ...ROUND, [one]: named('kh-1'), [other]: named('kh-2') }),
    );
    const clashes = ran.diagnostics.filter((said) => said.code === 'trung-dau-ra');
    const names = [one, other].map((path) => path.normalize('NFC')).sort();
    expect(clashes).toEqual([expect.objectContaining({ file: names[1], line: 1, column: 1 })]);
    expect(clashes[0]?.message).toContain(names[0]);
    const made = ran.documents.filter((said) => names.includes(said.record));
    expect(made.map((said) => said.outputs)).toEqual([[], []]);
    expect(outcome(ran)).toMatchObject({ [GOI_Y]: true });
    expect(ran.code).toBe(1);
  });
});
