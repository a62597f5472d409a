import { document } from './document.js';
import { id, integer, reference, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi, nguoiWith } from './people.js';

const vangMat = nguoiWith({ ly_do: text });

const bieuQuyet = map({
  noi_dung: text,
  dong_y: integer,
  khong_dong_y: integer,
  y_kien_khac: integer.optional(),
});

/** `bien-ban-hoi-nghi.md`: minutes of the review meeting (16-HD/VPTW). */
export const bienBanHoiNghi = map({
  ...document,
  thoi_gian: text,
  dia_diem: text,
  chu_tri: nguoi,
  nguoi_ghi: nguoi,
  trieu_tap: integer,
  co_mat: list(nguoi, 1),
  vang_mat: list(vangMat).optional(),
  doan: id.optional(),
  moi_du: list(nguoi).optional(),
  tai_lieu: list(reference).optional(),
  bieu_quyet: list(bieuQuyet).optional(),
  ket_thuc: text.optional(),
});
