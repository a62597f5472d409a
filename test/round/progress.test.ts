import { describe, expect, it } from 'vitest';
import { numberField, objectField, objectsField, textField } from '../../src/model/fields.js';
import type { ObjectValue } from '../../src/model/value.js';
import { dot, letter, report, round, unit } from '../support/round.js';

const told = (on: string) => `---\nngay: ${on}\ntrich_yeu: tiến độ\n---\nThân.\n`;
const inBlock = (id: string, khoi: string, order: number) =>
  unit(id).replace('Khối mẫu', khoi).replace('thu_tu: 1', `thu_tu: ${order}`);
const files: Record<string, string> = {
  '2023/dot.md': dot.replace(/---\n$/, 'lich: {goi_y: 28/11/2023}\n---\n'),
  '2023/a/don-vi.md': inBlock('dv-a', 'Khối quận', 1),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': report('vd-2', 'so: 7\n').replace('05/12', '07/12'),
  '2023/b/don-vi.md': inBlock('dv-b', 'Khối sở', 2),
};

function progress(on: string, more: Record<string, string> = {}): ObjectValue {
  const { made } = round({ ...files, '2023/bao-cao-tien-do.md': told(on), ...more });
  const one = made.find(({ record }) => record.kind === 'bao-cao-tien-do');
  const found = one && objectField(one.context, 'tinh_hinh');
  if (found === undefined) throw new Error('no tinh_hinh');
  return found;
}

/** The counts of one step as `phai_co xong muon du_thao chua_co qua_han`. */
function counts(of: ObjectValue, step: string): string {
  const one = objectsField(of, 'buoc').find((entry) => textField(entry, 'ma')?.text === step);
  const fields = ['phai_co', 'xong', 'muon', 'du_thao', 'chua_co', 'qua_han'];
  return fields.map((field) => one && numberField(one, field)).join(' ');
}

describe('the progress of a round', () => {
  it('counts each step as of the day of the report', () => {
    const on = progress('08/12/2023');
    expect(counts(on, 'goi_y')).toBe('2 1 0 0 1 1');
    expect(counts(on, 'giai_trinh')).toBe('1 1 1 0 0 0');
    expect([numberField(on, 'so_don_vi'), numberField(on, 'so_qua_han')]).toEqual([2, 1]);
  });

  it('counts no paper dated after the report', () => {
    expect(counts(progress('06/12/2023'), 'giai_trinh')).toBe('1 0 0 0 1 0');
    expect(counts(progress('26/11/2023'), 'goi_y')).toBe('2 0 0 0 2 0');
  });

  it('gives the units by block, a cell for each step that some unit needs', () => {
    const on = progress('08/12/2023');
    const steps = objectsField(on, 'buoc').map((one) => textField(one, 'ma')?.text);
    expect(steps).not.toContain('yeu_cau_kiem_diem_lai');
    const rows = objectsField(on, 'khoi').flatMap((block) =>
      objectsField(block, 'don_vi').map((row) => [
        textField(block, 'ten')?.text,
        textField(row, 'ten')?.text,
        objectsField(row, 'o').map((cell) => textField(cell, 'trang_thai')?.text),
      ]),
    );
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['Khối quận', 'Đảng ủy dv-a'],
      ['Khối sở', 'Đảng ủy dv-b'],
    ]);
    for (const [, , cells = []] of rows) expect(cells).toHaveLength(steps.length);
    expect(rows[0]?.[2]?.[steps.indexOf('giai_trinh')]).toBe('xong-muon');
    expect(rows[1]?.[2]?.[steps.indexOf('giai_trinh')]).toBe('khong-can');
  });

  it('says of a cell which record it was found in', () => {
    const [block] = objectsField(progress('08/12/2023'), 'khoi');
    const [row] = block === undefined ? [] : objectsField(block, 'don_vi');
    const [asked] = row === undefined ? [] : objectsField(row, 'o');
    expect(asked?.place.file).toBe('content/2023/a/goi-y.md');
  });

  it.each([
    ['a letter', '2023/b/goi-y.md', letter.replace('so: 21', 'so: x')],
    ['a unit', '2023/c/don-vi.md', unit('Dv 4')],
  ])('is withheld while %s cannot be read', (_, path, text) => {
    const { made, faults } = round({
      ...files,
      '2023/bao-cao-tien-do.md': told('08/12/2023'),
      [path]: text,
    });
    expect(faults).toHaveLength(1);
    expect(made.some(({ record }) => record.kind === 'bao-cao-tien-do')).toBe(false);
  });

  it('is not made in the folder of a unit', () => {
    const { faults } = round({ ...files, '2023/a/bao-cao-tien-do.md': told('08/12/2023') });
    expect(faults).toEqual(['nham-thu-muc-don-vi 2023/a/bao-cao-tien-do.md:1:1']);
  });
});
