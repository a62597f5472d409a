import { describe, expect, it } from 'vitest';
import type { Authority, Signature } from '../../src/model/document.js';
import { document, line, p } from '../support/document.js';
import { blocksOf, columnsOf, composed, printed, styled } from './read-composed.js';

const deputy: Signature = {
  authority: { form: 'thay-mat', of: [line('Ban Thường vụ')] },
  post: [line('Phó Bí thư')],
  name: line('Nguyễn Văn Mẫu'),
};
const recipients = [
  line('Các đơn vị,'),
  line('Các đoàn công tác'),
  line('Lưu Văn phòng Thành ủy.'),
];
const at = (year: number) => ({ year, month: 6, day: 1 });

function foot(value: ReturnType<typeof composed>) {
  const last = columnsOf(value).at(-1);
  return { last, cells: last?.cells.map((cell) => cell.map(printed)) };
}

describe('one signature', () => {
  it('stands right of nơi nhận, with four empty lines to sign in', () => {
    const { last, cells } = foot(
      composed(document({ body: [p('Hết.')], signatures: [deputy], recipients })),
    );
    expect(cells).toEqual([
      ['Nơi nhận:', '- Các đơn vị,', '- Các đoàn công tác,', '- Lưu Văn phòng Thành ủy.'],
      ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', '', '', '', 'Nguyễn Văn Mẫu'],
    ]);
    expect(last?.keepWithPrevious).toBe(true);
  });

  it('closes the items with semicolons from HD 05 on', () => {
    const { cells } = foot(
      composed(document({ date: at(2026), signatures: [deputy], recipients })),
    );
    expect(cells?.[0]).toEqual([
      'Nơi nhận:',
      '- Các đơn vị;',
      '- Các đoàn công tác;',
      '- Lưu Văn phòng Thành ủy.',
    ]);
  });

  it('prints authority bold, post not bold, name bold, label underlined, items 12', () => {
    const value = composed(document({ signatures: [deputy], recipients }));
    const font = (style: string) => styled(value, style).runs.at(-1)?.font;
    expect(font('quyenHan')).toEqual({ size: 14, bold: true, italic: false, underline: false });
    expect(font('chucVu')).toEqual({ size: 14, bold: false, italic: false, underline: false });
    expect(value.styles.find((style) => style.id === 'hoTen')?.font).toMatchObject({
      size: 14,
      bold: true,
    });
    expect(font('noiNhan')).toEqual({ size: 14, bold: false, italic: false, underline: true });
    expect(font('noiNhanMuc')?.size).toBe(12);
  });

  it('follows NĐ 30: bold post, label 12 bold italic, items 11', () => {
    const value = composed(document({ system: 'nha-nuoc', signatures: [deputy], recipients }));
    const font = (style: string) => styled(value, style).runs.at(-1)?.font;
    expect(font('chucVu')?.bold).toBe(true);
    expect(font('noiNhan')).toEqual({ size: 12, bold: true, italic: true, underline: false });
    expect(font('noiNhanMuc')?.size).toBe(11);
  });

  it.each([
    ['dang', 'thay-mat', 'T/M TRƯỞNG BAN'],
    ['dang', 'ky-thay', 'K/T TRƯỞNG BAN'],
    ['dang', 'thua-lenh', 'T/L TRƯỞNG BAN'],
    ['nha-nuoc', 'thay-mat', 'TM. TRƯỞNG BAN'],
    ['nha-nuoc', 'ky-thay', 'KT. TRƯỞNG BAN'],
    ['nha-nuoc', 'thua-lenh', 'TL. TRƯỞNG BAN'],
  ] as const)('%s writes %s as %s', (system, form: Authority, expected) => {
    const signature = { ...deputy, authority: { form, of: [line('Trưởng ban')] } };
    expect(foot(composed(document({ system, signatures: [signature] }))).cells?.[1]?.[0]).toBe(
      expected,
    );
  });

  it('leaves the text room below, without space above itself', () => {
    const value = composed(document({ body: [p('Hết.')], signatures: [deputy] }));
    expect(styled(value, 'noiDung').look.after).toBe(14);
    expect(foot(value).cells?.[0]).toEqual([]);
  });

  it('needs neither authority nor recipients', () => {
    const own = { post: [line('Người kiểm điểm')], name: line('Trần Thị Mẫu') };
    expect(foot(composed(document({ signatures: [own] }))).cells).toEqual([
      [],
      ['NGƯỜI KIỂM ĐIỂM', '', '', '', '', 'Trần Thị Mẫu'],
    ]);
  });
});

describe('two signatures', () => {
  const recorder = { post: [line('Người ghi biên bản')], name: line('Lê Thị Ghi') };
  const chair = { post: [line('Chủ trì hội nghị')], name: line('Nguyễn Văn Chủ') };

  it('stand side by side, left to right, in bold, nơi nhận below', () => {
    const value = composed(document({ signatures: [recorder, chair], recipients }));
    const [signed, sent] = columnsOf(value).slice(-2);
    expect(signed?.cells.map((cell) => printed(cell[0]))).toEqual([
      'NGƯỜI GHI BIÊN BẢN',
      'CHỦ TRÌ HỘI NGHỊ',
    ]);
    expect(signed?.keepWithPrevious).toBe(true);
    expect(styled(value, 'vaiTro').runs[0]?.font.bold).toBe(true);
    expect(printed(sent?.cells[0]?.[0])).toBe('Nơi nhận:');
  });

  it('are the last block where there are no recipients', () => {
    const value = composed(document({ signatures: [recorder, chair] }));
    expect(blocksOf(value).at(-1)).toMatchObject({ kind: 'columns', after: 0 });
  });
});
