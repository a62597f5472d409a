import { document } from './document.js';
import { date, id, reference, text } from './leaves.js';
import { list, map } from './nodes.js';

/** An issue of the gợi ý, and what of it was not met. */
const vanDe = map({ van_de: id, noi_dung: text });

/** `yeu-cau-kiem-diem-lai.md`: the công văn that sends issues back to be reviewed again. */
export const yeuCauKiemDiemLai = map({
  ...document,
  goi_y: reference.optional(),
  van_de: list(vanDe, 1),
  han_gui: date,
  ngay_hop: date.optional(),
});
