import { choice, text } from './leaves.js';
import { list, map } from './nodes.js';

/** Cấp độ thực hiện: how far something was carried out (HD 25, Mẫu 01 and 02). */
export const muc = choice('xuat-sac', 'tot', 'trung-binh', 'kem');

/** What was graded, and how: the boxes below each part of section I of the forms. */
export const capDo = list(map({ noi_dung: text, muc }), 1);

/** Mức xếp loại chất lượng: the four grades of a year (124-QĐ/TW, Điều 12; 366-QĐ/TW, Điều 11). */
export const xepLoai = choice(
  'hoan-thanh-xuat-sac',
  'hoan-thanh-tot',
  'hoan-thanh',
  'khong-hoan-thanh',
);
