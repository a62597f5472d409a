import { document } from './document.js';
import { date, id, laterPass, reference, text } from './leaves.js';
import { list, map } from './nodes.js';

/** A draft may lack the deadline or the owner: a rule of the round asks for them. */
const bienPhap = map({
  van_de: id,
  viec: text,
  thoi_han: date.optional(),
  nguoi: text.optional(),
  trang_thai: text.optional(),
});

/** `giai-trinh.md`: the unit's report that answers the issues. */
export const giaiTrinh = map({
  ...document,
  lan: laterPass.optional(),
  goi_y: reference.optional(),
  bien_phap: list(bienPhap),
});
