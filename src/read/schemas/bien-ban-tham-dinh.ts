import { document } from './document.js';
import { choice, id, laterPass, reference, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi } from './people.js';

/** The verdict on one issue. */
export const ketLuan = map({
  van_de: id,
  muc: choice('dat', 'can-bo-sung', 'chua-dat'),
  nhan_xet: text,
});

/** `bien-ban-tham-dinh.md`: minutes of the appraisal of a report. */
export const bienBanThamDinh = map({
  ...document,
  lan: laterPass.optional(),
  thoi_gian: text,
  dia_diem: text,
  chu_tri: nguoi,
  nguoi_ghi: nguoi,
  thanh_phan: list(nguoi, 1),
  tai_lieu: list(text),
  giai_trinh: reference.optional(),
  ket_luan: list(ketLuan),
  de_nghi: text.optional(),
});
