import { describe, expect, it } from 'vitest';
import { brief, type Edits, hold } from '../support/sound-round.js';

const ORDER = 'quyet-dinh.md';
const order = (ground: string) => ({
  [ORDER]: `---
ngay: 24/11/2023
trich_yeu: thành lập đoàn công tác
---
:::can-cu
- Căn cứ [@${ground}]
:::

#

Thành lập các đoàn.
`,
});
const ground = (ref: string): Edits => [
  ['ke-hoach.md', 'Thực hiện [@qd-124]', `:::can-cu\n- Căn cứ [@${ref}]\n:::\n\nThực hiện`],
];

describe('what documents build on', () => {
  it('in a circle is told with the whole chain and every place', () => {
    const found = hold(ground('quyet-dinh'), order('ke-hoach'));
    expect(brief(found)).toEqual([`tham-chieu-vong ${ORDER}:6`]);
    expect(found[0]?.severity).toBe('error');
    expect(found[0]?.message.vi).toContain('ke-hoach → quyet-dinh → ke-hoach');
    expect(found[0]?.related?.map((one) => one.place)).toMatchObject([
      { file: 'content/2023/ke-hoach.md', line: 8 },
    ]);
  });

  it('that is the document itself is a circle of one', () => {
    const found = hold(ground('ke-hoach'));
    expect(brief(found)).toEqual(['tham-chieu-vong ke-hoach.md:8']);
    expect(found[0]?.message.vi).toContain('ke-hoach → ke-hoach');
  });

  it('by fields and by căn cứ together, across units, is one chain', () => {
    const papers: Edits = [
      ['dv-01/bien-ban-hoi-nghi.md', '  - giai-trinh\n', '  - giai-trinh\n  - ket-luan\n'],
      [
        'dv-01/ket-luan.md',
        'Kết luận như sau:',
        ':::can-cu\n- Xét [@dv-01/bien-ban-hoi-nghi]\n:::\n\nKết luận:',
      ],
    ];
    const found = hold(papers);
    expect(found.map((one) => one.code)).toEqual(['tham-chieu-vong']);
    expect(found[0]?.message.vi).toContain(
      'dv-01/bien-ban-hoi-nghi → dv-01/ket-luan → dv-01/bien-ban-hoi-nghi',
    );
  });

  it('in a line, or twice by two ways, is none', () => {
    expect(hold([], order('ke-hoach'))).toEqual([]);
    const twice: Edits = [
      [
        'dv-01/ket-luan.md',
        'Kết luận như sau:',
        ':::can-cu\n- Xét [@giai-trinh]\n- Xét [@bien-ban-hoi-nghi]\n:::\n\nKết luận:',
      ],
    ];
    expect(hold(twice)).toEqual([]);
  });

  it('may be cited in prose both ways', () => {
    const mutual: Edits = [['ke-hoach.md', '[@qd-124]', '[@tong-hop]']];
    expect(hold(mutual)).toEqual([]);
  });
});
