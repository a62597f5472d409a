import { document } from './document.js';
import { choice, date, documentNumber, id, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi } from './people.js';

const vanDe = map({
  ma: id,
  ten: text,
  noi_dung: text,
  can_cu: text.optional(),
  linh_vuc: text.optional(),
});

/** A person who gets a letter of their own, about some of the issues. */
const caNhan = map({
  nguoi,
  so: documentNumber.optional(),
  van_de: list(id, 1),
  noi_dung: text.optional(),
});

/**
 * `goi-y.md`: the công văn (or thông báo) that names the issues a unit must explain, and one more
 * for each person of `ca_nhan`.
 */
export const goiY = map({
  ...document,
  hinh_thuc: choice('cong-van', 'thong-bao').optional(),
  han_gui: date,
  van_de: list(vanDe, 1),
  ca_nhan: list(caNhan, 1).optional(),
});
