import { document } from './document.js';
import { date, id, integer, text } from './leaves.js';
import { list, map } from './nodes.js';
import { nguoi } from './people.js';

const viec = map({
  ma: id,
  nguoi: nguoi,
  viec: text,
  ly_do: text,
  san_pham: text,
  /** Left out: within the year. */
  thoi_han: date.optional(),
  giam_sat: text,
});

/** `dang-ky-viec-kho.md`: the hardest job that each leader takes on for the year `nam`. */
export const dangKyViecKho = map({ ...document, nam: integer, viec: list(viec, 1) });
