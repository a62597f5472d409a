import { coQuan } from './co-quan.js';
import { choice, date, id, integer, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi, nhanSu } from './people.js';

/**
 * `don-vi.md`: a unit under review, with its own letterhead. Its đoàn and its day are known once
 * the round is planned: a form that prints them finds them missing.
 */
export const donVi = map({
  ...coQuan,
  loai: text.optional(),
  thu_tu: integer,
  khoi: text,
  tap_the: text,
  doan: id.optional(),
  ngay_kiem_diem: date.optional(),
  gio: text.optional(),
  dia_diem: text.optional(),
  nguoi_dung_dau: nguoi.optional(),
  goi_y: choice('co').optional(),
  nhan_su: list(nhanSu).optional(),
});
