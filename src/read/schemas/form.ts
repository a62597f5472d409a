import { choice, text } from './leaves.js';
import { map } from './nodes.js';

/** Front matter of a template: what its kind is called, its code, how its parts are numbered. */
export const form = map({
  ten_loai: text.optional(),
  ky_hieu: text.optional(),
  danh_so: choice('muc', 'dieu', 'chuong').optional(),
});
