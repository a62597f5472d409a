import { describe, expect, it } from 'vitest';
import { objectField, objectsField, textField } from '../../src/model/fields.js';
import { dot, letter, plan, report, round, unit } from '../support/round.js';

const good = {
  '2023/dot.md': dot,
  '2023/ke-hoach.md': plan,
  '2023/a/don-vi.md': unit('dv-1'),
  '2023/a/goi-y.md': letter,
  '2023/a/giai-trinh.md': report(),
};

const number = (path: string, files: Record<string, string> = good) => {
  const one = round(files).made.find((made) => made.record.path === `content/${path}`);
  return one === undefined ? undefined : textField(one.context, 'so_ky_hieu')?.text;
};

describe('a round', () => {
  it('commissions every document, in the order of paths', () => {
    const { made, faults } = round(good);
    expect(faults).toEqual([]);
    expect(made.map((one) => one.record.path)).toEqual([
      'content/2023/a/giai-trinh.md',
      'content/2023/a/goi-y.md',
      'content/2023/ke-hoach.md',
    ]);
  });

  it('gives each its issuer and its number', () => {
    expect(number('2023/ke-hoach.md')).toBe('05-KH/TU');
    expect(number('2023/a/goi-y.md')).toBe('21-CV/TU');
    expect(number('2023/a/giai-trinh.md')).toMatch(/^\u00a0+-BC\/ĐU$/);
  });

  it('writes the numbers of a state body by NĐ 30', () => {
    const state = { ...good, '2023/a/don-vi.md': unit('dv-1', 'he_thong: nha-nuoc\n') };
    const numbered = { ...state, '2023/a/giai-trinh.md': report('vd-1', 'so: 7\n') };
    expect(number('2023/a/giai-trinh.md', numbered)).toBe('07/BC-ĐU');
    const made = round(numbered).made.find((one) => one.record.kind === 'giai-trinh');
    expect(made?.system).toBe('nha-nuoc');
    expect(made?.resolve('goi-y')).toMatchObject({
      full: 'Công văn số 21-CV/TU ngày 27/11/2023 của Thành ủy Mẫu về gợi ý kiểm điểm',
      short: 'Công văn số 21-CV/TU',
    });
  });

  it('names a person in the letters of a state body as its system does', () => {
    const asked = letter.replace(
      'han_gui',
      'ca_nhan: [{nguoi: {ten: Lê B}, van_de: [vd-1]}]\nhan_gui',
    );
    const told = (dotText: string) => {
      const files = { ...good, '2023/dot.md': dotText, '2023/a/goi-y.md': asked };
      const made = round(files).made.find((one) => one.record.kind === 'goi-y-ca-nhan');
      const to = made?.record.facts.fields.get('kinh_gui');
      const [first] = to?.kind === 'list' ? to.items : [];
      return [
        first?.kind === 'text' ? first.text : undefined,
        made?.summary.replace('Công văn ', ''),
      ];
    };
    expect(told(dot)).toEqual(['Đồng chí Lê B', 'gợi ý kiểm điểm đối với đồng chí Lê B']);
    const state = dot.replace('{ma: tu,', '{ma: tu, he_thong: nha-nuoc,');
    expect(told(state)).toEqual(['Ông (bà) Lê B', 'gợi ý kiểm điểm đối với ông (bà) Lê B']);
  });

  it('is known without a number while it has none', () => {
    const named = (files: Record<string, string>) =>
      round(files).made.find((one) => one.record.kind === 'giai-trinh')?.summary;
    expect(named(good)).toBe('Báo cáo giải trình');
    expect(named({ ...good, '2023/a/giai-trinh.md': report('vd-2', 'so: 7\n') })).toBe(
      'Báo cáo 07-BC/ĐU giải trình',
    );
    const state = { ...good, '2023/a/don-vi.md': unit('dv-1', 'he_thong: nha-nuoc\n') };
    expect(named(state)).toBe('Báo cáo giải trình');
  });

  it('puts the issue itself in the place of its id, with its turn in the gợi ý', () => {
    const made = round(good).made.find((one) => one.record.kind === 'giai-trinh');
    const [remedy] = made === undefined ? [] : objectsField(made.context, 'bien_phap');
    const issue = remedy === undefined ? undefined : objectField(remedy, 'van_de');
    expect(issue && textField(issue, 'ten')?.text).toBe('Việc hai');
    expect(issue?.fields.get('stt')).toMatchObject({ number: 2 });
    expect(issue && textField(issue, 'ten')?.place).toMatchObject({
      file: 'content/2023/a/goi-y.md',
      line: 8,
    });
  });

  it('lists its units by thu_tu, by khối, with their đoàn', () => {
    const files = {
      ...good,
      '2023/a/don-vi.md': unit('dv-1').replace('thu_tu: 1', 'thu_tu: 2'),
      '2023/z/don-vi.md': unit('dv-9'),
    };
    const plan_ = round(files).made.find((one) => one.record.kind === 'ke-hoach');
    const dot_ = plan_ && objectField(plan_.context, 'dot');
    const units = dot_ === undefined ? [] : objectsField(dot_, 'don_vi');
    expect(units.map((one) => textField(one, 'ma')?.text)).toEqual(['dv-9', 'dv-1']);
    const [first] = units;
    const doan = first && objectField(first, 'doan');
    expect(doan && textField(doan, 'ten')?.text).toBe('Đoàn số 1');
  });

  it('cites by id from the same unit, the round, another unit', () => {
    const made = round({
      ...good,
      '2023/b/don-vi.md': unit('dv-2'),
      '2023/b/goi-y.md': letter,
    }).made;
    const one = made.find((commission) => commission.record.path.endsWith('b/goi-y.md'));
    expect(one?.resolve('ke-hoach')).toMatchObject({ short: 'Kế hoạch 05-KH/TU' });
    expect(one?.resolve('dv-1/giai-trinh')).toMatchObject({
      full: 'Báo cáo số …, ngày 05/12/2023 của Đảng ủy dv-1 về giải trình',
    });
    expect(one?.resolve('dv-1/giai-trin')).toEqual({ nearest: 'dv-1/giai-trinh' });
  });
});

describe('what does not fit together', () => {
  it.each([
    ['a record in no round', { 'x/goi-y.md': letter }, 'ngoai-dot x/goi-y.md:1:1'],
    ['a unit paper outside a unit', { '2023/goi-y.md': letter }, 'thieu-don-vi 2023/goi-y.md:1:1'],
    [
      'an unknown đoàn',
      { '2023/a/don-vi.md': unit('dv-1').replace('doan: doan-1', 'doan: doan-2') },
      'tham-chieu-la 2023/a/don-vi.md:10:7',
    ],
    [
      'an unknown issue',
      { '2023/a/giai-trinh.md': report('vd-3') },
      'tham-chieu-la 2023/a/giai-trinh.md:5:14',
    ],
    [
      'an unknown issuing body',
      { '2023/a/giai-trinh.md': report('vd-1', 'co_quan: btcc\n') },
      'tham-chieu-la 2023/a/giai-trinh.md:6:10',
    ],
    [
      'an unknown paper to answer',
      { '2023/a/giai-trinh.md': report('vd-1', 'goi_y: goi-y-2\n') },
      'tham-chieu-la 2023/a/giai-trinh.md:6:8',
    ],
    ['two units of one id', { '2023/b/don-vi.md': unit('dv-1') }, 'trung-ma 2023/b/don-vi.md:2:5'],
    [
      'a reference to a paper of another kind',
      { '2023/a/giai-trinh.md': report('vd-1', 'goi_y: giai-trinh\n') },
      'tham-chieu-la 2023/a/giai-trinh.md:6:8',
    ],
    [
      'two issues of one id',
      { '2023/a/goi-y.md': letter.replace('ma: vd-1', 'ma: vd-2') },
      'trung-ma 2023/a/goi-y.md:8:10',
    ],
  ])('%s is a located error', (_, files: Record<string, string>, fault) => {
    const { faults, diagnostics } = round({ ...good, ...files });
    expect(faults).toEqual([fault]);
    expect(diagnostics[0]?.hint?.vi).toBeTruthy();
  });

  it('a report without the letter that it answers is not made', () => {
    const { made, faults } = round({
      '2023/dot.md': dot,
      '2023/a/don-vi.md': unit('dv-1'),
      '2023/a/giai-trinh.md': report(),
    });
    expect(faults).toEqual(['thieu-van-ban-goc 2023/a/giai-trinh.md:1:1']);
    expect(made).toEqual([]);
  });
});

describe('the records that say what a folder is', () => {
  it.each([
    ['2023/a/don-vi-2.md', unit('dv-9', 'loai: don-vi\n'), 'hai-ho-so-goc'],
    ['dot.md', dot, 'dot-sai-cho'],
    ['2023/a/sau/dot.md', dot, 'dot-sai-cho'],
  ])('stand once and in their place: %s', (path, text, code) => {
    const { faults, made } = round({ ...good, [path]: text });
    expect(faults).toEqual([`${code} ${path}:1:1`]);
    expect(made).toHaveLength(3);
  });
});

describe('a record that could not be read', () => {
  it('is known by its file’s name however that is written', () => {
    const broken = unit('dv-2').replace('thu_tu: 1', 'thu_tu: x');
    const { faults, made } = round({ ...good, '2023/b/Đơn vị.md': broken });
    expect(faults).toEqual(['so-nguyen-sai 2023/b/Đơn vị.md:7:9']);
    expect(made.map((one) => one.record.kind)).toEqual(['giai-trinh', 'goi-y']);
  });

  it('is not reported a second time by those that build on it', () => {
    const { faults, made } = round({
      ...good,
      '2023/a/goi-y.md': letter.replace('so: 21', 'so: x'),
    });
    expect(faults).toEqual(['so-sai 2023/a/goi-y.md:2:5']);
    expect(made.map((one) => one.record.kind)).toEqual(['ke-hoach']);
  });

  it('of a unit withholds the lists that would lack it', () => {
    const { faults, made } = round({ ...good, '2023/b/don-vi.md': unit('Dv 2') });
    expect(faults).toEqual(['ma-sai 2023/b/don-vi.md:2:5']);
    expect(made.map((one) => one.record.kind)).toEqual(['giai-trinh', 'goi-y']);
  });

  it('of the round withholds the round, with one message', () => {
    const { faults, made } = round({ ...good, '2023/dot.md': dot.replace('nam: 2023', 'nam: x') });
    expect(faults).toEqual(['so-nguyen-sai 2023/dot.md:4:6']);
    expect(made).toEqual([]);
  });
});
