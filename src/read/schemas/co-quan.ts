import { choice, id, text } from './leaves.js';
import { list, oneOrMore, type Shape } from './nodes.js';
import { nguoiKyCoQuan } from './people.js';

/** CO_QUAN: a body that issues documents, with the parts of its letterhead. */
export const coQuan = {
  ma: id,
  ten: text,
  cap_tren: oneOrMore(text).optional(),
  tieu_de: oneOrMore(text),
  ky_hieu: text,
  dia_danh: text,
  he_thong: choice('dang', 'nha-nuoc').optional(),
  noi_luu: text.optional(),
  nguoi_ky: list(nguoiKyCoQuan).optional(),
} satisfies Shape;
