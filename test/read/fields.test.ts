import { describe, expect, it } from 'vitest';
import { declaredFields, KINDS, readRecord } from '../../src/read/index.js';
import { fact, faults, read } from './typed.js';

const ok = 'trich_yeu: kiểm điểm sâu\n';
const record = (fields: string) => `---\n${fields}\n---\nNội dung.\n`;

describe('facts', () => {
  const typed = record(`Trích yếu: kiểm điểm sâu
ngày: 24/11/2023
kinh_gui: Ban Thường vụ
dự thảo: 2
khan: Thượng khẩn
nguoi-ky:
  thay_mat: Ban Thường vụ
  ten: Nguyễn Văn A
nơi nhận:
  - Như trên
  - "Lưu: VT"
so:`);

  it('say what was typed and where', () => {
    const { value, diagnostics } = read(typed);
    expect(diagnostics).toEqual([]);
    expect(fact(value, 'trich_yeu')).toBe('kiểm điểm sâu @ 2:12 trich_yeu');
    expect(fact(value, 'ngay')).toBe('24/11/2023 @ 3:7 ngay');
    expect(fact(value, 'du_thao')).toBe('#2 @ 5:10 du_thao');
    expect(fact(value, 'khan')).toBe('thuong-khan @ 6:7 khan');
    expect(fact(value, 'nguoi_ky.ten')).toBe('Nguyễn Văn A @ 9:8 nguoi_ky.ten');
    expect(fact(value, 'noi_nhan.1')).toBe('Lưu: VT @ 12:5 noi_nhan.2');
  });

  it('give a list for a field that may be one text or many', () => {
    const { value } = read(typed);
    expect(fact(value, 'kinh_gui')).toBe('[1] @ 4:11 kinh_gui');
    expect(fact(value, 'kinh_gui.0')).toBe('Ban Thường vụ @ 4:11 kinh_gui');
  });

  it('have an entry for each declared field, also for those left out or left blank', () => {
    const fields = read(typed).value?.facts.fields;
    expect([...(fields?.keys() ?? [])]).toEqual(
      declaredFields('ke-hoach').filter((path) => !path.includes('.')),
    );
    expect(fields?.has('so')).toBe(true);
    expect(fields?.get('so')).toBeUndefined();
    expect(fields?.has('luu_hanh')).toBe(true);
    expect(fields?.has('khong-co')).toBe(false);
  });
});

describe('days', () => {
  it.each(['2023-11-24', '24-11-2023', '24/11/2023'])('%s', (day) => {
    expect(fact(read(record(`${ok}ngay: ${day}`)).value, 'ngay')).toBe('24/11/2023 @ 3:7 ngay');
  });

  it('knows leap years', () => {
    expect(faults(read(record(`${ok}ngay: 29/2/2024`)))).toEqual([]);
    expect(faults(read(record(`${ok}ngay: 29/2/1900`)))).toEqual(['3:7 ngay-sai ngay']);
  });

  it.each([
    '31/02/2023',
    '2023-13-01',
    '24.11.2023',
    '24/11/23',
    '24/11-2023',
    '2023-11-24 10:00',
    '0/1/2023',
  ])('refuses %s', (day) => {
    const outcome = read(record(`${ok}ngay: ${day}`));
    expect(faults(outcome)).toEqual(['3:7 ngay-sai ngay']);
    expect(outcome.diagnostics[0]?.message.vi).toContain(day);
  });
});

describe('faults of fields', () => {
  it.each([
    ['a field that is missing', 'so: 1', ['1:1 thieu-truong trich_yeu']],
    ['nothing at all', '', ['1:1 thieu-truong trich_yeu']],
    ['a field left blank', 'trich_yeu:\nso: 1', ['2:1 de-trong trich_yeu']],
    ['an empty text', 'trich_yeu: ""', ['2:12 de-trong trich_yeu']],
    ['a blank item', `${ok}noi_nhan:\n  - a\n  -\n  - b`, ['5:3 de-trong noi_nhan.2']],
    ['an unknown field', `${ok}kihn_gui: a`, ['3:1 truong-la kihn_gui']],
    ['a required field misspelt', 'trich_yue: a', ['2:1 truong-la trich_yue']],
    ['one misspelt inside another', `${ok}nguoi_ky:\n  tne: A`, ['4:3 truong-la nguoi_ky.tne']],
    [
      'a required field missing beside an unknown one',
      'so: 1\nabc: a',
      ['1:1 thieu-truong trich_yeu', '3:1 truong-la abc'],
    ],
    [
      'names of JavaScript',
      `${ok}__proto__: a\nconstructor: b`,
      ['3:1 truong-la __proto__', '4:1 truong-la constructor'],
    ],
    ['a text for a list', `${ok}noi_nhan: Như trên`, ['3:11 sai-kieu noi_nhan']],
    ['a list for a text', 'trich_yeu: [a]', ['2:12 sai-kieu trich_yeu']],
    ['a text for a map', `${ok}nguoi_ky: A`, ['3:11 sai-kieu nguoi_ky']],
    ['an item with a colon', `${ok}noi_nhan:\n  - Lưu: VT`, ['4:5 sai-kieu noi_nhan.1']],
    ['a number with its code', `${ok}so: 195-KH/TU`, ['3:5 so-sai so']],
    ['a number that is nought', `${ok}so: "0"`, ['3:5 so-sai so']],
    ['a number that is nought twice', `${ok}so: 00`, ['3:5 so-sai so']],
    ['a draft before the first', `${ok}du_thao: 0`, ['3:10 so-nguyen-sai du_thao']],
    ['a draft in words', `${ok}du_thao: lần 2`, ['3:10 so-nguyen-sai du_thao']],
    ['an id with accents', `${ok}ma: Kế hoạch 1`, ['3:5 ma-sai ma']],
    ['an unknown choice', `${ok}khan: hoatoc`, ['3:7 lua-chon-sai khan']],
    [
      'two authorities',
      `${ok}nguoi_ky:\n  thay_mat: A\n  ky_thay: B\n  ten: C`,
      ['4:3 ky-nhieu-tu-cach nguoi_ky'],
    ],
  ])('%s', (_, fields, expected) => {
    const outcome = read(record(fields));
    expect(faults(outcome)).toEqual(expected);
    expect(outcome.value).toBeUndefined();
  });

  it.each([
    [`${ok}kihn_gui: a`, 'kinh_gui'],
    [`${ok}nguoi_ky: {tne: A, ten: B}`, 'ten'],
    [`${ok}khan: hoatoc`, 'hoa-toc'],
    [`${ok}so: Số 195-KH/TU`, '195'],
    [`${ok}ma: Kế hoạch 1`, 'ke-hoach-1'],
  ])('%j suggests “%s”', (fields, meant) => {
    const [fault] = read(record(fields)).diagnostics;
    expect(fault?.hint?.vi).toContain(meant);
    expect(fault?.hint?.en).toContain(meant);
  });

  it('are all told in one go, at every depth, those of the body too', () => {
    const outcome = read(
      `---
trich_yeu: đề nghị giải trình
han_gui: 29/02/2023
van_de:
  - ma: VD 1
    tne: Quản lý đất đai
    noi_dung: a
  - ma: vd-2
    ten: ""
---
Nội dung <br>.
`,
      'content/2023/dv-01/gợi ý.md',
    );
    expect(faults(outcome).sort()).toEqual([
      '11:10 the-html',
      '3:10 ngay-sai han_gui',
      '5:9 ma-sai van_de.1.ma',
      '6:5 truong-la van_de.1.tne',
      '8:5 thieu-truong van_de.2.noi_dung',
      '9:10 de-trong van_de.2.ten',
    ]);
  });

  it('speak Vietnamese and English, in words of their own', () => {
    const typed = `${ok}so: a\nngay: b\nkhan: c\nma: Đ\nnoi_nhan: d\nnguoi_ky: {chuc_vu: e}\nla: g`;
    for (const { message, hint } of read(record(typed)).diagnostics) {
      expect(message.vi).toMatch(/[ạảấầẩậắặéẹềểệịọốồộớờợụứừựỳýđ]/);
      expect(message.en).not.toMatch(/[ạảấầẩậắặẹềểệịọốồộớờợụứừự]|Invalid|expected|undefined/);
      expect(hint?.vi).toBeTruthy();
    }
  });
});

describe('values that say again what the program adds', () => {
  const sign = (field: string, typed: string) => `${ok}nguoi_ky:\n  ${field}: ${typed}\n  ten: A`;

  it.each([
    ['thay_mat', 'T/M Ban Thường vụ', '? 4:13 dau-ky-thua nguoi_ky.thay_mat'],
    ['thay_mat', 'TM. Ban Thường vụ', '? 4:13 dau-ky-thua nguoi_ky.thay_mat'],
    ['ky_thay', 'K/T Trưởng ban', '? 4:12 dau-ky-thua nguoi_ky.ky_thay'],
    ['ky_thay', 'Kt. Trưởng ban', '? 4:12 dau-ky-thua nguoi_ky.ky_thay'],
    ['thua_lenh', 'T/L Ban Thường vụ', '? 4:14 dau-ky-thua nguoi_ky.thua_lenh'],
    ['thua_lenh', 'TL Ban Thường vụ', '? 4:14 dau-ky-thua nguoi_ky.thua_lenh'],
  ])('%s: %s', (field, typed, expected) => {
    const outcome = read(record(sign(field, typed)));
    expect(faults(outcome)).toEqual([expected]);
    expect(outcome.value).toBeDefined();
  });

  it.each([
    [`${ok}noi_nhan:\n  - "- a"\n  - b`, ['? 4:5 gach-dau-muc noi_nhan.1']],
    [`${ok}noi_nhan: [a]\nkinh_gui: – a`, ['? 4:11 gach-dau-muc kinh_gui']],
    ['trich_yeu: kiểm điểm sâu.', ['? 2:12 trich-yeu-dau-cham trich_yeu']],
    ['trich_yeu: Về việc kiểm điểm', ['? 2:12 trich-yeu-ve-viec trich_yeu']],
    [
      'trich_yeu: V/v kiểm điểm.',
      ['? 2:12 trich-yeu-ve-viec trich_yeu', '? 2:12 trich-yeu-dau-cham trich_yeu'],
    ],
    ['trich_yeu: "V/v: họp"\nngay: a', ['3:7 ngay-sai ngay', '? 2:12 trich-yeu-ve-viec trich_yeu']],
  ])('%j', (fields, expected) => {
    expect(faults(read(record(fields)))).toEqual(expected);
  });

  it.each([
    sign('thay_mat', 'TMT Ban'),
    sign('chuc_vu', 'Trưởng ban'),
    `${ok}noi_nhan: [-a, a - b]`,
    'trich_yeu: về việc khen thưởng tập thể, cá nhân, v.v.',
    'trich_yeu: Về đích nông thôn mới',
  ])('but not %j', (fields) => {
    expect(faults(read(record(fields)))).toEqual([]);
  });

  it('show what to type instead', () => {
    const hint = (fields: string) => read(record(fields)).diagnostics[0]?.hint?.vi;
    expect(hint(sign('thay_mat', 'T/M Ban Thường vụ'))).toContain('“Ban Thường vụ”');
    expect(hint('trich_yeu: V/v kiểm điểm sâu.')).toContain('“kiểm điểm sâu”');
    expect(hint(`${ok}noi_nhan: ["- Như trên"]`)).toContain('“Như trên”');
  });
});

describe('the choices of a field', () => {
  it('are told with what each means; in English by their ids alone', () => {
    const [fault] = read(record(`${ok}khan: hoatoc`)).diagnostics;
    const all = 'khan (khẩn), thuong-khan (thượng khẩn), hoa-toc (hỏa tốc)';
    expect(fault?.message.vi).toContain(`chỉ nhận: ${all}.`);
    expect(fault?.message.en).toContain('only: khan, thuong-khan, hoa-toc.');
  });
});

describe('secret papers', () => {
  const typed = record(`${ok}mat: tối mật`);

  it('are refused', () => {
    const outcome = read(typed);
    expect(faults(outcome)).toEqual(['3:1 mat-bi-tu-choi mat']);
    expect(outcome.value).toBeUndefined();
    expect(outcome.diagnostics[0]?.hint?.vi).toContain('--allow-secret');
    expect(outcome.diagnostics[0]?.hint?.en).toContain('--allow-secret');
  });

  it.each([
    ['mat: co', ['3:6 lua-chon-sai mat']],
    ['mat: [mật]', ['3:6 sai-kieu mat']],
    ['mat: mật\nngay: a', ['4:7 ngay-sai ngay', '3:1 mat-bi-tu-choi mat']],
  ])('are refused once: %j', (fields, expected) => {
    const outcome = read(record(ok + fields));
    expect(faults(outcome)).toEqual(expected);
    expect(outcome.value).toBeUndefined();
  });

  it('are read where that is allowed', () => {
    const bytes = new TextEncoder().encode(typed);
    const source = { path: 'content/2023/ke-hoach.md', bytes };
    const { value } = readRecord(source, { allowSecret: true });
    expect(fact(value, 'mat')).toBe('toi-mat @ 3:6 mat');
  });
});

describe('kinds', () => {
  it.each([
    ['content/2023/kế hoạch.md', '', 'ke-hoach', 'ke-hoach'],
    ['content/2023/KE_HOACH.md', '', 'ke-hoach', 'ke-hoach'],
    ['content/2023/KE-HOACH.MD', '', 'ke-hoach', 'ke-hoach'],
    ['content/2023/Kế hoạch.Md', '', 'ke-hoach', 'ke-hoach'],
    ['content/2023/ke-hoach-lan-2.md', 'loai: Kế hoạch\n', 'ke-hoach', 'ke-hoach-lan-2'],
    ['content/2023/ke-hoach.md', 'ma: kh-195\n', 'ke-hoach', 'kh-195'],
  ])('%s %j', (path, more, kind, id) => {
    const { value, diagnostics } = read(record(ok + more), path);
    expect(diagnostics).toEqual([]);
    expect([value?.kind, value?.id]).toEqual([kind, id]);
  });

  it('refuses an unknown kind and says which was meant', () => {
    const byName = read(record(ok), 'content/2023/ke-hoahc.md');
    expect(faults(byName)).toEqual(['1:1 loai-la']);
    expect(byName.diagnostics[0]?.hint?.vi).toContain('“ke-hoach”');
    const byField = read(record(`${ok}loai: thơ`));
    expect(faults(byField)).toEqual(['3:7 loai-la loai']);
    for (const kind of KINDS) expect(byField.diagnostics[0]?.hint?.vi).toContain(kind);
  });

  it('refuses a file name that cannot be an id', () => {
    const outcome = read(record(`${ok}loai: ke-hoach`), 'content/2023/kế hoạch (2).md');
    expect(faults(outcome)).toEqual(['1:1 ten-tep-sai']);
    expect(outcome.value).toBeUndefined();
  });

  it('declares its fields as paths, containers included', () => {
    expect(declaredFields('goi-y')).toEqual(
      expect.arrayContaining([
        'nguoi_ky',
        'nguoi_ky.ten',
        'kinh_gui.[]',
        'van_de',
        'van_de.[]',
        'van_de.[].ten',
      ]),
    );
    expect(declaredFields('dot')).toContain('doan.[].thanh_vien.[].chuc_vu');
    expect(declaredFields('khong-co')).toEqual([]);
    for (const kind of KINDS) expect(declaredFields(kind)).toContain('ma');
  });

  it('wants a body for a document, but not for data', () => {
    const empty = read(`---\n${ok}---\n\n  \n`);
    expect(faults(empty)).toEqual(['4:1 than-rong']);
    const dot = read(
      '---\nma: d\nten: Đợt\nnam: 2023\nnhiem_ky: 2020 - 2025\nngay: 1/1/2023\nco_quan:\n  - {ma: tu, ten: Thành ủy, tieu_de: THÀNH ỦY, ky_hieu: TU, dia_danh: Hà Nội}\ndoan: []\n---\n',
      'content/2023/dot.md',
    );
    expect(faults(dot)).toEqual([]);
    expect(fact(dot.value, 'co_quan.0.tieu_de.0')).toBe('THÀNH ỦY @ 8:38 co_quan.1.tieu_de');
  });
});
