import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/model/sentence.js';

describe('a line ends where a sentence ends', () => {
  it.each([
    ['Một câu. Hai câu! Ba câu? Bốn… Năm.', ['Một câu.', 'Hai câu!', 'Ba câu?', 'Bốn…', 'Năm.']],
    ['Đồng chí nói: “Đúng.” Hội nghị nhất trí.', ['Đồng chí nói: “Đúng.”', 'Hội nghị nhất trí.']],
    ['Xem kết luận. “Đúng” là đúng.', ['Xem kết luận.', '“Đúng” là đúng.']],
    ['Tại phường mẫu 2. Đề nghị làm rõ.', ['Tại phường mẫu 2.', 'Đề nghị làm rõ.']],
    ['Năm 2023. Ban Thường vụ họp.', ['Năm 2023.', 'Ban Thường vụ họp.']],
    ['Họp xong. 15 đồng chí biểu quyết.', ['Họp xong.', '15 đồng chí biểu quyết.']],
    ['(Kèm theo.) Đồng chí ký.', ['(Kèm theo.)', 'Đồng chí ký.']],
  ])('%s', (text, lines) => {
    expect(splitSentences(text)).toEqual(lines);
  });
});

describe('a line goes on', () => {
  it.each([
    'TP. Hà Nội, TP.HCM và TS. Nguyễn Văn A, PGS.TS. Trần B, đ/c. Lê C',
    'Đồng chí Nguyễn V. A. Hùng phát biểu',
    'Theo Điều 1. Phạm vi, Khoản 2. Đối tượng, Chương II. Tổ chức',
    'Điều\u00a01. Phạm vi',
    '1. Mục đích',
    'Tổng số 1.234 đồng chí, tăng 1.5 lần',
    'Gồm 3 nhóm, v.v. và các nhóm khác... rồi thôi',
  ])('%s', (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });

  it('over blanks of any length', () => {
    expect(splitSentences('  một  hai\tba ')).toEqual(['một hai ba']);
    expect(splitSentences(' ')).toEqual([]);
  });
});
