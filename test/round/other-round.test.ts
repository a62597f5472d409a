import { describe, expect, it } from 'vitest';
import { dot, letter, plan, report, round, unit } from '../support/round.js';

const old = dot.replace('ma: dot-mau', 'ma: dot-cu').replace('Đợt mẫu', 'Đợt cũ');
const FILES = {
  '2022/dot.md': old.replace('ma: doan-1', 'ma: doan-9'),
  '2022/ke-hoach-cu.md': plan.replace('---\n', '---\nloai: ke-hoach\n'),
  '2022/a/don-vi.md': unit('dv-1').replace('doan-1', 'doan-9'),
  '2022/a/goi-y.md': letter,
  '2022/a/giai-trinh.md': report(),
  '2022/b/don-vi.md': unit('dv-8').replace('doan-1', 'doan-9'),
  '2023/dot.md': dot,
  '2023/a/don-vi.md': unit('dv-1'),
  '2023/a/goi-y.md': letter,
};
const MINUTES = '2023/a/bien-ban-tham-dinh.md';
const minutes = (more: string) => `---
co_quan: btc
trich_yeu: thẩm định
thoi_gian: 8 giờ
dia_diem: Phòng họp
chu_tri: {ten: D}
nguoi_ghi: {ten: E}
thanh_phan: [{ten: D}, {ten: E}]
tai_lieu: []
ket_luan: []
${more}
---
`;

/** What a citation in the gợi ý of dv-1, 2023 says. */
function cite(ref: string) {
  const one = round(FILES).made.find((made) => made.record.path === 'content/2023/a/goi-y.md');
  const found = one?.resolve(ref);
  if (found === undefined || found === 'broken' || !('nearest' in found)) throw new Error(ref);
  return found.explain?.({ file: 'x', line: 1, column: 1 });
}

describe('a citation of a document of another round', () => {
  it.each([
    '2022/a/giai-trinh'.replace('/a/', '/dv-1/'),
    'dot-cu/dv-1/giai-trinh',
    'dv-1/giai-trinh',
    'giai-trinh',
  ])('names that round and what to do: %s', (ref) => {
    const fault = cite(ref);
    expect(fault?.code).toBe('tham-chieu-dot-khac');
    expect(fault?.message.vi).toContain(`«${ref}» là văn bản của «Đợt cũ»`);
    expect(fault?.hint?.vi).toContain('van_ban');
    expect(fault?.related?.[0]?.place.file).toBe('content/2022/a/giai-trinh.md');
  });

  it('finds one of the round itself', () => {
    expect(cite('2022/ke-hoach-cu')?.related?.[0]?.place.file).toBe('content/2022/ke-hoach-cu.md');
    expect(cite('ke-hoach-cu')?.code).toBe('tham-chieu-dot-khac');
  });

  it('of no round says nothing of rounds', () => {
    expect(cite('giai-trinh-lan-7')).toBeUndefined();
    expect(cite('dv-1/giai-trinh-lan-7')).toBeUndefined();
  });

  it('of a unit that there is not names the unit', () => {
    const fault = cite('dv-2/giai-trinh');
    expect(fault?.code).toBe('tham-chieu-la');
    expect(fault?.message.vi).toBe('Không có đơn vị nào mang mã «dv-2». Có phải ý là «dv-1»?');
    expect(fault?.related?.[0]?.place.file).toBe('content/2023/dot.md');
  });
});

describe('a field that names something of another round', () => {
  const said = (files: Record<string, string>) =>
    round({ ...FILES, ...files }).diagnostics.map(
      ({ code, place, related = [] }) =>
        `${code} ${place.file.slice(8)}:${place.line} ↔ ${related[0]?.place.file.slice(8)}`,
    );

  it.each([['giai_trinh: giai-trinh'], ['giai_trinh: 2022/dv-1/giai-trinh']])(
    'a report: %s',
    (field) => {
      expect(said({ [MINUTES]: minutes(field) })).toEqual([
        `tham-chieu-dot-khac ${MINUTES}:11 ↔ 2022/a/giai-trinh.md`,
      ]);
    },
  );

  it('a report that is nowhere is unknown, with the unit', () => {
    expect(said({ [MINUTES]: minutes('giai_trinh: giai-trinh-7') })).toEqual([
      `tham-chieu-la ${MINUTES}:11 ↔ 2023/a/don-vi.md`,
    ]);
  });

  it('a record of another kind says which kind it is', () => {
    const { diagnostics } = round({ ...FILES, [MINUTES]: minutes('giai_trinh: goi-y') });
    expect(diagnostics.map((one) => one.code)).toEqual(['tham-chieu-la']);
    expect(diagnostics[0]?.message.vi).toContain('«goi-y» là hồ sơ loại «goi-y»');
    expect(diagnostics[0]?.related?.[0]?.place.file).toBe('content/2023/a/goi-y.md');
  });

  it('a record that names itself is told so', () => {
    const self = minutes('giai_trinh: bien-ban-tham-dinh');
    expect(said({ [MINUTES]: self })).toEqual([
      `tham-chieu-la ${MINUTES}:11 ↔ ${MINUTES.slice(0)}`,
    ]);
  });

  it('a đoàn', () => {
    expect(said({ '2023/a/don-vi.md': unit('dv-1').replace('doan-1', 'doan-9') })).toEqual([
      'tham-chieu-dot-khac 2023/a/don-vi.md:10 ↔ 2022/dot.md',
    ]);
  });

  it('a unit', () => {
    const paper = `---
trich_yeu: rà soát
noi_dung:
  - {don_vi: dv-8, viec: Chậm, hinh_thuc: kiem-diem}
---
Thân.
`;
    expect(said({ '2023/ra-soat-trach-nhiem.md': paper })).toEqual([
      'tham-chieu-dot-khac 2023/ra-soat-trach-nhiem.md:4 ↔ 2022/b/don-vi.md',
    ]);
    expect(said({ '2023/ra-soat-trach-nhiem.md': paper.replace('dv-8', 'dv-7') })).toEqual([
      'tham-chieu-la 2023/ra-soat-trach-nhiem.md:4 ↔ 2023/dot.md',
    ]);
  });
});
