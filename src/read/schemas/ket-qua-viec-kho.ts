import { document } from './document.js';
import { choice, id, reference, text } from './leaves.js';
import { list, map } from './nodes.js';

const ketQua = map({
  viec: id,
  ket_qua: text,
  muc: choice('hoan-thanh', 'dang-lam', 'chua-dat', 'chua-ro'),
});

/** `ket-qua-viec-kho.md`: what became of each job of the registration. */
export const ketQuaViecKho = map({
  ...document,
  dang_ky: reference.optional(),
  ket_qua: list(ketQua),
});
