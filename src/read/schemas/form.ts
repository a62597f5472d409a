import { choice, text } from './leaves.js';
import { map } from './nodes.js';

const danhSo = choice('muc', 'dieu', 'chuong');

/** Front matter of a form: what its kind is called, its code, how its parts are numbered. */
export const form = map({ ten_loai: text, ky_hieu: text, danh_so: danhSo });

/** Of a form whose papers bear no number: `ky_hieu: ""`. */
export const unnumberedForm = map({ ten_loai: text, ky_hieu: text.optional(), danh_so: danhSo });

/** Of a part of forms, which makes no document of its own. */
export const part = map({
  ten_loai: text.optional(),
  ky_hieu: text.optional(),
  danh_so: danhSo.optional(),
});
