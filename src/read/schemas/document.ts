import { choice, date, documentNumber, id, ordinal, reference, text } from './leaves.js';
import { list, oneOrMore, type Shape } from './nodes.js';
import { nguoiKy } from './people.js';

/** DOCUMENT: what every record that becomes a document may say. */
export const document = {
  ma: id.optional(),
  loai: text.optional(),
  so: documentNumber.optional(),
  ngay: date.optional(),
  trich_yeu: text,
  co_quan: reference.optional(),
  nguoi_ky: nguoiKy.optional(),
  noi_nhan: list(text).optional(),
  kinh_gui: oneOrMore(text).optional(),
  du_thao: ordinal.optional(),
  khan: choice('khan', 'thuong-khan', 'hoa-toc').optional(),
  mat: choice('mat', 'toi-mat', 'tuyet-mat').optional(),
  luu_hanh: text.optional(),
} satisfies Shape;
