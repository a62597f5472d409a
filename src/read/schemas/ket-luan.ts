import { document } from './document.js';
import { date, id, text } from './leaves.js';
import { list, map } from './nodes.js';

const hanChe = map({ ma: id, noi_dung: text });

/**
 * What must be done about a shortcoming of the same document, by when and by whom; a draft may lack
 * the deadline or the owner: a rule of the round asks for them.
 */
const yeuCau = map({
  ma: id.optional(),
  han_che: id,
  noi_dung: text,
  thoi_han: date.optional(),
  nguoi: text.optional(),
});

/** `ket-luan.md`: the thông báo by which the superior concludes a unit's review. */
export const ketLuan = map({ ...document, han_che: list(hanChe), yeu_cau: list(yeuCau) });
