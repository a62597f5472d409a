import { describe, expect, it } from 'vitest';
import type { FormFacts } from '../../src/model/record.js';
import { readRecord } from '../../src/read/index.js';
import { holdToRules } from '../../src/round/index.js';
import { dot, letter, plan, report, unit } from '../support/round.js';

const numbering = 'muc' as const;
const FORMS: ReadonlyMap<string, FormFacts> = new Map([
  ['ke-hoach', { tenLoai: 'Kế hoạch', kyHieu: 'KH', numbering }],
  ['goi-y', { tenLoai: 'Công văn', kyHieu: 'CV', numbering }],
  ['giai-trinh', { tenLoai: 'Báo cáo', kyHieu: 'BC', numbering }],
  ['bien-ban-tham-dinh', { tenLoai: 'Biên bản', kyHieu: 'BB', numbering }],
]);

const answers = '\n::van-de[vd-1]\n\nMột.\n\n::van-de[vd-2]\n\nHai.\n';
const minutes = (verdicts = 'dat', more = '') => `---
ngay: 11/12/2023
trich_yeu: thẩm định
thoi_gian: 8 giờ
dia_diem: Phòng họp
chu_tri: {ten: Phạm Thị D}
nguoi_ghi: {ten: Hoàng Văn Đ}
thanh_phan: [{ten: Phạm Thị D}, {ten: Hoàng Văn Đ}]
tai_lieu: [Báo cáo]
ket_luan:
  - {van_de: vd-1, muc: dat, nhan_xet: Được}
  - {van_de: vd-2, muc: ${verdicts}, nhan_xet: Được}
${more}---
`;

/** Met by the same đoàn on the next day. */
const another = unit('dv-2').replace('14/12/2023', '15/12/2023');

const GOOD: Readonly<Record<string, string>> = {
  '2023/dot.md': dot,
  '2023/ke-hoach.md': plan,
  '2023/a/don-vi.md': unit('dv-1'),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': report() + answers,
  '2023/a/bien-ban-tham-dinh.md': minutes(),
};

/** What the rules say, as `code file:line`, of the good round with some files changed. */
function hold(files: Readonly<Record<string, string>> = {}) {
  const all = { ...GOOD, ...files };
  const records = Object.entries(all).map(([name, text]) => {
    const source = { path: `content/${name}`, bytes: new TextEncoder().encode(text) };
    const { value, diagnostics } = readRecord(source);
    const errors = diagnostics.filter((one) => one.severity === 'error');
    if (value === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
    return value;
  });
  return holdToRules(records, FORMS, new Set());
}

const said = (files?: Readonly<Record<string, string>>) =>
  hold(files).map(({ code, place }) => `${code} ${place.file.slice(8)}:${place.line}`);

const long =
  'Trong quá trình chuẩn bị hồ sơ, tập thể đã họp bốn lần, nghe từng bộ phận báo cáo, đối chiếu sổ sách gốc và phân công người viết lại từng phần.';

describe('a round in order', () => {
  it('breaks no rule', () => {
    expect(said()).toEqual([]);
  });
});

describe('a rule that is broken is told at its place', () => {
  const giaiTrinh = '2023/a/giai-trinh.md';
  const thamDinh = '2023/a/bien-ban-tham-dinh.md';

  it.each([
    [
      'an issue without an answer',
      { [giaiTrinh]: report() + answers.replace('::van-de[vd-1]', 'Chung.') },
      [`van-de-bo-sot ${giaiTrinh}:7`],
    ],
    [
      'an issue answered twice',
      { [giaiTrinh]: `${report()}${answers}\n::van-de[vd-1]\n\nLại.\n` },
      [`van-de-bo-sot ${giaiTrinh}:17`],
    ],
    [
      'an issue without a verdict',
      { [thamDinh]: minutes().replace(/ {2}- \{van_de: vd-2.*\n/, '') },
      [`van-de-thieu-ket-luan ${thamDinh}:11`],
    ],
    [
      'a verdict that falls short and is not followed',
      { [thamDinh]: minutes('chua-dat') },
      [`chua-dat-khong-yeu-cau ${thamDinh}:12`],
    ],
    [
      'a second pass that nobody required',
      {
        '2023/a/giai-trinh-lan-2.md': report('vd-2', 'loai: giai-trinh\nlan: 2\n').replace(
          '05/12',
          '20/12',
        ),
      },
      ['lan-sau-khong-can 2023/a/giai-trinh-lan-2.md:7'],
    ],
    [
      'a chair who is not there',
      { [thamDinh]: minutes().replace('chu_tri: {ten: Phạm Thị D}', 'chu_tri: {ten: Lê E}') },
      [`chu-tri-vang-mat ${thamDinh}:6`],
    ],
    [
      'a number given twice',
      { '2023/b/don-vi.md': another, '2023/b/goi-y.md': letter },
      ['so-trung 2023/b/goi-y.md:2'],
    ],
    [
      'a later number of an earlier day',
      {
        '2023/b/don-vi.md': another,
        '2023/b/goi-y.md': letter.replace('so: 21', 'so: 22').replace('27/11', '26/11'),
      },
      ['so-nguoc-ngay 2023/b/goi-y.md:2'],
    ],
    [
      'a report before the letter that it answers',
      { [giaiTrinh]: report().replace('05/12/2023', '26/11/2023') + answers },
      [`ngay-nguoc ${giaiTrinh}:2`],
    ],
    [
      'a report two working days before the meeting',
      {
        [giaiTrinh]: report().replace('05/12/2023', '11/12/2023') + answers,
        '2023/a/don-vi.md': unit('dv-1').replace('14/12/2023', '13/12/2023'),
      },
      [`gui-cham ${giaiTrinh}:2`],
    ],
    [
      'the number of another document typed by hand',
      { [giaiTrinh]: `${report()}${answers}\nTheo Kế hoạch số 05-KH/TU và số 105-KH/TU.\n` },
      [`vien-dan-go-tay ${giaiTrinh}:17`],
    ],
    [
      'one word spelled in two ways',
      { [giaiTrinh]: `${report()}${answers}\nHòa, hòa và hoà; quý, quỳ.\n` },
      [`chinh-ta-hai-kieu ${giaiTrinh}:17`],
    ],
    [
      'a passage copied from another unit',
      {
        [giaiTrinh]: `${report()}${answers}\n${long}\n`,
        '2023/b/don-vi.md': another,
        '2023/b/goi-y.md': letter.replace('so: 21', 'so: 22'),
        '2023/b/giai-trinh.md': `${report()}${answers}\n${long}\n`,
      },
      ['chep-don-vi-khac 2023/b/giai-trinh.md:17'],
    ],
    [
      'but not a long heading that the form gives to all',
      {
        [giaiTrinh]: `${report()}${answers}\n# ${long}\n`,
        '2023/b/don-vi.md': another,
        '2023/b/goi-y.md': letter.replace('so: 21', 'so: 22'),
        '2023/b/giai-trinh.md': `${report()}${answers}\n# ${long}\n`,
      },
      [],
    ],
  ])('%s', (_, files: Record<string, string>, expected) => {
    expect(said(files)).toEqual(expected);
    for (const { message, hint } of hold(files)) {
      expect(message.vi).toMatch(/\p{L}/u);
      expect(hint?.vi).toMatch(/\p{L}/u);
      expect(message.en).not.toBe(message.vi);
    }
  });
});

describe('a round may lower a rule', () => {
  const broken = { '2023/a/bien-ban-tham-dinh.md': minutes('chua-dat') };
  const lowered = (muc: string, ma = 'chua-dat-khong-yeu-cau') =>
    dot.replace(
      '\n---\n',
      `\nquy_tac:\n  - {ma: ${ma}, muc: ${muc}, ly_do: đã có chỉ đạo riêng}\n---\n`,
    );

  it('to a warning, or leave it out, with a reason', () => {
    const severity = (files: Record<string, string>) => hold(files).map((one) => one.severity);
    expect(severity(broken)).toEqual(['error']);
    expect(severity({ ...broken, '2023/dot.md': lowered('canh-bao') })).toEqual(['warning']);
    expect(severity({ ...broken, '2023/dot.md': lowered('bo-qua') })).toEqual([]);
  });

  it('that exists', () => {
    const [fault] = hold({ '2023/dot.md': lowered('bo-qua', 'chua-dat-khong-yeu-cauu') });
    expect(fault?.code).toBe('quy-tac-la');
    expect(fault?.message.vi).toContain('«chua-dat-khong-yeu-cau»');
  });

  it('and set its figures', () => {
    const days = dot.replace('\n---\n', '\ntham_so: {ngay_gui_truoc: 8}\n---\n');
    expect(said({ '2023/dot.md': days })).toEqual(['gui-cham 2023/a/giai-trinh.md:2']);
  });
});
