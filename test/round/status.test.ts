import { describe, expect, it } from 'vitest';
import { type Ngay, parseDay } from '../../src/model/ngay.js';
import type { FormFacts } from '../../src/model/record.js';
import { readRecord } from '../../src/read/index.js';
import { type Cell, type Standing, standOf } from '../../src/round/index.js';
import { dot, letter, report, unit } from '../support/round.js';

const NUMBERED: FormFacts = { tenLoai: 'Báo cáo', kyHieu: 'BC', numbering: 'muc' };
const FORMS: ReadonlyMap<string, FormFacts> = new Map([
  ...[
    'goi-y',
    'giai-trinh',
    'bien-ban-tham-dinh',
    'yeu-cau-kiem-diem-lai',
    'bien-ban-hoi-nghi',
    'goi-y-ca-nhan',
  ].map((kind) => [kind, NUMBERED] as const),
  ['kiem-diem-ca-nhan', { ...NUMBERED, kyHieu: '' }],
]);

type Files = Readonly<Record<string, string>>;

const day = (typed: string): Ngay => {
  const found = parseDay(typed);
  if (found === undefined) throw new Error(typed);
  return found;
};

/** Where a round of these files stood. */
function stand(files: Files, on: string): Standing {
  const unread = new Set<string>();
  const records = Object.entries(files).flatMap(([name, text]) => {
    const path = `content/${name}`;
    const { value } = readRecord({ path, bytes: new TextEncoder().encode(text) });
    if (value === undefined) unread.add(path);
    return value === undefined ? [] : [value];
  });
  const [standing] = standOf(records, FORMS, unread, day(on));
  if (standing === undefined) throw new Error('no round');
  return standing;
}

/** One cell of the first unit: `giai_trinh`, or `giai_trinh 2` for the second pass. */
function cell(standing: Standing, step: string): Cell | undefined {
  const [name, pass = '1'] = step.split(' ');
  return standing.rows[0]?.cells.find(
    (one) => one.step.name === name && one.step.pass === Number(pass),
  );
}

const state = (files: Files, on: string, step: string) => cell(stand(files, on), step)?.state;

const issued = report('vd-2', 'so: 5\n');
const lich = dot.replace(
  /---\n$/,
  'lich: {goi_y: 28/11/2023, bien_ban_tham_dinh: 12/12/2023}\n---\n',
);
const base: Files = {
  '2023/dot.md': lich,
  '2023/a/don-vi.md': unit('dv-a'),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': issued,
};
const without = (path: string): Files =>
  Object.fromEntries(Object.entries(base).filter(([name]) => name !== path));

const appraisal = (on: string, muc: string, more = '') => `---
so: 3
ngay: ${on}
trich_yeu: thẩm định
thoi_gian: sáng
dia_diem: Mẫu
chu_tri: {ten: A}
nguoi_ghi: {ten: B}
thanh_phan: [{ten: A}]
tai_lieu: []
ket_luan:
  - {van_de: vd-1, muc: ${muc}, nhan_xet: c}
${more}---
Thân.
`;
const redo = `---
so: 4
ngay: 20/12/2023
trich_yeu: yêu cầu
van_de: [{van_de: vd-1, noi_dung: Chưa rõ}]
han_gui: 05/01/2024
ngay_hop: 10/01/2024
---
Thân.
`;

describe('a step of a unit', () => {
  it('is done by an issued paper, in time or late', () => {
    expect(state(base, '2023-12-20', 'giai_trinh')).toBe('xong');
    const late = { ...base, '2023/a/giai-trinh.md': issued.replace('05/12', '07/12') };
    expect(cell(stand(late, '2023-12-20'), 'giai_trinh')).toMatchObject({
      state: 'xong-muon',
      due: { year: 2023, month: 12, day: 6 },
      done: { year: 2023, month: 12, day: 7 },
      records: ['content/2023/a/giai-trinh.md'],
    });
  });

  it.each([
    ['without a number', report()],
    ['without a day', issued.replace(/ngay: .*\n/, '')],
    ['as a draft', report('vd-2', 'so: 5\ndu_thao: 2\n')],
  ])('is a draft while its paper is %s', (_, text) => {
    const files = { ...base, '2023/a/giai-trinh.md': text };
    expect(state(files, '2023-12-06', 'giai_trinh')).toBe('du-thao');
    expect(state(files, '2023-12-07', 'giai_trinh')).toBe('du-thao-qua-han');
  });

  it('is missing up to its last day and overdue from the next', () => {
    const files = without('2023/a/giai-trinh.md');
    expect(state(files, '2023-12-06', 'giai_trinh')).toBe('chua-co');
    expect(state(files, '2023-12-07', 'giai_trinh')).toBe('qua-han');
  });

  it('takes its last day from the calendar where no paper of the unit sets one', () => {
    expect(state(base, '2023-12-12', 'bien_ban_tham_dinh')).toBe('chua-co');
    expect(state(base, '2023-12-13', 'bien_ban_tham_dinh')).toBe('qua-han');
    expect(state({ ...base, '2023/dot.md': dot }, '2024-12-13', 'bien_ban_tham_dinh')).toBe(
      'chua-co',
    );
    expect(state(base, '2023-12-14', 'bien_ban_hoi_nghi')).toBe('chua-co');
    expect(state(base, '2023-12-15', 'bien_ban_hoi_nghi')).toBe('qua-han');
  });

  it('is not there before the day of its paper', () => {
    expect(state(base, '2023-12-04', 'giai_trinh')).toBe('chua-co');
    expect(state(base, '2023-12-05', 'giai_trinh')).toBe('xong');
    expect(state(base, '2023-11-26', 'giai_trinh')).toBe('khong-can');
  });

  it('needs no answer where nothing was suggested', () => {
    const files: Files = { '2023/dot.md': lich, '2023/a/don-vi.md': unit('dv-a') };
    const standing = stand(files, '2023-12-20');
    expect(cell(standing, 'goi_y')?.state).toBe('qua-han');
    for (const step of ['giai_trinh', 'bien_ban_tham_dinh', 'theo_doi_khac_phuc']) {
      expect(cell(standing, step)?.state).toBe('khong-can');
    }
  });

  it('is needed where a suggestion is due that is not written yet', () => {
    const named = { '2023/dot.md': lich, '2023/a/don-vi.md': unit('dv-a', 'goi_y: có\n') };
    expect(state(named, '2023-12-20', 'giai_trinh')).toBe('chua-co');
  });

  it('may be taken by an appraisal in the form of a report', () => {
    const told = '---\nso: 9\nngay: 11/12/2023\ntrich_yeu: thẩm định\n---\nThân.\n';
    const files = { ...base, '2023/a/bao-cao-tham-dinh.md': told };
    expect(state(files, '2023-12-20', 'bien_ban_tham_dinh')).toBe('xong');
  });
});

describe('a review done again', () => {
  const failed = { ...base, '2023/a/bien-ban-tham-dinh.md': appraisal('11/12/2023', 'chua-dat') };
  const required = { ...failed, '2023/a/yeu-cau-kiem-diem-lai.md': redo };

  it('is not needed while nothing fell short', () => {
    const good = { ...base, '2023/a/bien-ban-tham-dinh.md': appraisal('11/12/2023', 'dat') };
    expect(state(good, '2023-12-20', 'yeu_cau_kiem_diem_lai')).toBe('khong-can');
    expect(state(failed, '2023-12-10', 'yeu_cau_kiem_diem_lai')).toBe('khong-can');
    expect(stand(good, '2023-12-20').steps.every(({ pass }) => pass === 1)).toBe(true);
  });

  it('is to be required as soon as an appraisal fell short', () => {
    expect(state(failed, '2023-12-11', 'yeu_cau_kiem_diem_lai')).toBe('chua-co');
    expect(state(required, '2023-12-20', 'yeu_cau_kiem_diem_lai')).toBe('xong');
  });

  it('shows the papers of the second pass with the days that it sets', () => {
    expect(state(required, '2024-01-05', 'giai_trinh 2')).toBe('chua-co');
    expect(state(required, '2024-01-06', 'giai_trinh 2')).toBe('qua-han');
    expect(state(required, '2024-01-10', 'bien_ban_tham_dinh 2')).toBe('chua-co');
    expect(state(required, '2024-01-11', 'bien_ban_tham_dinh 2')).toBe('qua-han');
    expect(state(required, '2024-01-11', 'giai_trinh')).toBe('xong');
  });

  it('is done by papers of the second pass, before the conclusion', () => {
    const second = issued
      .replace('05/12/2023', '04/01/2024')
      .replace('---\n', '---\nlan: 2\nloai: giai-trinh\n');
    const standing = stand({ ...required, '2023/a/giai-trinh-lan-2.md': second }, '2024-01-11');
    expect(cell(standing, 'giai_trinh 2')?.state).toBe('xong');
    const names = standing.steps.map(({ name, pass }) => `${name} ${pass}`);
    expect(names.indexOf('giai_trinh 2')).toBeLessThan(names.indexOf('ket_luan 1'));
  });

  it('does not concern a unit that passed', () => {
    const files = { ...required, '2023/b/don-vi.md': unit('dv-b').replace('tu: 1', 'tu: 2') };
    const other = stand(files, '2024-01-11').rows[1];
    const again = other?.cells.filter(({ step }) => step.pass === 2).map((one) => one.state);
    expect(again).toEqual(['khong-can', 'khong-can']);
  });

  it('with an absurd pass adds that pass and no more', () => {
    const odd = issued.replace('---\n', '---\nlan: 999999999\nloai: giai-trinh\n');
    const { steps } = stand({ ...base, '2023/a/giai-trinh-3.md': odd }, '2023-12-20');
    expect(steps.filter(({ pass }) => pass > 1)).toHaveLength(2);
  });
});

describe('reviews of persons', () => {
  const review = (name: string, on: string) => `---
loai: kiem-diem-ca-nhan
ngay: ${on}
trich_yeu: kiểm điểm
mau: 2a
nguoi: {ten: ${name}, ngay_sinh: 01/01/1970, don_vi: Đơn vị, chi_bo: Chi bộ}
cap_do: [{noi_dung: Việc, muc: tốt}]
tu_xep_loai: {dang_vien: hoàn thành tốt}
---
# Hạn chế, khuyết điểm và nguyên nhân

Chữ.
`;
  const files = { ...base, '2023/a/kiem-diem-ca-nhan-b.md': review('Trần Văn B', '10/12/2023') };
  const people = 'nhan_su:\n  - {ma: b, ten: Trần Văn B}\n  - {ma: c, ten: Lê Thị C, goi_y: có}\n';
  const known = { ...files, '2023/a/don-vi.md': unit('dv-a', people) };
  const unnamed = people.replace(', goi_y: có', '');
  const listed = { ...files, '2023/a/don-vi.md': unit('dv-a', unnamed) };

  it('are counted where the persons are known', () => {
    const half = cell(stand(listed, '2023-12-20'), 'kiem_diem_ca_nhan');
    expect(half).toMatchObject({ state: 'du-thao', count: { have: 1, need: 2 } });
    const both = { ...listed, '2023/a/kiem-diem-ca-nhan-c.md': review('Lê Thị C', '12/12/2023') };
    expect(cell(stand(both, '2023-12-20'), 'kiem_diem_ca_nhan')).toMatchObject({
      state: 'xong',
      count: { have: 2, need: 2 },
      done: { year: 2023, month: 12, day: 12 },
    });
  });

  it('are owed by those named for suggestions, where the unit names any', () => {
    const owed = cell(stand(known, '2023-12-20'), 'kiem_diem_ca_nhan');
    expect(owed).toMatchObject({ state: 'du-thao', count: { have: 0, need: 1 } });
    const both = { ...known, '2023/a/kiem-diem-ca-nhan-c.md': review('Lê Thị C', '12/12/2023') };
    expect(cell(stand(both, '2023-12-20'), 'kiem_diem_ca_nhan')).toMatchObject({
      state: 'xong',
      count: { have: 1, need: 1 },
    });
  });

  it('by others than the persons of the unit do not count', () => {
    const other: Files = {
      ...base,
      '2023/a/don-vi.md': unit('dv-a', unnamed),
      '2023/a/kiem-diem-ca-nhan-x.md': review('Người Khác', '10/12/2023'),
    };
    expect(cell(stand(other, '2023-12-20'), 'kiem_diem_ca_nhan')?.count).toEqual({
      have: 0,
      need: 2,
    });
  });

  it('have no count where they are not known', () => {
    const one = cell(stand(files, '2023-12-20'), 'kiem_diem_ca_nhan');
    expect(one).toMatchObject({ state: 'xong', count: undefined });
  });

  it('named for suggestions are each owed a letter', () => {
    expect(cell(stand(files, '2023-12-20'), 'goi_y_ca_nhan')?.state).toBe('khong-can');
    const owed = cell(stand(known, '2023-12-20'), 'goi_y_ca_nhan');
    expect(owed).toMatchObject({ state: 'chua-co', count: { have: 0, need: 1 } });
    const sent = (so: string) => ({
      ...known,
      '2023/a/goi-y.md': letter.replace(
        /---\n$/,
        `ca_nhan:\n  - {nguoi: c, ${so}van_de: [vd-1]}\n---\n`,
      ),
    });
    expect(cell(stand(sent(''), '2023-12-20'), 'goi_y_ca_nhan')).toMatchObject({
      state: 'du-thao',
      count: { have: 0, need: 1 },
    });
    expect(cell(stand(sent('so: 22, '), '2023-12-20'), 'goi_y_ca_nhan')).toMatchObject({
      state: 'xong',
      count: { have: 1, need: 1 },
      records: ['content/2023/a/goi-y.md'],
    });
  });

  it('owed a letter that could not be read are not told to lack one', () => {
    const lost = { ...known, '2023/a/goi-y.md': 'không phải hồ sơ\n' };
    expect(cell(stand(lost, '2023-12-20'), 'goi_y_ca_nhan')?.state).toBe('khong-doc-duoc');
  });
});

describe('a record that could not be read', () => {
  const bad = 'không phải hồ sơ\n';

  it('is not told missing', () => {
    const files = { ...base, '2023/a/giai-trinh.md': bad };
    expect(cell(stand(files, '2023-12-20'), 'giai_trinh')).toMatchObject({
      state: 'khong-doc-duoc',
      records: ['content/2023/a/giai-trinh.md'],
    });
    expect(state(files, '2023-12-20', 'goi_y')).toBe('xong');
    expect(state(files, '2023-12-20', 'bien_ban_tham_dinh')).toBe('qua-han');
  });

  it('leaves unsaid what hangs on it', () => {
    const asked = { ...without('2023/a/giai-trinh.md'), '2023/a/goi-y.md': bad };
    expect(state(asked, '2023-12-20', 'goi_y')).toBe('khong-doc-duoc');
    expect(state(asked, '2023-12-20', 'giai_trinh')).toBe('chua-co');
    const judged = { ...base, '2023/a/bien-ban-tham-dinh.md': bad };
    expect(state(judged, '2023-12-20', 'yeu_cau_kiem_diem_lai')).toBe('khong-doc-duoc');
  });

  it('whose name tells nothing may be any that is not there', () => {
    const files = { ...base, '2023/a/ban-moi.md': bad };
    const standing = stand(files, '2023-12-20');
    expect(cell(standing, 'giai_trinh')?.state).toBe('xong');
    expect(cell(standing, 'ket_luan')).toMatchObject({
      state: 'khong-doc-duoc',
      records: ['content/2023/a/ban-moi.md'],
    });
  });

  it('of a unit keeps its row', () => {
    const { rows } = stand({ ...base, '2023/b/don-vi.md': bad }, '2023-12-20');
    expect(rows.map((row) => row.unit)).toEqual(['dv-a', 'b']);
    expect(new Set(rows[1]?.cells.map((one) => one.state))).toEqual(new Set(['khong-doc-duoc']));
  });

  it('of the second pass shows that pass', () => {
    const standing = stand({ ...base, '2023/a/giai-trinh-lan-2.md': bad }, '2023-12-20');
    expect(cell(standing, 'giai_trinh 2')?.state).toBe('khong-doc-duoc');
    expect(cell(standing, 'giai_trinh')?.state).toBe('xong');
  });
});
