import { describe, expect, it } from 'vitest';
import { objectField, objectsField, textField } from '../../src/model/fields.js';
import type { ObjectValue } from '../../src/model/value.js';
import { dot, letter, report, round, unit } from '../support/round.js';

const minutes = (more = '', issue = 'vd-2') => `---
ngay: 11/12/2023
co_quan: btc
trich_yeu: thẩm định
thoi_gian: từ 8 giờ
dia_diem: Phòng họp
chu_tri: {ten: Phạm Thị D}
nguoi_ghi: {ten: Hoàng Văn Đ}
thanh_phan: [{ten: Phạm Thị D}, {ten: Hoàng Văn Đ}]
tai_lieu: []
ket_luan:
  - {van_de: ${issue}, muc: chua-dat, nhan_xet: Chưa rõ}
${more}---
`;

const first = {
  '2023/dot.md': dot,
  '2023/a/don-vi.md': unit('dv-1'),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': report(),
};
const again = `---
so: 30
ngay: 25/12/2023
trich_yeu: yêu cầu kiểm điểm lại
van_de:
  - {van_de: vd-2, noi_dung: Chưa nêu cá nhân.}
han_gui: 06/01/2024
---
Thân.
`;
const second = report('vd-2', 'loai: giai-trinh\nlan: 2\nso: 9\n');

const contextOf = (files: Record<string, string>, path: string) => {
  const { made, faults } = round(files);
  const one = made.find((commission) => commission.record.path === `content/2023/a/${path}`);
  return { faults, one, context: one?.context };
};

const text = (object: ObjectValue | undefined, key: string) =>
  object === undefined ? undefined : textField(object, key)?.text;

describe('the second pass', () => {
  const files = {
    ...first,
    '2023/a/giai-trinh-lan-2.md': second,
    '2023/a/bien-ban-tham-dinh-lan-2.md': minutes('loai: bien-ban-tham-dinh\nlan: 2\n'),
  };
  const path = 'bien-ban-tham-dinh-lan-2.md';

  it('is appraised by its own report, and the first by the first', () => {
    const { context, faults } = contextOf(
      { ...files, '2023/a/bien-ban-tham-dinh.md': minutes() },
      path,
    );
    expect(faults).toEqual([]);
    const appraised = context && objectField(context, 'giai_trinh');
    expect(text(appraised, 'so')).toBe('9');
    const before = contextOf(
      { ...files, '2023/a/bien-ban-tham-dinh.md': minutes() },
      'bien-ban-tham-dinh.md',
    );
    expect(text(before.context && objectField(before.context, 'giai_trinh'), 'so')).toBeUndefined();
  });

  it('finds its report by the pass, whatever the file is called', () => {
    const { '2023/a/giai-trinh-lan-2.md': typed, ...others } = files;
    const { context } = contextOf({ ...others, '2023/a/bo-sung.md': typed }, path);
    expect(text(context && objectField(context, 'giai_trinh'), 'so')).toBe('9');
  });

  it('takes its issues from the one gợi ý', () => {
    const { context } = contextOf(files, path);
    const [verdict] = context === undefined ? [] : objectsField(context, 'ket_luan');
    expect(text(verdict && objectField(verdict, 'van_de'), 'ten')).toBe('Việc hai');
  });

  it('says which pass it is where it is named and cited', () => {
    const { one } = contextOf(files, path);
    expect(one?.summary).toContain('thẩm định (lần 2)');
    expect(one?.resolve('giai-trinh-lan-2')).toMatchObject({
      full: expect.stringMatching(/về giải trình \(lần 2\)$/),
    });
    expect(one?.resolve('giai-trinh')).toMatchObject({
      full: expect.stringMatching(/về giải trình$/),
    });
  });

  it('without its report is a located error', () => {
    const { '2023/a/giai-trinh-lan-2.md': _, ...others } = files;
    const { faults, one } = contextOf(others, path);
    expect(faults).toEqual([`thieu-van-ban-goc 2023/a/${path}:1:1`]);
    expect(one).toBeUndefined();
  });
});

describe('a công văn yêu cầu kiểm điểm lại', () => {
  it('comes from above and names the issues of the gợi ý', () => {
    const { context, faults } = contextOf(
      { ...first, '2023/a/yeu-cau-kiem-diem-lai.md': again },
      'yeu-cau-kiem-diem-lai.md',
    );
    expect(faults).toEqual([]);
    expect(text(context && objectField(context, 'co_quan'), 'ma')).toBe('tu');
    const [entry] = context === undefined ? [] : objectsField(context, 'van_de');
    expect(text(entry, 'noi_dung')).toBe('Chưa nêu cá nhân.');
    expect(text(entry && objectField(entry, 'van_de'), 'ten')).toBe('Việc hai');
  });

  it.each([
    ['an issue that was never raised', again.replace('vd-2', 'vd-9'), 'tham-chieu-la', '6:14'],
    ['no gợi ý', again, 'thieu-van-ban-goc', '1:1'],
  ])('with %s is a located error', (what, typed, code, place) => {
    const { '2023/a/goi-y.md': asked, '2023/a/giai-trinh.md': _, ...bare } = first;
    const files = what === 'no gợi ý' ? bare : { ...bare, '2023/a/goi-y.md': asked };
    const path = '2023/a/yeu-cau-kiem-diem-lai.md';
    expect(round({ ...files, [path]: typed }).faults).toEqual([`${code} ${path}:${place}`]);
  });
});

describe('a báo cáo thẩm định', () => {
  const path = 'bao-cao-tham-dinh.md';
  const brief = (more = '') =>
    `---\nco_quan: btc\ntrich_yeu: kết quả thẩm định\n${more}---\nThân.\n`;

  it('takes its verdicts from the biên bản', () => {
    const files = {
      ...first,
      '2023/a/bien-ban-tham-dinh.md': minutes(),
      [`2023/a/${path}`]: brief(),
    };
    const { context, faults } = contextOf(files, path);
    expect(faults).toEqual([]);
    const [verdict] = context === undefined ? [] : objectsField(context, 'ket_luan');
    expect(text(verdict, 'nhan_xet')).toBe('Chưa rõ');
    expect(text(verdict && objectField(verdict, 'van_de'), 'ten')).toBe('Việc hai');
  });

  it('leaves it to the biên bản to say what is wrong there', () => {
    const files = {
      ...first,
      '2023/a/bien-ban-tham-dinh.md': minutes('', 'vd-9'),
      [`2023/a/${path}`]: brief(),
    };
    expect(contextOf(files, path).faults).toEqual([
      'tham-chieu-la 2023/a/bien-ban-tham-dinh.md:12:14',
    ]);
  });

  it('with verdicts of its own needs no biên bản', () => {
    const own = brief('ket_luan:\n  - {van_de: vd-1, muc: dat, nhan_xet: Rõ}\n');
    const { context, faults } = contextOf({ ...first, [`2023/a/${path}`]: own }, path);
    expect(faults).toEqual([]);
    const [verdict] = context === undefined ? [] : objectsField(context, 'ket_luan');
    expect(text(verdict && objectField(verdict, 'van_de'), 'ten')).toBe('Việc một');
  });

  it('with neither is a located error', () => {
    const { faults, one } = contextOf({ ...first, [`2023/a/${path}`]: brief() }, path);
    expect(faults).toEqual([`thieu-van-ban-goc 2023/a/${path}:1:1`]);
    expect(one).toBeUndefined();
  });
});

describe('a thông báo kết luận', () => {
  const path = 'ket-luan.md';
  const conclusion = (answered: string, second = 'hc-2') => `---
trich_yeu: kết luận
han_che:
  - {ma: hc-1, noi_dung: Chậm.}
  - {ma: ${second}, noi_dung: Thiếu kiểm tra.}
yeu_cau:
  - {han_che: ${answered}, noi_dung: Kiểm tra, thoi_han: 28/6/2024, nguoi: Lê Thị N}
---
Thân.
`;

  it('puts the shortcoming itself in the place of its id, with its turn', () => {
    const { context, faults } = contextOf(
      { ...first, [`2023/a/${path}`]: conclusion('hc-2') },
      path,
    );
    expect(faults).toEqual([]);
    expect(text(context && objectField(context, 'co_quan'), 'ma')).toBe('tu');
    const [required] = context === undefined ? [] : objectsField(context, 'yeu_cau');
    const answered = required && objectField(required, 'han_che');
    expect(text(answered, 'noi_dung')).toBe('Thiếu kiểm tra.');
    expect(answered?.fields.get('stt')).toMatchObject({ number: 2 });
  });

  it('that requires what answers no shortcoming is a located error, with the list', () => {
    const { faults, diagnostics } = round({ ...first, [`2023/a/${path}`]: conclusion('hc-3') });
    expect(faults).toEqual([`tham-chieu-la 2023/a/${path}:7:15`]);
    expect(diagnostics[0]?.message.vi).toContain('hạn chế');
    expect(diagnostics[0]?.related?.[0]?.place).toMatchObject({ line: 4 });
  });

  it('with two shortcomings of one id is a located error', () => {
    const files = { ...first, [`2023/a/${path}`]: conclusion('hc-1', 'hc-1') };
    expect(round(files).faults).toEqual([`trung-ma 2023/a/${path}:5:10`]);
  });

  it('outside a unit is a located error', () => {
    const files = { ...first, [`2023/${path}`]: conclusion('hc-1') };
    expect(round(files).faults).toEqual([`thieu-don-vi 2023/${path}:1:1`]);
  });
});
