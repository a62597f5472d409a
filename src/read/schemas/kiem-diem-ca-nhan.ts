import { document } from './document.js';
import { capDo, muc, xepLoai } from './grades.js';
import { choice, reference } from './leaves.js';
import { list, map } from './nodes.js';
import { lyLich, nguoiWith } from './people.js';

/** The seven «dám» of the 2023 round. */
const dam = choice(
  'nghi',
  'noi',
  'lam',
  'chiu-trach-nhiem',
  'doi-moi-sang-tao',
  'duong-dau',
  'hanh-dong-vi-loi-ich-chung',
);

// These papers bear no number: one that is typed is told to be unknown.
const { so: _, ...unnumbered } = document;

/**
 * `kiem-diem-ca-nhan-….md`: the yearly review of a person, in Mẫu 2A (no leading post), 2B (leading
 * post) or 2C (outside the political system).
 */
export const kiemDiemCaNhan = map({
  ...unnumbered,
  mau: choice('2a', '2b', '2c'),
  nguoi: nguoiWith(lyLich, ['ngay_sinh', 'don_vi', 'chi_bo']),
  goi_y: reference.optional(),
  cap_do: capDo.optional(),
  bay_dam: list(map({ dam, muc }), 1).optional(),
  tu_xep_loai: map({ can_bo: xepLoai.optional(), dang_vien: xepLoai }),
});
