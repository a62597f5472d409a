import { foldId } from '../../model/fold.js';
import { document } from './document.js';
import { capDo, xepLoai } from './grades.js';
import { choice, integer, reference, upTo } from './leaves.js';
import { map } from './nodes.js';
import type { Problem } from './problem.js';

/**
 * `kiem-diem-tap-the.md`: the yearly review of a collective, in Mẫu 01 of HD 25 (2023) or in its
 * successor of HD 43 (2025), where points take the place of the proposed grade.
 */
export const kiemDiemTapThe = map(
  {
    ...document,
    mau: choice('2023', '2025'),
    nam: integer,
    goi_y: reference.optional(),
    cap_do: capDo.optional(),
    diem: map({ tieu_chi_chung: upTo(30), ket_qua: upTo(70) }).optional(),
    xep_loai: xepLoai,
  },
  ({ mau, cap_do, diem }): Problem | undefined => {
    if (isText(mau, '2025') && diem === undefined) return { problem: 'missing', at: 'diem' };
    if (!isText(mau, '2023')) return undefined;
    if (diem !== undefined) return { problem: 'other-form', at: 'diem', mau: '2025' };
    return cap_do === undefined ? { problem: 'missing', at: 'cap_do' } : undefined;
  },
);

/** Rules see a field as it was typed. */
const isText = (field: unknown, wanted: string): boolean =>
  typeof field === 'string' && foldId(field) === wanted;
