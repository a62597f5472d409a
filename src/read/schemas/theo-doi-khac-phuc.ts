import { document } from './document.js';
import { choice, date, ordinal, reference, text } from './leaves.js';
import { list, map } from './nodes.js';

const tienDo = map({
  bien_phap: ordinal,
  tinh_trang: choice('xong', 'dang-lam', 'cham', 'chua-lam'),
  ngay_xong: date.optional(),
  ghi_chu: text.optional(),
});

/** `theo-doi-khac-phuc.md`: how each measure of a report stands on the day `ngay_chot`. */
export const theoDoiKhacPhuc = map({
  ...document,
  giai_trinh: reference.optional(),
  ngay_chot: date,
  tien_do: list(tienDo),
});
