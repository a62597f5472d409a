import { describe, expect, it } from 'vitest';
import { brief, type Edits, hold, SOUND } from '../support/sound-round.js';

const dated = (paper: string, from: string, to: string): Edits => [
  [`dv-01/${paper}.md`, `\nngay: ${from}`, `\nngay: ${to}`],
];

describe('the days of the papers of a unit', () => {
  it.each([
    ['giai-trinh', '06/12/2023', '26/11/2023', 'goi-y', 3],
    ['bien-ban-tham-dinh', '11/12/2023', '05/12/2023', 'giai-trinh', 3],
    ['bien-ban-hoi-nghi', '20/12/2023', '08/12/2023', 'bien-ban-tham-dinh', 3],
    ['ket-luan', '10/01/2024', '19/12/2023', 'bien-ban-hoi-nghi', 3],
  ])('run from step to step: %s', (paper, from, to, before, line) => {
    const found = hold(dated(paper, from, to)).filter((one) => one.code === 'ngay-nguoc');
    expect(brief(found)).toEqual([`ngay-nguoc dv-01/${paper}.md:${line}`]);
    expect(found[0]?.related?.[0]?.place.file).toBe(`content/2023/dv-01/${before}.md`);
  });

  it('hold a second pass after the letter that asks for it, and a meeting after either', () => {
    const second = (day: string) => ({
      'dv-01/yeu-cau.md': `---
loai: yeu-cau-kiem-diem-lai
so: "1068"
ngay: 25/12/2023
trich_yeu: yêu cầu kiểm điểm lại
van_de:
  - {van_de: vd-2, noi_dung: Chưa rõ.}
han_gui: 06/01/2024
---
Thân.
`,
      'dv-01/giai-trinh-2.md': String(SOUND['dv-01/giai-trinh.md'])
        .replace('---\n', '---\nloai: giai-trinh\nlan: 2\n')
        .replace('so: "312"\n', '')
        .replace('06/12/2023', day),
    });
    const failed: Edits = [['dv-01/bien-ban-tham-dinh.md', 'can-bo-sung', 'chua-dat']];
    const met = dated('bien-ban-hoi-nghi', '20/12/2023', '09/01/2024');
    expect(brief(hold([...failed, ...met], second('04/01/2024')))).toEqual([]);
    expect(brief(hold(failed, second('24/12/2023')))).toEqual([
      'ngay-nguoc dv-01/giai-trinh-2.md:4',
    ]);
  });
});
