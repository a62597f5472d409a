import { describe, expect, it } from 'vitest';
import type { Columns } from '../../src/model/composed.js';
import { document, line, thanhUy } from '../support/document.js';
import { columnsOf, composed, printed, styled } from './read-composed.js';
import { measure } from './tinos.js';

const state = {
  superior: [line('Ủy ban nhân dân thành phố Hà Nội')],
  issuer: [line('Sở Nội vụ')],
  number: line('15/BC-SNV'),
  placeDate: line('Hà Nội, ngày 05 tháng 12 năm 2023'),
};

function cells(columns: Columns | undefined): readonly (readonly string[])[] {
  return columns?.cells.map((cell) => cell.map(printed)) ?? [];
}

describe('the letterhead of the Party', () => {
  it('has issuer, asterisk and number left, title, rule and date right', () => {
    expect(cells(columnsOf(composed(document()))[0])).toEqual([
      ['THÀNH ỦY HÀ NỘI', '*', 'Số\u00a0195-KH/TU'],
      ['ĐẢNG CỘNG SẢN VIỆT NAM', '____', 'Hà Nội, ngày 24 tháng 11 năm 2023'],
    ]);
  });

  it('prints each in its size', () => {
    const value = composed(
      document({ letterhead: { ...thanhUy, superior: [line('Đảng bộ thành phố')] } }),
    );
    const font = (style: string) => styled(value, style).runs[0]?.font;
    expect(font('tieuDe')).toEqual({ size: 15, bold: true, italic: false, underline: false });
    expect(font('capTren')).toEqual({ size: 14, bold: false, italic: false, underline: false });
    expect(font('coQuan')).toEqual({ size: 14, bold: true, italic: false, underline: false });
    expect(font('soKyHieu')).toEqual({ size: 14, bold: false, italic: false, underline: false });
    expect(font('ngayThang')).toEqual({ size: 14, bold: false, italic: true, underline: false });
  });

  it('draws the rule as long as the title: 72.9 mm', () => {
    const rule = columnsOf(composed(document()))[0]?.cells[1]?.find(
      (block) => block.kind === 'rule',
    );
    expect(rule?.kind === 'rule' ? rule.length : 0).toBeCloseTo(206.7, 0);
    expect(rule?.kind === 'rule' ? rule.align : '').toBe('center');
  });

  it.each(['Hà Nội', 'Thành phố Hồ Chí Minh', 'Xã Yên Bài'])(
    'never wraps title or date: %s',
    (placeName) => {
      const placeDate = line(`${placeName}, ngày 24 tháng 11 năm 2023`);
      const value = composed(document({ letterhead: { ...thanhUy, placeDate } }));
      const right = columnsOf(value)[0]?.widths[1] ?? 0;
      for (const style of ['tieuDe', 'ngayThang']) {
        const only = styled(value, style).runs[0];
        expect(only && measure(only.text, only.font), style).toBeLessThan(right);
      }
      expect((columnsOf(value)[0]?.widths ?? []).reduce((a, b) => a + b, 0)).toBeCloseTo(467.75, 2);
    },
  );

  it.each([
    [', ngày 24 tháng 11 năm 2023'],
    [', ', 'ngày 24 tháng 11 năm 2023'],
    [',', ' ngày ', '24', ' tháng 11 năm 2023'],
  ])(
    'breaks a date that no column can hold before «ngày», the issuer keeps its room',
    (...parts) => {
      const name = line('Thành phố Thủ Đức mở rộng Bà Rịa - Vũng Tàu');
      const placeDate = [...name, ...parts.flatMap(line)];
      const value = composed(document({ letterhead: { ...thanhUy, placeDate } }));
      expect(columnsOf(value)[0]?.widths).toEqual(columnsOf(composed(document()))[0]?.widths);
      const [place, date] = printed(styled(value, 'ngayThang')).split('\n');
      expect(place?.replaceAll('\u00a0', ' ')).toBe('Thành phố Thủ Đức mở rộng Bà Rịa - Vũng Tàu,');
      expect(date?.replaceAll('\u00a0', ' ')).toBe('ngày 24 tháng 11 năm 2023');
    },
  );

  it('breaks a long issuer into lines of like length, inside its column', () => {
    const issuer = [line('Đảng ủy Ủy ban nhân dân thành phố Hà Nội')];
    const value = composed(document({ letterhead: { ...thanhUy, issuer } }));
    const look = styled(value, 'coQuan').look;
    const column = columnsOf(value)[0]?.widths[0] ?? 0;
    const room = column - look.left - look.right;
    const font = { size: 14, bold: true, italic: false, underline: false };
    expect(look.left).toBe(look.right);
    expect(printed(styled(value, 'coQuan')).replaceAll('\u00a0', '_')).toBe(
      'ĐẢNG_ỦY ỦY_BAN NHÂN_DÂN THÀNH_PHỐ HÀ_NỘI',
    );
    expect(room).toBeGreaterThanOrEqual(measure('ĐẢNG ỦY ỦY BAN NHÂN DÂN', font));
    expect(room).toBeLessThan(measure('ĐẢNG ỦY ỦY BAN NHÂN DÂN THÀNH PHỐ', font));
  });

  it('sets the subject of a công văn below the number in 12 italic, and no title', () => {
    const subject = line('gợi ý kiểm điểm tập thể');
    const value = composed(
      document({ letterhead: { ...thanhUy, number: line('31-CV/TU'), subject } }),
    );
    expect(cells(columnsOf(value)[0])[0]?.slice(-2)).toEqual([
      'Số\u00a031-CV/TU',
      'về việc gợi ý kiểm điểm tập thể',
    ]);
    expect(styled(value, 'trichYeuCongVan').runs[0]?.font).toMatchObject({
      size: 12,
      italic: true,
    });
  });

  it('opens the subject with «về việc» under HD 05, once', () => {
    const of = (text: string) =>
      styled(
        composed(
          document({
            date: { year: 2026, month: 6, day: 1 },
            letterhead: { ...thanhUy, subject: line(text) },
          }),
        ),
        'trichYeuCongVan',
      );
    expect(printed(of('gợi ý kiểm điểm'))).toBe('về việc gợi ý kiểm điểm');
    expect(printed(of('về việc gợi ý kiểm điểm'))).toBe('về việc gợi ý kiểm điểm');
  });

  it('puts secrecy and urgency below the number, circulation and draft below the date', () => {
    const letterhead = {
      ...thanhUy,
      urgency: line('Hỏa tốc'),
      secrecy: line('Mật'),
      circulation: line('Lưu hành nội bộ'),
      draft: line('Dự thảo lần 2'),
    };
    const value = composed(document({ letterhead }));
    const [left, right] = cells(columnsOf(value)[0]);
    expect(left?.slice(-2)).toEqual(['[MẬT]', 'HỎA TỐC']);
    expect(right?.slice(-2)).toEqual(['LƯU HÀNH NỘI BỘ', 'Dự thảo lần 2']);
    expect(styled(value, 'luuHanh').runs[0]?.font).toMatchObject({ size: 12, bold: true });
    expect(styled(value, 'duThao').runs[0]?.font).toMatchObject({ size: 14, italic: true });
  });

  it('does without number, date and superior', () => {
    const value = composed(document({ letterhead: { superior: [], issuer: [line('Chi bộ 1')] } }));
    expect(cells(columnsOf(value)[0])).toEqual([
      ['CHI BỘ 1', '*'],
      ['ĐẢNG CỘNG SẢN VIỆT NAM', '____'],
    ]);
  });
});

describe('the letterhead of the State', () => {
  it('sets the date level with the number, in a row of its own', () => {
    const value = composed(document({ system: 'nha-nuoc', letterhead: state }));
    expect(columnsOf(value).map(cells)).toEqual([
      [
        ['ỦY\u00a0BAN NHÂN\u00a0DÂN THÀNH\u00a0PHỐ HÀ\u00a0NỘI', 'SỞ NỘI VỤ', '____'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '____'],
      ],
      [['Số:\u00a015/BC-SNV'], ['Hà Nội, ngày 05 tháng 12 năm 2023']],
    ]);
    expect(styled(value, 'tieuDe').runs[0]?.font.size).toBe(12);
    expect(styled(value, 'tieuNgu').runs[0]?.font).toMatchObject({
      size: 13,
      bold: true,
      italic: false,
    });
  });

  it('draws a rule as long as the tiêu ngữ, and one of 1/3 to 1/2 below the issuer', () => {
    const [left, right] =
      columnsOf(composed(document({ system: 'nha-nuoc', letterhead: state })))[0]?.cells ?? [];
    const length = (list: typeof left) => {
      const rule = list?.find((block) => block.kind === 'rule');
      return rule?.kind === 'rule' ? rule.length : 0;
    };
    expect(length(right)).toBeCloseTo(159, 0);
    const issuer = measure('SỞ NỘI VỤ', { size: 12, bold: true, italic: false, underline: false });
    expect(length(left) / issuer).toBeGreaterThan(1 / 3);
    expect(length(left) / issuer).toBeLessThan(1 / 2);
  });

  it('keeps Quốc hiệu on one line and frames the urgency in red', () => {
    const value = composed(
      document({ system: 'nha-nuoc', letterhead: { ...state, urgency: line('Khẩn') } }),
    );
    const national = styled(value, 'tieuDe').runs[0];
    expect(national && measure(national.text, national.font)).toBeLessThan(
      columnsOf(value)[0]?.widths[1] ?? 0,
    );
    const frame = columnsOf(value)[1]?.cells[0]?.find((block) => block.kind === 'framed');
    expect(frame).toMatchObject({ colour: 'FF0000', align: 'center' });
  });

  it('opens the subject with V/v, 6 pt below the number', () => {
    const value = composed(
      document({ system: 'nha-nuoc', letterhead: { ...state, subject: line('rà soát hồ sơ') } }),
    );
    expect(printed(styled(value, 'trichYeuCongVan'))).toBe('V/v rà soát hồ sơ');
    expect(styled(value, 'soKyHieu').look.after).toBe(6);
  });
});
