/**
 * Words that end in a full stop without ending a sentence, as Vietnamese offices write them; the
 * stop is included. Single capitals («A.», «Q.») need no row. One row each, so that rows are easily
 * added.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'TP.', // thành phố
  'Tp.',
  'TX.', // thị xã
  'TT.', // thị trấn
  'KP.', // khu phố
  'PGS.', // phó giáo sư
  'GS.', // giáo sư
  'TS.', // tiến sĩ
  'ThS.', // thạc sĩ
  'BS.', // bác sĩ
  'KS.', // kỹ sư
  'CN.', // cử nhân
  'LS.', // luật sư
  'đ/c.', // đồng chí
  'Đ/c.',
  'tr.', // trang
  'Tr.',
  'NXB.', // nhà xuất bản
]);

/** Words whose number carries a stop of its own: «Điều 1.», «Chương II.». In lower case. */
export const COUNTED: ReadonlySet<string> = new Set([
  'phần',
  'chương',
  'mục',
  'điều',
  'khoản',
  'lục', // phụ lục
]);
