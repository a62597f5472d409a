import { coQuan } from './co-quan.js';
import { date, id, integer, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi } from './people.js';

const doan = map({
  ma: id,
  ten: text,
  truong_doan: nguoi,
  pho_doan: nguoi.optional(),
  thu_ky: nguoi.optional(),
  thanh_vien: list(nguoi),
});

/** A text from outside the round that its documents may cite. */
const vanBan = map({
  ma: id,
  loai: text,
  so: text,
  ngay: date,
  co_quan: text,
  trich_yeu: text.optional(),
});

/** `dot.md`: the round. Its first cơ quan runs it. */
export const dot = map({
  ma: id,
  loai: text.optional(),
  ten: text,
  nam: integer,
  nhiem_ky: text,
  ngay: date,
  co_quan: list(map(coQuan), 1),
  doan: list(doan),
  van_ban: list(vanBan).optional(),
});
