import { describe, expect, it } from 'vitest';
import type { FieldEdit } from '../../src/model/field-edit.js';
import { editFields } from '../../src/read/patch/index.js';

function edit(text: string, ...edits: readonly FieldEdit[]): string | undefined {
  const bytes = new TextEncoder().encode(text);
  const changed = editFields({ path: 'content/2023/dv-01/don-vi.md', bytes }, edits);
  return changed && new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed);
}

const asked: FieldEdit = { at: ['nhan_su', '*', 'goi_y'], make: 'gone' };

describe('fields of a record that is copied', () => {
  it('are emptied, taken out or replaced, and every other byte stays', () => {
    const before = `\uFEFF---\r
# Lời dặn: doan, goi_y\r
ma: dv-01  # mã\r
đoàn: "doan-1"  # ai dự\r
# Giờ phải đặt trong ngoặc kép.\r
gio: "8:00"\r
Gợi ý: có  # theo công văn 12\r
nhan_su:\r
  # bí thư mới\r
  - ma: tran-van-a\r
    goi_y: có\r
    # sau cùng\r
  - {ma: le-thi-b, goi_y: có, ten: "Lê Thị B"}\r
  - {ma: vo-c, ten: Võ C, goi_y: có}\r
  - goi_y: có\r
    ma: ho-d\r
# hết\r
---\r
\r
doan: ở phần thân\r
`;
    const after = edit(
      before,
      { at: ['doan'], make: 'blank' },
      { at: ['gio'], make: 'blank' },
      { at: ['goi_y'], make: 'gone' },
      { at: ['ma'], text: 'dv: 02' },
      { at: ['khong_co'], make: 'gone' },
      asked,
    );
    expect(after).toBe(
      before
        .replace('ma: dv-01', 'ma: "dv: 02"')
        .replace('đoàn: "doan-1"', 'đoàn:')
        .replace('gio: "8:00"', 'gio:')
        .replace('Gợi ý: có  # theo công văn 12\r\n', '')
        .replace('    goi_y: có\r\n    # sau', '    # sau')
        .replace(', goi_y: có, ten: "Lê', ', ten: "Lê')
        .replace(', goi_y: có}', '}')
        .replace('- goi_y: có\r\n    ma', '- ma'),
    );
  });

  it('lose the whole of a long value, and not the comment below it', () => {
    const before =
      '---\nma: a\nlich:\n  goi_y: 1/1/2024\n  # ghi chú\n  ket_luan: >\n    dài\n    lắm\n\n# dưới\nten: b\n---\n';
    expect(edit(before, { at: ['lich'], make: 'gone' })).toBe(
      '---\nma: a\n\n# dưới\nten: b\n---\n',
    );
    expect(edit(before, { at: ['lich', '*'], make: 'blank' })).toBe(
      '---\nma: a\nlich:\n  goi_y:\n  # ghi chú\n  ket_luan:\n\n# dưới\nten: b\n---\n',
    );
    expect(edit(before, { at: ['lich'], lines: ['  - x', '  - y'] })).toBe(
      '---\nma: a\nlich:\n  - x\n  - y\n\n# dưới\nten: b\n---\n',
    );
  });

  it('stay empty where they were, before their comment', () => {
    const before =
      '---\nma:   # mã\nlich:  # hạn\n  goi_y:  # ngày\n  ket_luan: 1/1/2024  # ngày\nso:\n---\n';
    expect(
      edit(
        before,
        { at: ['lich', '*'], make: 'blank' },
        { at: ['so'], make: 'blank' },
        { at: ['ma'], text: 'a' },
      ),
    ).toBe('---\nma: a   # mã\nlich:  # hạn\n  goi_y:  # ngày\n  ket_luan:  # ngày\nso:\n---\n');
    expect(
      edit(before, { at: ['so'], make: 'gone' }, { at: ['lich', 'goi_y'], make: 'gone' }),
    ).toBe('---\nma:   # mã\nlich:  # hạn\n  ket_luan: 1/1/2024  # ngày\n---\n');
  });

  it('are put below a neighbour where they are not there yet', () => {
    const cap: FieldEdit = { at: ['co_quan', 0, 'cap_tren'], text: 'TỈNH ỦY', below: 'ten' };
    expect(edit('---\nco_quan:\n  - ma: tu\n    ten: Thành ủy  # tên\n    so: 1\n---\n', cap)).toBe(
      '---\nco_quan:\n  - ma: tu\n    ten: Thành ủy  # tên\n    cap_tren: TỈNH ỦY\n    so: 1\n---\n',
    );
    expect(edit('---\nco_quan: [{ma: tu, ten: Thành ủy}]\n---\n', cap)).toBe(
      '---\nco_quan: [{ma: tu, ten: Thành ủy, cap_tren: "TỈNH ỦY"}]\n---\n',
    );
  });

  it('are left alone in a file that cannot be understood', () => {
    expect(edit('không có phần đầu\n', asked)).toBeUndefined();
    expect(edit('---\nma: "a\n---\n', asked)).toBeUndefined();
  });
});
