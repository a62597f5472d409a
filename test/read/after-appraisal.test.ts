import { describe, expect, it } from 'vitest';
import { fact, faults, read } from './typed.js';

const at = (kind: string) => `content/2023/dv-01/${kind}.md`;
const typed = (front: string) => `---\ntrich_yeu: mẫu\n${front}---\nThân.\n`;
const faultsOf = (kind: string, front: string) => faults(read(typed(front), at(kind)));

describe('a thông báo kết luận', () => {
  const good = `han_che:
  - {ma: hc-1, noi_dung: Chậm thu hồi đất.}
yeu_cau:
  - {ma: yc-1, han_che: hc-1, noi_dung: Thu hồi đất, thoi_han: 28/6/2024, nguoi: Lê Thị N}
`;

  it('names shortcomings, and what is required of each', () => {
    const { value, diagnostics } = read(typed(good), at('ket-luan'));
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'han_che.0.noi_dung')).toBe('Chậm thu hồi đất. @ 4:26 han_che.1.noi_dung');
    expect(fact(value, 'yeu_cau.0.thoi_han')).toBe('28/6/2024 @ 6:64 yeu_cau.1.thoi_han');
  });

  it('may lack a deadline or an owner in a draft', () => {
    const draft = good.replace(', thoi_han: 28/6/2024, nguoi: Lê Thị N', '');
    expect(faultsOf('ket-luan', draft)).toEqual([]);
  });

  it.each([
    ['no requirements', 'han_che: []\n', ['1:1 thieu-truong yeu_cau']],
    [
      'a requirement that answers nothing',
      good.replace('han_che: hc-1, ', ''),
      ['6:5 thieu-truong yeu_cau.1.han_che'],
    ],
    [
      'a deadline in words',
      good.replace('28/6/2024', 'quý II'),
      ['6:64 ngay-sai yeu_cau.1.thoi_han'],
    ],
    [
      'a shortcoming without an id',
      good.replace('ma: hc-1, ', ''),
      ['4:5 thieu-truong han_che.1.ma'],
    ],
  ])('refuses %s', (_, front, expected) => {
    expect(faultsOf('ket-luan', front)).toEqual(expected);
  });
});

describe('a công văn yêu cầu kiểm điểm lại', () => {
  const good = `van_de:
  - {van_de: vd-2, noi_dung: Chưa nêu trách nhiệm cá nhân.}
han_gui: 06/01/2024
`;

  it('names the issues, what was not met, and by when', () => {
    const { value, diagnostics } = read(typed(good), at('yeu-cau-kiem-diem-lai'));
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'van_de.0.van_de')).toBe('vd-2 @ 4:14 van_de.1.van_de');
    expect(fact(value, 'ngay_hop')).toBe('none');
  });

  it.each([
    ['no issue', 'van_de: []\nhan_gui: 06/01/2024\n', ['3:9 de-trong van_de']],
    ['no deadline', good.replace('han_gui: 06/01/2024\n', ''), ['1:1 thieu-truong han_gui']],
    ['a day that is none', `${good}ngay_hop: 30/02/2024\n`, ['6:11 ngay-sai ngay_hop']],
    [
      'an issue that says nothing',
      good.replace(', noi_dung: Chưa nêu trách nhiệm cá nhân.', ''),
      ['4:5 thieu-truong van_de.1.noi_dung'],
    ],
  ])('refuses %s', (_, front, expected) => {
    expect(faultsOf('yeu-cau-kiem-diem-lai', front)).toEqual(expected);
  });
});

describe('the pass of a paper', () => {
  it('is a number from 2', () => {
    const { value, diagnostics } = read(typed('lan: 2\nbien_phap: []\n'), at('giai-trinh'));
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'lan')).toBe('#2 @ 3:6 lan');
  });

  it.each(['1', '0', 'hai', '2.5'])('is not %s', (lan) => {
    expect(faultsOf('giai-trinh', `lan: ${lan}\nbien_phap: []\n`)).toEqual([
      '3:6 so-nguyen-sai lan',
    ]);
    expect(faultsOf('bao-cao-tham-dinh', `lan: ${lan}\n`)).toEqual(['3:6 so-nguyen-sai lan']);
  });
});

describe('a báo cáo thẩm định', () => {
  it('may leave its verdicts to the biên bản', () => {
    expect(faultsOf('bao-cao-tham-dinh', '')).toEqual([]);
  });

  it.each([
    ['an empty list of verdicts', 'ket_luan: []\n', ['3:11 de-trong ket_luan']],
    [
      'a verdict of its own making',
      'ket_luan:\n  - {van_de: vd-1, muc: tốt, nhan_xet: Rõ}\n',
      ['4:25 lua-chon-sai ket_luan.1.muc'],
    ],
  ])('refuses %s', (_, front, expected) => {
    expect(faultsOf('bao-cao-tham-dinh', front)).toEqual(expected);
  });
});
