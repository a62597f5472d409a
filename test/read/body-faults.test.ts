import { describe, expect, it } from 'vitest';
import { faults, read, sketch } from './typed.js';

/** The body begins on line 4. */
const record = (body: string) => read(`---\ntrich_yeu: kiểm điểm sâu\n---\n${body}\n`);

describe('what a document cannot have is an error where it was typed, its words kept', () => {
  it.each([
    ['# A\n\n    Thụt bốn dấu cách', ['6:1 thut-dau-dong'], ['# A', 'p Thụt bốn dấu cách']],
    ['\tThụt bằng Tab', ['4:1 thut-dau-dong'], ['p Thụt bằng Tab']],
    ['> trích', ['4:1 trich-khoi'], ['p trích']],
    ['a\n\n***\n\nb', ['6:1 duong-ke'], ['p a', 'p b']],
    ['Chữ\n---', ['4:1 de-muc-gach-duoi'], ['## Chữ']],
    ['a <br> b', ['4:3 the-html'], ['p a <br> b']],
    ['a\n\n<div>\nx', ['6:1 the-html'], ['p a', 'p <div> x']],
    ['<!-- chưa\n\n# A', ['4:1 the-html'], ['p <!-- chưa # A']],
    ['Chạy `lệnh`', ['4:6 ma-nguon'], ['p Chạy lệnh']],
    ['```\nx\n```', ['4:1 ma-nguon'], ['p x']],
    ['a\n\n```\nb\n\n# C', ['6:1 rao-chua-dong'], ['p a', 'p b # C']],
    ['~~~~\nx\n~~~', ['4:1 rao-chua-dong'], ['p x ~~~']],
    ['- a\n\n  ```\n  x', ['6:3 rao-chua-dong'], ['- (p a | p x)']],
    ['[chữ](http://a.vn)', ['4:1 lien-ket'], ['p chữ']],
    ['a[^1]', ['4:2 cuoc-chu'], ['p a[^1]']],
    ['a[^1]\n\n[^1]: chú', ['4:2 cuoc-chu', '6:1 cuoc-chu'], ['p a[^1]', 'p [^1]: chú']],
    ['[Chú ý]: mai', ['4:1 dinh-nghia-lien-ket'], ['p [Chú ý]: mai']],
    ['a ![b](c.png) d', ['4:3 anh-trong-dong'], ['p a b d']],
    ['![a](so do.png)', ['4:1 anh-sai'], ['p ![a](so do.png)']],
    ['![a](http://b/c.png)', ['4:1 duong-dan-anh'], ['p a']],
    ['![a](C:\\\\b.png)', ['4:1 duong-dan-anh'], ['p a']],
    ['![](b.docx)', ['4:1 duong-dan-anh'], ['p b.docx']],
    ['![a](b.docx)', ['4:1 duong-dan-anh'], ['p a']],
  ])('%j', (body, expected, kept) => {
    const outcome = record(body);
    expect(faults(outcome)).toEqual(expected);
    expect(sketch(outcome.value?.body ?? [])).toEqual(kept);
  });
});

describe('a conflict that nobody has settled is said once', () => {
  const both = (ours: string, theirs: string) =>
    `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> nhanh`;

  it.each([
    [
      'of the body',
      record(`${both('Một.', '> Hai.')}\n\na\n\n***`),
      ['4:1 xung-dot', '12:1 duong-ke'],
    ],
    ['twice', record(`${both('a', 'b')}\n\n${both('c', 'd')}`), ['4:1 xung-dot', '10:1 xung-dot']],
    ['of fields', read(`---\n${both('so: "1"', 'so: "2"')}\n---\nNội dung.\n`), ['2:1 xung-dot']],
    ['of the closing line', read(`---\n${both('---\na', '---\nb')}\n`), ['2:1 xung-dot']],
  ])('%s', (_, outcome, expected) => {
    expect(faults(outcome)).toEqual(expected);
  });
});

describe('what Markdown closes, drops or prints in silence is told', () => {
  it.each([
    [':::can-cu\n- a\n\n# B', ['4:1 khoi-chua-dong']],
    ['a\n\n- b\n\n  :::ghi\n  c', ['8:3 khoi-chua-dong']],
    [':::a\n:::b\nx\n:::\n:::', ['5:1 khoi-chua-dong', '8:1 khoi-dong-thua']],
    ['::: can-cu\nx\n:::', ['4:1 khoi-sai']],
    ['::van-de[vd-1] thêm', ['4:1 khoi-sai']],
    [':::bang{rong="1 2"\n| a |\n|---|\n:::', ['4:1 khoi-sai']],
    [':::bang{rong="1 4 2"}\n| a | b |\n|---|---|\n:::', ['4:1 be-rong-sai']],
    [':::bang{rong="1 0"}\n| a | b |\n|---|---|\n:::', ['4:1 be-rong-sai']],
    [':::bang{rong="1 -2"}\n| a | b |\n|---|---|\n:::', ['4:1 be-rong-sai']],
    [':::bang{rộng="1 4"}\n| a | b |\n|---|---|\n:::', ['4:1 thuoc-tinh-la']],
    [':::bang\n| a |\n|---|\n\nchữ', ['4:1 khoi-chua-dong']],
    [':::bang\nchữ\n:::', ['4:1 bang-thieu']],
    ['| a | b |\n|---|\n| 1 | 2 |', ['5:1 bang-sai']],
    ['| a | b |\n| c | d |', ['4:1 bang-thieu-gach']],
    ['Gồm:\n  | a | b |\n|c|', ['5:3 bang-thieu-gach']],
    ['| a |\n|---|\n\n| c | d |', ['7:1 bang-thieu-gach']],
    ['#khong cach', ['4:1 de-muc-sai']],
    ['a\n##“b”\n#c', ['5:1 de-muc-sai', '6:1 de-muc-sai']],
    ['####### bảy', ['4:1 de-muc-sai']],
    [':van-de[x]', ['4:1 khoi-sai']],
    ['a\n :bang{rong="1"}', ['5:2 khoi-sai']],
    [':can-cu\n- a', ['4:1 khoi-sai']],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', ['6:1 thua-o']],
    ['Xem [@Kế hoạch].', ['4:5 vien-dan-sai']],
    ['Xem [@] và [@ke\nhoach]', ['4:5 vien-dan-sai']],
    ['Xem [@dv-01//giai-trinh]', ['4:5 vien-dan-sai']],
    ['là **“a”**là', ['? 4:4 sao-con-lai']],
    ['**đậm:**abc', ['? 4:1 sao-con-lai']],
    ['một\n**hai', ['? 5:1 sao-con-lai']],
    ['**đậm:**tiếp, **Điều 1.**Nội dung', ['? 4:1 sao-con-lai', '? 4:15 sao-con-lai']],
    ['**a:**b, *c* **d.**e', ['? 4:1 sao-con-lai', '? 4:14 sao-con-lai']],
    ['\\*\\*a, **b', ['? 4:8 sao-con-lai']],
    ['**“đậm”**ngay sau, chữ**đậm**chữ', ['? 4:8 sao-long-nhau']],
    ['# **a *“b”**c, d**e* f**', ['? 4:11 sao-long-nhau']],
    ['*“nghiêng”*ngay sau, chữ*nghiêng*chữ', ['? 4:11 sao-long-nhau']],
    ['**a** b*c*d ***e*** **f *g* h** *i **j** k*', []],
    ['![](a.png)', ['? 4:1 anh-thieu-mo-ta']],
    ['Thời gian:\n2026. Năm nay', []],
    ['2026. Năm nay', ['? 4:1 danh-sach-ngoai-y']],
    [':::a\n'.repeat(60), ['44:1 long-qua-sau']],
    ['- a\n-\n- b', ['? 5:1 muc-rong']],
    ['1.\n2. b', ['? 4:1 muc-rong']],
    [':::can-cu\n- - a\n- b\n:::', ['? 5:1 gach-dau-muc']],
    ['- 1. - a', ['? 4:3 gach-dau-muc']],
    ['- a\n+ b', ['? 5:1 danh-sach-bi-tach']],
    ['1. a\n  - b', ['? 5:3 danh-sach-bi-tach']],
    [`${'- '.repeat(20)}a`, ['4:27 long-qua-sau']],
    [`${'*a '.repeat(30)}${'b*'.repeat(30)}`, ['? 4:4 sao-long-nhau', '4:62 long-qua-sau']],
  ])('%j', (body, expected) => {
    expect(faults(record(body))).toEqual(expected);
  });
});

describe('an image that cannot be used', () => {
  it.each([
    ['https://a.vn/b.png', 'mạng', 'web'],
    ['//a.vn/b.png', 'mạng', 'web'],
    ['data:image/png;base64,AA', 'mạng', 'web'],
    ['/etc/b.png', 'gốc máy', 'whole computer'],
    ['C:/b.png', 'gốc máy', 'whole computer'],
    ['a\\\\b.png', '“/”', '“/”'],
    ['dot.md', 'PNG', 'PNG'],
    ['../../etc/passwd', 'PNG', 'PNG'],
  ])('%s says why', (path, vi, en) => {
    const outcome = record(`![x](${path})`);
    expect(faults(outcome)).toEqual(['4:1 duong-dan-anh']);
    expect(outcome.diagnostics[0]?.message.vi).toContain(vi);
    expect(outcome.diagnostics[0]?.message.en).toContain(en);
  });

  it('may lie in another folder of the round', () => {
    expect(faults(record('![x](../hinh/b.PNG)'))).toEqual([]);
  });
});

describe('numbers and bullets typed by hand', () => {
  it.each([
    ['I- Tình hình', '4:1'],
    ['Mở đầu:\na) một\nb) hai', '5:1'],
    ['Mở đầu:\n  đ) năm', '5:3'],
    ['II. Kết quả', '4:1'],
    ['1.1. Kết quả', '4:1'],
    ['1/ Kết quả', '4:1'],
    ['Gồm:\n– một\n– hai', '5:1'],
    ['• một', '4:1'],
    ['Điều 5. Hiệu lực', '4:1'],
  ])('%j', (body, where) => {
    expect(faults(record(body))).toEqual([`? ${where} so-muc-go-tay`]);
  });

  it.each([
    'Đến ngày 24/11 có\n1.250 đảng viên, tăng\n1,5 lần so với',
    'a, b và c',
    'Điều kiện |x| < 1\n|y|',
    '\\#khong, # một mình',
    ': một\n:[a]\n:a',
    'Theo Quy định\n124-QĐ/TW của Bộ Chính trị',
    'V/v: họp',
    'I là chữ số La Mã',
    'Tại khoản 2,\nĐiều 5 Quy định',
    'từ 8:30 đến\n11:00 – nghỉ',
  ])('but not %j', (body) => {
    expect(faults(record(body))).toEqual([]);
  });
});
