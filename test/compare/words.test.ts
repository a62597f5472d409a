import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/compare/index.js';
import { marked } from '../support/read-changes.js';

const diff = (before: string, after: string) => marked(diffWords(before, after));

describe('words of two texts', () => {
  it.each([
    ['', '', ''],
    ['', 'mới', '{+mới+}'],
    ['cũ', '', '[-cũ-]'],
    ['Đã thu hồi 9 thửa.', 'Đã thu hồi 11 thửa.', 'Đã thu hồi [-9-]{+11+} thửa.'],
    ['a b', 'a b c', 'a b{+ c+}'],
    ['a b', 'mới a b', '{+mới +}a b'],
    ['a b c.', 'a c.', 'a[- b-] c.'],
    ['Kế hoạch.', 'Kế hoạch;', 'Kế hoạch[-.-]{+;+}'],
    ['(để báo cáo)', '(để biết)', '(để [-báo cáo-]{+biết+})'],
  ])('«%s» and «%s»', (before, after, wanted) => {
    expect(diff(before, after)).toBe(wanted);
  });

  it('takes numbers and dates whole', () => {
    expect(diff('số 195-KH/TU, ngày 24/11/2023', 'số 196-KH/TU, ngày 25/11/2023')).toBe(
      'số [-195-KH/TU-]{+196-KH/TU+}, ngày [-24/11/2023-]{+25/11/2023+}',
    );
    expect(diff('đạt 35,7%; 6.480 m²', 'đạt 36,7%; 6.481 m²')).toBe(
      'đạt [-35,7%-]{+36,7%+}; [-6.480-]{+6.481+} m²',
    );
  });

  it('tells date parts apart where they are words', () => {
    expect(diff('ngày 24 tháng 11 năm 2023', 'ngày 05 tháng 12 năm 2023')).toBe(
      'ngày [-24-]{+05+} tháng [-11-]{+12+} năm 2023',
    );
  });

  it('does not see what forbids a line break', () => {
    const bound = 'Điều\u00a06, số\u00a0195\u2011KH/TU';
    expect(diffWords('Điều 6, số 195-KH/TU', bound)).toEqual([{ kind: 'same', text: bound }]);
  });

  it('sees a letter as one, however it is stored', () => {
    expect(diff('kiểm điểm'.normalize('NFD'), 'kiểm điểm')).toBe('kiểm điểm');
  });

  it('leaves no small words between changes', () => {
    expect(
      diff(
        'Giao Ban Tổ chức và Văn phòng thực hiện.',
        'Giao Ủy ban Kiểm tra và Đoàn công tác thực hiện.',
      ),
    ).toBe('Giao [-Ban Tổ chức và Văn phòng-]{+Ủy ban Kiểm tra và Đoàn công tác+} thực hiện.');
  });

  it('puts a sentence in where a sentence begins', () => {
    expect(diff('Câu một. Câu ba.', 'Câu một. Câu hai. Câu ba.')).toBe(
      'Câu một.{+ Câu hai.+} Câu ba.',
    );
    expect(diff('gồm bút, giấy, mực', 'gồm bút, sách, giấy, mực')).toBe(
      'gồm bút,{+ sách,+} giấy, mực',
    );
  });

  it('gives both texts back', () => {
    const texts = [
      'Thực hiện Kế hoạch số 195-KH/TU,\nngày 24/11/2023: «làm rõ» (một)… hai./.',
      'Theo Kế hoạch 195-KH/TU ngày 24/11/2023, “làm rõ” hai việc  và ba.',
      '  - Như trên;\n',
      '',
    ];
    for (const before of texts) {
      for (const after of texts) {
        const words = diffWords(before, after);
        const side = (other: string) =>
          words.map(({ kind, text }) => (kind === other ? '' : text)).join('');
        expect([side('inserted'), side('deleted')]).toEqual([before, after]);
      }
    }
  });

  it('gives up in time on long texts that have nothing in common', () => {
    const long = (word: string) =>
      Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const start = performance.now();
    const words = diffWords(`Đầu ${long('a')} cuối`, `Đầu ${long('b')} cuối`);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(words.map(({ kind }) => kind)).toEqual(['same', 'deleted', 'inserted', 'same']);
  });
});
