import { text } from './leaves.js';
import { map } from './nodes.js';

/** NGUOI: a person. */
export const nguoi = map({ ten: text, chuc_vu: text.optional() });

const AUTHORITIES = ['thay_mat', 'ky_thay', 'thua_lenh'] as const;

/** NGUOI_KY: who signs, and in whose name (at most one of T/M, K/T, T/L). */
export const nguoiKy = map(
  {
    thay_mat: text.optional(),
    ky_thay: text.optional(),
    thua_lenh: text.optional(),
    chuc_vu: text.optional(),
    ten: text,
  },
  (fields) => {
    const typed = AUTHORITIES.filter((name) => fields[name] !== undefined);
    return typed.length > 1 ? { problem: 'authorities', typed } : undefined;
  },
);
