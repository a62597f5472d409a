import { describe, expect, it } from 'vitest';
import { brief, type Edits, hold } from '../support/sound-round.js';

const UNIT = 'dv-01/don-vi.md';
const LETTER = 'dv-01/goi-y.md';
const PERSON = 'dv-01/kiem-diem-ca-nhan-tran-van-a.md';
const MEETING = 'dv-01/bien-ban-hoi-nghi.md';

const staff: Edits = [
  [
    UNIT,
    'nguoi_dung_dau:',
    'nhan_su:\n  - {ma: tran-van-a, ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}\nnguoi_dung_dau:',
  ],
];

describe('a person named by id', () => {
  it('is one with the same person typed out', () => {
    const chair: Edits = [
      ...staff,
      [MEETING, 'chu_tri: {ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}', 'chu_tri: tran-van-a'],
    ];
    expect(hold(chair)).toEqual([]);
    const gone: Edits = [[MEETING, '  - {ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}\n', '']];
    const found = hold([...chair, ...gone]).map((one) => one.code);
    expect(found).toContain('chu-tri-vang-mat');
  });

  it('is not counted twice in minutes', () => {
    const twice: Edits = [
      ...staff,
      [MEETING, '{ten: Ngô Văn B, chuc_vu: Phó Bí thư}', 'tran-van-a'],
    ];
    expect(brief(hold(twice))).toEqual([`diem-danh-hai-lan ${MEETING}:15`]);
  });

  it('is one man in two đoàn by his id, and two men by two ids', () => {
    const doan = (second: string): Edits => [
      ['dv-02/don-vi.md', '21/12/2023', '20/12/2023'],
      [
        'dot.md',
        'van_ban:',
        'nhan_su:\n  - {ma: e-1, ten: Vũ Thị E}\n  - {ma: e-2, ten: Vũ Thị E}\nvan_ban:',
      ],
      ['dot.md', '{ten: Vũ Thị E, chuc_vu: Chuyên viên Ban Tổ chức}', 'e-1'],
      ['dot.md', '{ten: Ngô Thị L, chuc_vu: Chuyên viên Văn phòng}', second],
    ];
    expect(hold(doan('e-1')).map((one) => one.code)).toEqual(['nguoi-hai-doan']);
    expect(hold(doan('e-2'))).toEqual([]);
  });
});

describe('a person who had a letter', () => {
  const letter: Edits = [
    ...staff,
    [
      LETTER,
      'han_gui: 07/12/2023\n',
      'han_gui: 07/12/2023\nca_nhan:\n  - {nguoi: tran-van-a, so: "1022", van_de: [vd-1, vd-2]}\n',
    ],
  ];

  it('answers every issue of it in the personal review', () => {
    const found = hold(letter);
    expect(found.map((one) => one.code)).toEqual(['van-de-bo-sot']);
    expect(found[0]?.place.file).toContain(PERSON);
    expect(found[0]?.message.vi).toContain('«vd-2»');
    expect(found[0]?.related?.[0]?.place).toMatchObject({ line: 11 });
    const answered: Edits = [
      ...letter,
      [PERSON, '::van-de[vd-1]\n', '::van-de[vd-1]\n\nMột.\n\n::van-de[vd-2]\n'],
    ];
    expect(hold(answered)).toEqual([]);
  });

  it('is named in a register of its own number', () => {
    const double: Edits = [...letter, [LETTER, 'so: "1022"', 'so: "1021"']];
    const found = hold([
      ...double,
      [PERSON, '::van-de[vd-1]\n', '::van-de[vd-1]\n\nMột.\n\n::van-de[vd-2]\n'],
    ]);
    expect(brief(found)).toEqual([`so-trung ${LETTER}:8`]);
    expect(found[0]?.related?.[0]?.place.line).toBe(2);
  });
});
