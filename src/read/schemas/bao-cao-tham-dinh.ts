import { ketLuan } from './bien-ban-tham-dinh.js';
import { document } from './document.js';
import { laterPass, reference } from './leaves.js';
import { list, map } from './nodes.js';

/**
 * `bao-cao-tham-dinh.md`: the appraisal in the form of a report. Verdicts left out are those of the
 * unit's biên bản thẩm định of the same pass.
 */
export const baoCaoThamDinh = map({
  ...document,
  lan: laterPass.optional(),
  giai_trinh: reference.optional(),
  ket_luan: list(ketLuan, 1).optional(),
});
