import { z } from 'zod';
import { choice, date, id, text } from './leaves.js';
import { map, type Rule, type Shape } from './nodes.js';

/** A name typed where a map or an id belongs stays what it is: a text for a map. */
const isId = (typed: unknown): boolean => typeof typed === 'string' && /^[a-z0-9-]+$/.test(typed);

/** A person is named in full, with what is `needed` besides, or by the id of an entry of `nhan_su`. */
const whole =
  (needed: readonly string[]): Rule =>
  (fields) =>
    fields.nguoi !== undefined
      ? []
      : ['ten', ...needed]
          .filter((name) => fields[name] === undefined)
          .map((at) => ({ problem: 'missing', at }));

const named = whole([]);

/**
 * NGUOI with further fields: typed out, with the id in `nguoi`, or as the id alone. Typed out, the
 * fields of `needed` must be there too: no entry of `nhan_su` can give them.
 */
export const nguoiWith = (more: Shape, needed: readonly string[] = []) =>
  z.preprocess(
    (typed) => (isId(typed) ? { nguoi: typed } : typed),
    map(
      { nguoi: id.optional(), ten: text.optional(), chuc_vu: text.optional(), ...more },
      whole(needed),
    ),
  );

/** NGUOI: a person. */
export const nguoi = nguoiWith({});

/** What a personal review says of its writer. */
export const lyLich = {
  ngay_sinh: date.optional(),
  chuc_vu_dang: text.optional(),
  chuc_vu_chinh_quyen: text.optional(),
  chuc_vu_doan_the: text.optional(),
  don_vi: text.optional(),
  chi_bo: text.optional(),
  dang_bo: text.optional(),
} satisfies Shape;

/** NHAN_SU: a person whom records name by `ma`; `goi_y: có` where gợi ý kiểm điểm is due. */
export const nhanSu = map({
  ma: id,
  ten: text,
  chuc_vu: text.optional(),
  ...lyLich,
  goi_y: choice('co').optional(),
});

const AUTHORITIES = ['thay_mat', 'ky_thay', 'thua_lenh'] as const;

const signer = (extra: Shape, rule?: Rule) =>
  map(
    {
      ...extra,
      thay_mat: text.optional(),
      ky_thay: text.optional(),
      thua_lenh: text.optional(),
      chuc_vu: text.optional(),
      nguoi: id.optional(),
      ten: text.optional(),
    },
    (fields) => {
      const typed = AUTHORITIES.filter((name) => fields[name] !== undefined);
      return typed.length > 1 ? { problem: 'authorities', typed } : rule?.(fields);
    },
  );

/** An entry of a body's `nguoi_ky`: one of those who sign for it. */
export const nguoiKyCoQuan = signer({ ma: id }, named);

/**
 * NGUOI_KY: who signs, and in whose name (at most one of T/M, K/T, T/L); or the id of one of those
 * who sign for the issuing body.
 */
export const nguoiKy = z.preprocess(
  (typed) => (isId(typed) ? { ma: typed } : typed),
  signer({ ma: id.optional() }, (fields) => (fields.ma === undefined ? named(fields) : undefined)),
);
