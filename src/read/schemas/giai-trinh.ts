import { document } from './document.js';
import { date, id, laterPass, reference, text } from './leaves.js';
import { list, map } from './nodes.js';

const bienPhap = map({
  van_de: id,
  viec: text,
  thoi_han: date,
  nguoi: text,
  trang_thai: text.optional(),
});

/** `giai-trinh.md`: the unit's report that answers the issues. */
export const giaiTrinh = map({
  ...document,
  lan: laterPass.optional(),
  goi_y: reference.optional(),
  bien_phap: list(bienPhap),
});
