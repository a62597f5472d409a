import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/block.js';
import { paragraphsOf } from '../../src/model/paragraphs.js';
import { annex, bold, document, h, ol, p, ul } from '../support/document.js';
import { bodyLines, composed, diagnosed } from './read-composed.js';

const labels = (value: ReturnType<typeof composed>) =>
  paragraphsOf(value).flatMap((each) => (each.label === undefined ? [] : [each.label]));

describe('headings by mục', () => {
  const body = [
    h(1, 'Mục đích, yêu cầu'),
    h(2, 'Mục đích'),
    h(2, 'Yêu cầu'),
    h(3, 'Yêu cầu chung'),
    h(3, 'Yêu cầu riêng'),
    h(4, 'Với tập thể'),
    h(1, 'Tổ chức thực hiện'),
    h(2, 'Thành ủy'),
    h(3, 'Ban Tổ chức'),
  ];

  it('count as the Party writes them', () => {
    expect(bodyLines(composed(document({ body })))).toEqual([
      'I- MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      '2.1. Yêu cầu chung',
      '2.2. Yêu cầu riêng',
      'a) Với tập thể',
      'II- TỔ CHỨC THỰC HIỆN',
      '1. Thành ủy',
      '1.1. Ban Tổ chức',
    ]);
  });

  it('count as NĐ 30 writes them', () => {
    expect(bodyLines(composed(document({ body, system: 'nha-nuoc' })))).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      'a) Yêu cầu chung',
      'b) Yêu cầu riêng',
      '- Với tập thể',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Thành ủy',
      'a) Ban Tổ chức',
    ]);
  });

  it('stay with what follows and stand in the outline', () => {
    const headings = paragraphsOf(composed(document({ body }))).filter((each) => each.label);
    expect(headings.every((each) => each.look.keepNext)).toBe(true);
    expect(headings.map((each) => each.look.outline)).toEqual([1, 2, 2, 3, 3, 4, 1, 2, 3]);
  });

  it('tell Word what counts on and what starts again', () => {
    const [one, first, second, child, sibling, , two, again] = labels(composed(document({ body })));
    expect(one?.list).toBe(two?.list);
    expect([one?.value, two?.value]).toEqual([1, 2]);
    expect(first?.list).toBe(second?.list);
    expect(again?.list).not.toBe(first?.list);
    expect(again?.value).toBe(1);
    expect(child).toMatchObject({ pattern: '2.%.', format: 'decimal', level: 2, value: 1 });
    expect(sibling?.list).toBe(child?.list);
  });
});

describe('headings by điều', () => {
  it('count through, and an empty one runs on into its paragraph', () => {
    const value = composed(
      document({
        numbering: 'dieu',
        body: [
          h(1, ''),
          p('Thành lập Đoàn công tác.'),
          h(1, 'Nhiệm vụ'),
          ol('Dự', [p('Chỉ đạo'), ol('gợi ý', 'kết luận')]),
        ],
      }),
    );
    expect(bodyLines(value)).toEqual([
      'Điều 1. Thành lập Đoàn công tác.',
      'Điều 2. Nhiệm vụ',
      '1. Dự',
      '2. Chỉ đạo',
      'a) gợi ý',
      'b) kết luận',
    ]);
    const [runOn, titled] = paragraphsOf(value).filter((each) => each.label !== undefined);
    expect(runOn?.label?.font.bold).toBe(true);
    expect(runOn?.runs.map((each) => each.font.bold)).toEqual([false]);
    expect(titled?.runs.map((each) => each.font.bold)).toEqual([true]);
    expect(runOn?.label?.list).toBe(titled?.label?.list);
    expect(runOn?.look.outline).toBeUndefined();
  });

  it('print the number alone where no paragraph follows an empty one', () => {
    const value = composed(document({ numbering: 'dieu', body: [h(1, ''), ol('Dự')] }));
    expect(bodyLines(value)).toEqual(['Điều 1.', '1. Dự']);
  });
});

describe('headings by chương', () => {
  it('centre the chapter, name it in capitals and count Điều through the chapters', () => {
    const value = composed(
      document({
        numbering: 'chuong',
        body: [
          h(1, 'Quy định chung'),
          h(2, 'Phạm vi'),
          h(2, 'Đối tượng'),
          h(1, 'Thi hành'),
          h(2, 'Hiệu lực'),
          ol('Từ nay'),
        ],
      }),
    );
    expect(bodyLines(value)).toEqual([
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      'Điều 2. Đối tượng',
      'Chương II',
      'THI HÀNH',
      'Điều 3. Hiệu lực',
      '1. Từ nay',
    ]);
    const [chapter, name] = paragraphsOf(value).filter((each) => /huong/.test(each.style));
    expect([chapter?.look.align, name?.look.align]).toEqual(['center', 'center']);
    expect([chapter?.look.outline, name?.look.outline]).toEqual([undefined, 1]);
  });
});

describe('lists', () => {
  it('take the level below their heading', () => {
    const lines = (...body: readonly Block[]) =>
      bodyLines(composed(document({ body: [...body, ol('một', [p('hai'), ol('trong')])] }))).slice(
        -3,
      );
    expect(lines()).toEqual(['1. một', '2. hai', 'a) trong']);
    expect(lines(h(1, 'I'))).toEqual(['1. một', '2. hai', 'a) trong']);
    expect(lines(h(1, 'I'), h(2, 'Một'))).toEqual(['a) một', 'b) hai', '1) trong']);
    expect(lines(h(2, 'Một'), h(3, 'Một một'))).toEqual(['a) một', 'b) hai', '1) trong']);
  });

  it('print dashes, and plus signs inside', () => {
    expect(bodyLines(composed(document({ body: [ul('một', [p('hai'), ul('trong')])] })))).toEqual([
      '- một',
      '- hai',
      '+ trong',
    ]);
  });

  it('print dashes below a numbered item', () => {
    const value = composed(document({ body: [ol([p('một'), ul('nhỏ', [p('nữa'), ol('sâu')])])] }));
    expect(bodyLines(value)).toEqual(['1. một', '- nhỏ', '- nữa', 'a) sâu']);
  });

  it('start again each time, with an id of their own', () => {
    const found = labels(composed(document({ body: [ol('một'), p('Xen giữa.'), ol('lại một')] })));
    expect(found.map((label) => label.text)).toEqual(['1.', '1.']);
    expect(found[0]?.list).not.toBe(found[1]?.list);
  });

  it('use the Vietnamese alphabet: đ after d, no f, j, w, z, then aa', () => {
    const items = Array.from({ length: 24 }, (_, index) => `ý ${index + 1}`);
    const found = labels(composed(document({ body: [h(2, 'Việc'), ol(...items)] }))).slice(1);
    expect(found.map((label) => label.text).join(' ')).toBe(
      'a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa)',
    );
    expect(found[4]).toMatchObject({ value: 5, format: 'vi-letter', pattern: '%)' });
  });

  it('print the number bold before a bold opening', () => {
    const found = labels(
      composed(document({ body: [ol([p([bold('Về'), ...p(' việc').runs])], 'thường')] })),
    );
    expect(found.map((label) => label.font.bold)).toEqual([true, false]);
  });

  it('keep later paragraphs of an item without a number', () => {
    const value = composed(document({ body: [ol([p('một'), p('nói thêm')], 'hai')] }));
    expect(bodyLines(value)).toEqual(['1. một', 'nói thêm', '2. hai']);
  });
});

describe('annexes', () => {
  it('count anew, and their ids never meet those of the document', () => {
    const value = composed(
      document({
        body: [h(1, 'Một')],
        annexes: [annex(['Danh sách'], [h(1, 'Khối'), h(1, 'Khác')])],
      }),
    );
    const found = labels(value);
    expect(found.map((label) => label.text)).toEqual(['I-', 'I-', 'II-']);
    expect(found[0]?.list).not.toBe(found[1]?.list);
  });
});

describe('what is wrong with a heading', () => {
  it.each([
    'I- Mục đích',
    '1. Mục đích',
    '1.1. Mục đích',
    'a) Mục đích',
    'Điều 3. Phạm vi',
    'Chương II Thi hành',
  ])('warns of the typed number in «%s» and prints the text as it is', (text) => {
    const parts = document({ body: [h(2, text)] });
    expect(diagnosed(parts).map((each) => [each.severity, each.code])).toEqual([
      ['warning', 'so-muc-go-tay'],
    ]);
  });

  it.each([
    'V. I. Lênin và cách mạng',
    '29 tập thể được gợi ý',
    '2020 - 2025 là nhiệm kỳ',
    'Ý kiến',
    'a',
  ])('leaves «%s» in peace', (text) => {
    expect(diagnosed(document({ body: [h(2, text)] }))).toEqual([]);
  });

  it('warns of a level that the scheme does not have', () => {
    const parts = document({ numbering: 'dieu', body: [h(1, 'Một'), h(6, 'Sâu')] });
    expect(diagnosed(parts).map((each) => each.code)).toEqual(['de-muc-qua-sau']);
  });
});
