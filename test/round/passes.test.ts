import { describe, expect, it } from 'vitest';
import { brief, type Edits, edited, hold, holdRounds, SOUND } from '../support/sound-round.js';

const text = (name: string) => String(SOUND[`dv-01/${name}.md`]);
const lan = (name: string, pass: number, so: string, ngay: string) =>
  text(name)
    .replace(/so: .*\nngay: .*\n/, `loai: ${name}\nlan: ${pass}\nso: "${so}"\nngay: ${ngay}\n`)
    .replace(/ {2}- \{van_de: vd-1, .*\n/, '')
    .replace(/::van-de\[vd-1\]\n\nHồ sơ đất lập từ nhiều thời kỳ.\n/, '');

const sentBack = (issue: string, so = '1068', ngay = '25/12/2023') => `---
loai: yeu-cau-kiem-diem-lai
so: "${so}"
ngay: ${ngay}
trich_yeu: yêu cầu kiểm điểm lại
van_de:
  - {van_de: ${issue}, noi_dung: Chưa nêu cá nhân.}
han_gui: 06/01/2024
---
Thân.
`;
const failed: Edits = [['dv-01/bien-ban-tham-dinh.md', 'muc: can-bo-sung', 'muc: chua-dat']];
const REPORT_2 = 'dv-01/giai-trinh-lan-2.md';
const MINUTES_2 = 'dv-01/bien-ban-tham-dinh-lan-2.md';
const LETTER = 'dv-01/yeu-cau-kiem-diem-lai.md';
const second = {
  [LETTER]: sentBack('vd-2'),
  [REPORT_2]: lan('giai-trinh', 2, '320', '04/01/2024'),
  [MINUTES_2]: lan('bien-ban-tham-dinh', 2, '02', '08/01/2024'),
};
const APPRAISAL_2 = 'dv-01/bao-cao-tham-dinh-lan-2.md';
/** The minutes as a báo cáo thẩm định. */
const asReport = (minutes: string) =>
  minutes
    .replace('loai: bien-ban-tham-dinh', 'loai: bao-cao-tham-dinh')
    .replace(/^thoi_gian:[\s\S]*?(?=^ket_luan:)/m, '');
const ends = (found: ReturnType<typeof hold>) =>
  found[0]?.related?.map(({ place }) => `${place.file.slice(13)}:${place.line}`);

describe('the second pass', () => {
  it('of what fell short and was sent back is in order', () => {
    expect(hold(failed, second)).toEqual([]);
  });

  it('answers each issue that was sent back, and no other need be answered', () => {
    const { [REPORT_2]: report = '' } = second;
    const found = hold(failed, {
      ...second,
      [REPORT_2]: report.replace('::van-de[vd-2]', 'Chung.'),
    });
    expect(found.map((one) => one.code)).toEqual(['van-de-bo-sot']);
    expect(ends(found)).toEqual([`${LETTER}:7`]);
  });

  it('gives each issue that was sent back a verdict', () => {
    const { [MINUTES_2]: minutes = '' } = second;
    const other = minutes.replace('{van_de: vd-2,', '{van_de: vd-1,');
    const found = hold(failed, { ...second, [MINUTES_2]: other });
    expect(found.map((one) => one.code)).toEqual(['van-de-thieu-ket-luan']);
    expect(ends(found)).toEqual([`${LETTER}:7`]);
  });

  it('is told where the letter leaves out what fell short', () => {
    const found = hold(failed, { [LETTER]: sentBack('vd-1') });
    expect(brief(found)).toEqual(['chua-dat-khong-yeu-cau dv-01/bien-ban-tham-dinh.md:17']);
    expect(ends(found)).toEqual([`${LETTER}:7`]);
  });

  it.each([LETTER, 'dv-01/lan-2/yeu-cau-kiem-diem-lai.md'])(
    'is not told to lack a letter that still has blanks: %s',
    (draft) => {
      const rounds = { '2023': edited(failed, {}) };
      expect(brief(holdRounds(rounds))).toEqual([
        'chua-dat-khong-yeu-cau dv-01/bien-ban-tham-dinh.md:17',
      ]);
      expect(brief(holdRounds(rounds, [`content/2023/${draft}`]))).toEqual([]);
    },
  );

  it('is told to lack one where it is another unit that has blanks', () => {
    const found = holdRounds({ '2023': edited(failed, {}) }, ['content/2023/dv-02/goi-y.md']);
    expect(brief(found)).toEqual(['chua-dat-khong-yeu-cau dv-01/bien-ban-tham-dinh.md:17']);
  });

  it('without the first is told, with the unit', () => {
    const found = hold([], {
      'dv-02/goi-y.md': text('goi-y').replace('1021', '1022'),
      'dv-02/giai-trinh-lan-2.md': second[REPORT_2] ?? '',
    });
    expect(brief(found)).toEqual(['lan-sau-khong-can dv-02/giai-trinh-lan-2.md:3']);
    expect(found[0]?.message.vi).toContain('không có hồ sơ này lần 1');
    expect(ends(found)).toEqual(['dv-02/don-vi.md:1']);
  });

  it('may be appraised by a report where the first was by minutes', () => {
    const { [MINUTES_2]: minutes = '', ...others } = second;
    const found = hold(failed, { ...others, [APPRAISAL_2]: asReport(minutes) });
    expect(brief(found)).toEqual([]);
  });

  it('that nothing called for is told, with the appraisal', () => {
    const { [LETTER]: _, ...bare } = second;
    const found = hold([], { [REPORT_2]: bare[REPORT_2] ?? '' });
    expect(brief(found)).toEqual([`lan-sau-khong-can ${REPORT_2}:3`]);
    expect(found[0]?.message.vi).toContain('không có vấn đề nào chưa đạt');
    expect(ends(found)).toEqual(['dv-01/bien-ban-tham-dinh.md:16']);
  });

  it('that was never sent back is told at each paper and at the verdict', () => {
    const { [LETTER]: _, ...bare } = second;
    expect(brief(hold(failed, bare))).toEqual([
      'chua-dat-khong-yeu-cau dv-01/bien-ban-tham-dinh.md:17',
      `lan-sau-khong-can ${MINUTES_2}:3`,
      `lan-sau-khong-can ${REPORT_2}:3`,
    ]);
  });
});

describe('the third pass', () => {
  const third = {
    ...second,
    [MINUTES_2]: String(second[MINUTES_2]).replace('muc: can-bo-sung', 'muc: chua-dat'),
    'dv-01/giai-trinh-lan-3.md': lan('giai-trinh', 3, '330', '09/01/2024'),
  };

  it('needs a letter of its own', () => {
    expect(brief(hold(failed, third))).toEqual([
      `chua-dat-khong-yeu-cau ${MINUTES_2}:18`,
      'lan-sau-khong-can dv-01/giai-trinh-lan-3.md:3',
    ]);
    const again = { ...third, 'dv-01/yeu-cau-2.md': sentBack('vd-2', '1070', '09/01/2024') };
    expect(hold(failed, again)).toEqual([]);
  });
});
