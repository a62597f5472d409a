import { describe, expect, it } from 'vitest';
import { textField } from '../../src/model/fields.js';
import type { ObjectValue } from '../../src/model/value.js';
import { dot, letter, round, unit } from '../support/round.js';

const PEOPLE = `nhan_su:
  - {ma: le-thi-n, ten: Lê Thị N, chuc_vu: Phó Bí thư}
  - {ma: tran-van-a, ten: Trần Văn A, chuc_vu: Bí thư}
`;

const minutes = (more: string): string => `---
ngay: 14/12/2023
trich_yeu: hội nghị kiểm điểm
thoi_gian: sáng
dia_diem: hội trường
nguoi_ghi: le-thi-n
trieu_tap: 3
${more}---
Thân.
`;

const files = (more: string) => ({
  '2023/dot.md': dot,
  '2023/dv-01/don-vi.md': unit('dv-01', PEOPLE),
  '2023/dv-01/bien-ban-hoi-nghi.md': minutes(more),
});

const USUAL = `chu_tri: tran-van-a
co_mat: [tran-van-a, le-thi-n]
vang_mat:
  - {nguoi: tran-van-a, chuc_vu: Bí thư Đảng ủy, ly_do: ốm}
`;

const namesIn = (object: ObjectValue | undefined, list: string) => {
  const value = object?.fields.get(list);
  const items = value?.kind === 'list' ? value.items : [];
  return items.map((item) =>
    item.kind === 'object'
      ? [textField(item, 'ten')?.text, textField(item, 'chuc_vu')?.text].join(', ')
      : '',
  );
};

describe('a person named by id', () => {
  it('is the one of nhan_su, wherever a person may stand', () => {
    const { made, faults } = round(files(USUAL));
    expect(faults).toEqual([]);
    const context = made[0]?.context;
    expect(namesIn(context, 'co_mat')).toEqual(['Trần Văn A, Bí thư', 'Lê Thị N, Phó Bí thư']);
    const chair = context?.fields.get('chu_tri');
    expect(chair?.kind === 'object' && textField(chair, 'ten')).toMatchObject({
      text: 'Trần Văn A',
      place: { file: 'content/2023/dv-01/don-vi.md', line: 15 },
    });
  });

  it('has what the document itself says of them, and nhan_su for the rest', () => {
    const { made } = round(files(USUAL));
    expect(namesIn(made[0]?.context, 'vang_mat')).toEqual(['Trần Văn A, Bí thư Đảng ủy']);
  });

  it('may be of the round, for the đoàn and for every unit', () => {
    const above = dot
      .replace('truong_doan: {ten: Lê Văn C}', 'truong_doan: le-van-c')
      .replace('doan:\n', 'nhan_su: [{ma: le-van-c, ten: Lê Văn C, chuc_vu: Ủy viên}]\ndoan:\n');
    const { made, faults } = round({
      ...files(USUAL.replace('chu_tri: tran-van-a', 'chu_tri: le-van-c')),
      '2023/dot.md': above,
    });
    expect(faults).toEqual([]);
    const delegation = made[0]?.context.fields.get('doan');
    const head = delegation?.kind === 'object' ? delegation.fields.get('truong_doan') : undefined;
    expect(head?.kind === 'object' && textField(head, 'chuc_vu')?.text).toBe('Ủy viên');
  });

  it.each([
    ['nobody bears', 'chu_tri: tran-van-b', 'tham-chieu-la 2023/dv-01/bien-ban-hoi-nghi.md:8:10'],
    ['is a name', 'chu_tri: Trần Văn A', 'sai-kieu 2023/dv-01/bien-ban-hoi-nghi.md:8:10'],
  ])('is told where the id %s', (_, typed, fault) => {
    const { faults } = round(files(USUAL.replace('chu_tri: tran-van-a', typed)));
    expect(faults).toEqual([fault]);
  });

  it('has an id of their own', () => {
    const twice = PEOPLE.replace('tran-van-a', 'le-thi-n');
    const { faults } = round({
      '2023/dot.md': dot,
      '2023/dv-01/don-vi.md': unit('dv-01', twice),
    });
    expect(faults).toEqual(['trung-ma 2023/dv-01/don-vi.md:15:10']);
  });

  it('is refused without a name and without an id', () => {
    const { faults } = round(files(USUAL.replace('nguoi: tran-van-a, ', '')));
    expect(faults).toEqual(['thieu-truong 2023/dv-01/bien-ban-hoi-nghi.md:11:5']);
  });
});

describe('who signs', () => {
  const signers = `nguoi_ky:
  - {ma: bt, thay_mat: Ban Thường vụ, chuc_vu: Bí thư, ten: Trần Văn A}
  - {ma: pbt, thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ten: Lê Thị N}
`;
  const signed = (typed: string) =>
    round({
      '2023/dot.md': dot,
      '2023/dv-01/don-vi.md': unit('dv-01', signers),
      '2023/dv-01/goi-y.md': letter,
      '2023/dv-01/giai-trinh.md': `---
trich_yeu: giải trình
${typed}bien_phap: []
---
Thân.
`,
    });
  const signerOf = (typed: string) => {
    const found = signed(typed).made.find((one) => one.record.kind === 'giai-trinh');
    const value = found?.context.fields.get('nguoi_ky');
    return value?.kind === 'object' ? textField(value, 'ten')?.text : undefined;
  };

  it('is the first who signs for the issuer, the one named by id, or the one typed', () => {
    expect(signerOf('')).toBe('Trần Văn A');
    expect(signerOf('nguoi_ky: pbt\n')).toBe('Lê Thị N');
    expect(signerOf('nguoi_ky: {ten: Vũ Thị Q}\n')).toBe('Vũ Thị Q');
  });

  it('is told where the id is unknown', () => {
    const { diagnostics } = signed('nguoi_ky: pbtt\n');
    expect(diagnostics.map(({ message }) => message.vi)).toEqual([
      'Không có người ký nào mang mã «pbtt». Có phải ý là «pbt»?',
    ]);
  });
});
