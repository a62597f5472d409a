import { describe, expect, it } from 'vitest';
import { objectField, objectsField, textField } from '../../src/model/fields.js';
import { dot, letter, round, unit } from '../support/round.js';

const report = `---
ngay: 05/12/2023
trich_yeu: giải trình
bien_phap:
  - {van_de: vd-1, viec: Một, thoi_han: 29/6/2024, nguoi: A}
  - {van_de: vd-1, viec: Hai, thoi_han: 30/6/2024, nguoi: B}
  - {van_de: vd-2, viec: Ba, thoi_han: 15/01/2024, nguoi: C}
---
Thân.
`;
const progress = (...entries: readonly string[]) => `---
trich_yeu: theo dõi
ngay_chot: 30/6/2024
tien_do:
${entries.map((entry) => `  - {${entry}}`).join('\n')}
---
Thân.
`;
const allDone = ['1, tinh_trang: cham', '2, tinh_trang: dang-lam', '3, tinh_trang: xong'].map(
  (entry) => `bien_phap: ${entry}`,
);
const jobs = `---
trich_yeu: đăng ký
nam: 2024
viec:
  - {ma: vk-1, nguoi: {ten: Trần Văn A}, viec: Một, ly_do: a, san_pham: b, thoi_han: 30/9/2024, giam_sat: c}
  - {ma: vk-2, nguoi: {ten: Lê Thị N}, viec: Hai, ly_do: a, san_pham: b, thoi_han: 31/7/2024, giam_sat: c}
---
Thân.
`;
const results = (...entries: readonly string[]) => `---
trich_yeu: kết quả
ket_qua:
${entries.map((entry) => `  - {${entry}}`).join('\n')}
---
Thân.
`;
const [first, second] = [
  'viec: vk-1, ket_qua: Xong một, muc: hoan-thanh',
  'viec: vk-2, ket_qua: Chưa, muc: chua-dat',
];

const FOLLOWED = '2023/a/theo-doi-khac-phuc.md';
const RESULTS = '2023/a/ket-qua-viec-kho.md';

function told(files: Record<string, string>, path: string, list: string) {
  const { made, faults, diagnostics } = round({
    '2023/dot.md': dot,
    '2023/a/don-vi.md': unit('dv-1'),
    '2023/a/goi-y.md': letter,
    '2023/a/giai-trinh.md': report,
    '2023/a/dang-ky-viec-kho.md': jobs,
    ...files,
  });
  const one = made.find((commission) => commission.record.path === `content/${path}`);
  return { faults, diagnostics, items: one === undefined ? [] : objectsField(one.context, list) };
}
const followed = (...entries: readonly string[]) =>
  told({ [FOLLOWED]: progress(...entries) }, FOLLOWED, 'tien_do');
const resulted = (...entries: readonly string[]) =>
  told({ [RESULTS]: results(...entries) }, RESULTS, 'ket_qua');

describe('remedies followed', () => {
  it('stand in the order of the report, with its words', () => {
    const { items, faults } = followed(...[...allDone].reverse());
    expect(faults).toEqual([]);
    expect(items.map((item) => textField(item, 'viec')?.text)).toEqual(['Một', 'Hai', 'Ba']);
    expect(items.map((item) => textField(item, 'tinh_trang')?.text)).toEqual([
      'cham',
      'dang-lam',
      'xong',
    ]);
    const [item] = items;
    const issue = item && objectField(item, 'van_de');
    expect(issue && textField(issue, 'ten')?.text).toBe('Việc một');
    expect(item && textField(item, 'viec')?.place).toMatchObject({
      file: 'content/2023/a/giai-trinh.md',
      line: 5,
    });
  });

  it.each([
    ['due the day before and not done', 0, 'bien_phap: 1, tinh_trang: dang-lam', 'qua-han'],
    ['due on the day itself', 1, 'bien_phap: 2, tinh_trang: cham', undefined],
    ['done in time', 2, 'bien_phap: 3, tinh_trang: xong, ngay_xong: 15/01/2024', undefined],
    ['done a day late', 2, 'bien_phap: 3, tinh_trang: xong, ngay_xong: 16/01/2024', 'xong-muon'],
    ['done, no day named', 2, 'bien_phap: 3, tinh_trang: xong', undefined],
  ])('%s', (_, index, entry, expected) => {
    const others = allDone.filter((one) => !one.startsWith(entry.slice(0, 12)));
    const { items, faults } = followed(entry, ...others);
    expect(faults).toEqual([]);
    const item = items[index];
    expect(item && textField(item, 'han')?.text).toBe(expected);
  });

  it('that the record leaves out are told and printed as not reported, overdue if they are', () => {
    const { items, faults, diagnostics } = followed(...allDone.slice(1));
    expect(faults).toEqual([`chua-bao-cao ${FOLLOWED}:5:3`]);
    expect(diagnostics[0]).toMatchObject({
      severity: 'warning',
      related: [{ place: { file: 'content/2023/a/giai-trinh.md', line: 5 } }],
    });
    const [item] = items;
    expect(item && textField(item, 'tinh_trang')?.text).toBe('chua-bao-cao');
    expect(item && textField(item, 'han')?.text).toBe('qua-han');
  });

  it.each([
    ['an unknown number', 'bien_phap: 4, tinh_trang: xong', `tham-chieu-la ${FOLLOWED}:8:17`],
    ['a number told twice', 'bien_phap: 2, tinh_trang: xong', `bao-cao-trung ${FOLLOWED}:8:5`],
  ])('%s is a located error', (_, entry, fault) => {
    const { faults, diagnostics } = followed(...allDone, entry);
    expect(faults).toEqual([fault]);
    expect(diagnostics[0]?.related).toHaveLength(1);
  });

  it.each([
    ['of what is not done', 'cham, ngay_xong: 01/6/2024'],
    ['after the closing day', 'xong, ngay_xong: 01/7/2024'],
  ])('a day of completion %s is a located error', (_, rest) => {
    const { faults } = followed(`bien_phap: 1, tinh_trang: ${rest}`, ...allDone.slice(1));
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([`ngay-xong-sai ${FOLLOWED}`]);
  });
});

describe('hard jobs a year later', () => {
  it('come from the registration, in its order, each with its result', () => {
    const { items, faults } = resulted(second, first);
    expect(faults).toEqual([]);
    const person = (item: (typeof items)[number]) => objectField(item, 'nguoi');
    expect(
      items.map((item) => {
        const who = person(item);
        return [who && textField(who, 'ten')?.text, textField(item, 'ket_qua')?.text];
      }),
    ).toEqual([
      ['Trần Văn A', 'Xong một'],
      ['Lê Thị N', 'Chưa'],
    ]);
  });

  it('without a result are told and printed as not reported', () => {
    const { items, faults, diagnostics } = resulted(first);
    expect(faults).toEqual([`chua-bao-cao ${RESULTS}:4:3`]);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(items.map((item) => textField(item, 'muc')?.text)).toEqual([
      'hoan-thanh',
      'chua-bao-cao',
    ]);
  });

  it.each([
    ['an unknown job', 'viec: vk-3, ket_qua: a, muc: dang-lam', `tham-chieu-la ${RESULTS}:6:12`],
    ['a job told twice', 'viec: vk-1, ket_qua: a, muc: dang-lam', `bao-cao-trung ${RESULTS}:6:5`],
  ])('%s is a located error', (_, entry, fault) => {
    expect(resulted(first, second, entry).faults).toEqual([fault]);
  });

  it('of a registration that is not there are not printed', () => {
    const named = results(first).replace('ket_qua:\n', 'dang_ky: dang-ky-2\nket_qua:\n');
    const { faults, items } = told({ [RESULTS]: named }, RESULTS, 'ket_qua');
    expect(faults).toEqual([`tham-chieu-la ${RESULTS}:3:10`]);
    expect(items).toEqual([]);
  });

  it('of one id are an error of the registration', () => {
    const doubled = jobs.replace('vk-2', 'vk-1');
    const path = '2023/a/dang-ky-viec-kho.md';
    expect(told({ [path]: doubled }, path, 'viec').faults).toEqual([`trung-ma ${path}:6:10`]);
  });
});
