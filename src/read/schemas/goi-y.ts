import { document } from './document.js';
import { date, id, text } from './leaves.js';
import { list, map } from './nodes.js';

const vanDe = map({
  ma: id,
  ten: text,
  noi_dung: text,
  can_cu: text.optional(),
  linh_vuc: text.optional(),
});

/** `goi-y.md`: the công văn that names the issues a unit must explain. */
export const goiY = map({ ...document, han_gui: date, van_de: list(vanDe, 1) });
