import { describe, expect, it } from 'vitest';
import { numberField, objectField, objectsField, textField } from '../../src/model/fields.js';
import type { ObjectValue } from '../../src/model/value.js';
import { dot, letter, report, round, unit } from '../support/round.js';

const summary = '---\ntrich_yeu: tổng hợp\n---\nThân.\n';
const minutes = (verdicts: Readonly<Record<string, string>>, more = '') => `---
trich_yeu: thẩm định
thoi_gian: sáng
dia_diem: Mẫu
chu_tri: {ten: A}
nguoi_ghi: {ten: B}
thanh_phan: [{ten: A}]
tai_lieu: []
ket_luan:
${Object.entries(verdicts)
  .map(([id, muc]) => `  - {van_de: ${id}, muc: ${muc}, nhan_xet: c}`)
  .join('\n')}
${more}---
Thân.
`;
const inBlock = (id: string, khoi: string, order: number) =>
  unit(id).replace('Khối mẫu', khoi).replace('thu_tu: 1', `thu_tu: ${order}`);

/** Unit a: one good, one to be completed; b: no appraisal yet; c: no gợi ý. */
const files: Record<string, string> = {
  '2023/dot.md': dot,
  '2023/tong-hop.md': summary,
  '2023/a/don-vi.md': inBlock('dv-a', 'Khối quận', 1),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': report(),
  '2023/a/bien-ban-tham-dinh.md': minutes({ 'vd-1': 'dat', 'vd-2': 'can-bo-sung' }),
  '2023/b/don-vi.md': inBlock('dv-b', 'Khối sở', 2),
  '2023/b/goi-y.md': letter,
  '2023/c/don-vi.md': inBlock('dv-c', 'Khối quận', 3),
};

function tallied(more: Record<string, string> = {}): ObjectValue {
  const { made } = round({ ...files, ...more });
  const one = made.find(({ record }) => record.kind === 'tong-hop');
  const tong = one && objectField(one.context, 'tong');
  if (tong === undefined) throw new Error('no tong');
  return tong;
}

/** A map of counts as `so 4, dat 1 …`, without those that are nought. */
function counts(of: ObjectValue, field: string): string {
  const fields = [...(objectField(of, field)?.fields ?? [])];
  return fields
    .flatMap(([name, value]) =>
      value?.kind === 'number' && value.number > 0 ? [`${name} ${value.number}`] : [],
    )
    .join(', ');
}

const verdicts = (tong: ObjectValue) =>
  objectsField(tong, 'don_vi').map((one) => textField(one, 'muc')?.text);

describe('persons counted', () => {
  const PEOPLE = `nhan_su:
  - {ma: a, ten: A, goi_y: có}
  - {ma: b, ten: B, goi_y: có}
  - {ma: c, ten: C}
  - {ma: d, ten: D}
`;
  const withPersons = (text: string, more: string) => text.replace(/---\n$/, `${more}---\n`);
  const persons = (tong: ObjectValue) =>
    objectsField(tong, 'don_vi').map((one) => numberField(one, 'so_ca_nhan'));

  it('are those whom nhan_su names and those who have a letter, each once', () => {
    const tong = tallied({
      '2023/a/don-vi.md': withPersons(inBlock('dv-a', 'Khối quận', 1), PEOPLE),
      '2023/a/goi-y.md': withPersons(
        letter,
        'ca_nhan: [{nguoi: a, van_de: [vd-1]}, {nguoi: c, van_de: [vd-2]}]\n',
      ),
      '2023/b/don-vi.md': withPersons(inBlock('dv-b', 'Khối sở', 2), PEOPLE),
    });
    expect(persons(tong)).toEqual([3, 2, 0]);
    expect(numberField(tong, 'so_ca_nhan')).toBe(5);
    expect(objectsField(tong, 'khoi').map((one) => numberField(one, 'so_ca_nhan'))).toEqual([3, 2]);
  });

  it('stand beside collectives named without a letter', () => {
    const tong = tallied({
      '2023/c/don-vi.md': withPersons(inBlock('dv-c', 'Khối quận', 3), 'goi_y: có\n'),
    });
    expect(numberField(tong, 'so_goi_y')).toBe(3);
    expect(counts(tong, 'tap_the')).toBe('so 3, can_bo_sung 1, chua_tham_dinh 2');
  });
});

describe('a round counted', () => {
  it('gives its units, those with a gợi ý, issues and collectives by verdict', () => {
    const tong = tallied();
    expect(numberField(tong, 'so_don_vi')).toBe(3);
    expect(numberField(tong, 'so_goi_y')).toBe(2);
    expect(counts(tong, 'van_de')).toBe('so 4, dat 1, can_bo_sung 1, chua_tham_dinh 2');
    expect(counts(tong, 'tap_the')).toBe('so 2, can_bo_sung 1, chua_tham_dinh 1');
    expect(verdicts(tong)).toEqual(['can-bo-sung', 'chua-tham-dinh', undefined]);
    const asked = objectsField(tong, 'goi_y').map((one) => textField(one, 'ten')?.text);
    expect(asked).toEqual(['Đảng ủy dv-a', 'Đảng ủy dv-b']);
  });

  it('gives the same by khối, in the order of the units, and the parts add up', () => {
    const tong = tallied();
    const blocks = objectsField(tong, 'khoi');
    expect(
      blocks.map((block) => [
        textField(block, 'ten')?.text,
        numberField(block, 'so_don_vi'),
        numberField(block, 'so_goi_y'),
        counts(block, 'van_de'),
      ]),
    ).toEqual([
      ['Khối quận', 2, 1, 'so 2, dat 1, can_bo_sung 1'],
      ['Khối sở', 1, 1, 'so 2, chua_tham_dinh 2'],
    ]);
  });

  it('says of each figure where it was found', () => {
    const tong = tallied();
    const issues = objectField(tong, 'van_de');
    expect(issues?.fields.get('can_bo_sung')?.place).toMatchObject({
      file: 'content/2023/a/bien-ban-tham-dinh.md',
      line: 11,
    });
    expect(issues?.fields.get('chua_tham_dinh')?.place.file).toBe('content/2023/b/goi-y.md');
    for (const value of issues?.fields.values() ?? []) expect(value?.place.file).toBeTruthy();
  });

  it('of no units is nought everywhere', () => {
    const { made } = round({ '2023/dot.md': dot, '2023/tong-hop.md': summary });
    const tong = made[0] && objectField(made[0].context, 'tong');
    expect(tong && numberField(tong, 'so_don_vi')).toBe(0);
    expect(tong && counts(tong, 'van_de')).toBe('');
    expect(tong && objectsField(tong, 'khoi')).toEqual([]);
  });
});

describe('the verdict of an issue', () => {
  const again = '2023/a/bien-ban-tham-dinh-lan-2.md';
  const first = '2023/a/bien-ban-tham-dinh.md';
  const kind = 'loai: bien-ban-tham-dinh\n';

  it('is that of the latest appraisal, whatever the order of the files', () => {
    const late = minutes({ 'vd-1': 'dat', 'vd-2': 'dat' }, `${kind}ngay: 20/12/2023\n`);
    const early = minutes({ 'vd-1': 'chua-dat', 'vd-2': 'dat' }, `${kind}ngay: 09/12/2023\n`);
    expect(verdicts(tallied({ [first]: early, [again]: late }))[0]).toBe('dat');
    expect(verdicts(tallied({ [first]: late, [again]: early }))[0]).toBe('dat');
  });

  it('stays where the second pass does not name it', () => {
    const bad = minutes({ 'vd-1': 'can-bo-sung', 'vd-2': 'chua-dat' }, 'ngay: 09/12/2023\n');
    const redone = minutes({ 'vd-2': 'dat' }, `${kind}lan: 2\nngay: 20/12/2023\n`);
    const second = report().replace('---\nThân', 'loai: giai-trinh\nlan: 2\n---\nThân');
    const tong = tallied({
      [first]: bad,
      [again]: redone,
      '2023/a/giai-trinh-lan-2.md': second,
    });
    expect(counts(tong, 'van_de')).toBe('so 4, dat 1, can_bo_sung 1, chua_tham_dinh 2');
  });

  it('may be given in the form of a report', () => {
    const told = `---
trich_yeu: thẩm định
ket_luan:
  - {van_de: vd-1, muc: chua-dat, nhan_xet: c}
---
Thân.
`;
    const tong = tallied({ '2023/b/giai-trinh.md': report(), '2023/b/bao-cao-tham-dinh.md': told });
    expect(verdicts(tong)[1]).toBe('chua-tham-dinh');
    expect(counts(tong, 'van_de')).toBe('so 4, dat 1, can_bo_sung 1, chua_dat 1, chua_tham_dinh 1');
  });

  it('that no gợi ý raised is not counted', () => {
    const odd = minutes({ 'vd-1': 'dat', 'vd-2': 'dat', 'vd-9': 'chua-dat' });
    expect(counts(tallied({ [first]: odd }), 'van_de')).toBe('so 4, dat 2, chua_tham_dinh 2');
  });
});

describe('a count that would be wrong', () => {
  it.each([
    ['a letter', '2023/b/goi-y.md', letter.replace('so: 21', 'so: x')],
    ['a unit', '2023/d/don-vi.md', unit('Dv 4')],
  ])('is withheld while %s cannot be read', (_, path, text) => {
    const { made, faults } = round({ ...files, [path]: text });
    expect(faults).toHaveLength(1);
    expect(made.some(({ record }) => record.kind === 'tong-hop')).toBe(false);
  });

  it('is not made in the folder of a unit', () => {
    const { made, faults } = round({ ...files, '2023/a/tong-hop.md': summary });
    expect(faults).toEqual(['nham-thu-muc-don-vi 2023/a/tong-hop.md:1:1']);
    expect(made.filter(({ record }) => record.kind === 'tong-hop')).toHaveLength(1);
  });
});

describe('responsibility reviewed', () => {
  const reviewed = (id: string) =>
    `---\ntrich_yeu: rà soát\nnoi_dung:\n  - {don_vi: ${id}, viec: Chậm, hinh_thuc: phe-binh}\n---\nThân.\n`;

  it('names the unit by its record', () => {
    const { made, faults } = round({ ...files, '2023/ra-soat-trach-nhiem.md': reviewed('dv-b') });
    expect(faults).toEqual([]);
    const one = made.find(({ record }) => record.kind === 'ra-soat-trach-nhiem');
    const [entry] = one === undefined ? [] : objectsField(one.context, 'noi_dung');
    const named = entry && objectField(entry, 'don_vi');
    expect(named && textField(named, 'ten')?.text).toBe('Đảng ủy dv-b');
  });

  it('refuses a unit of no record', () => {
    const { faults } = round({ ...files, '2023/ra-soat-trach-nhiem.md': reviewed('dv-z') });
    expect(faults).toEqual(['tham-chieu-la 2023/ra-soat-trach-nhiem.md:4:14']);
  });
});
