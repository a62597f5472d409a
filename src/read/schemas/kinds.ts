import type { z } from 'zod';
import { baoCaoThamDinh } from './bao-cao-tham-dinh.js';
import { baoCaoTienDo } from './bao-cao-tien-do.js';
import { bienBanHoiNghi } from './bien-ban-hoi-nghi.js';
import { bienBanThamDinh } from './bien-ban-tham-dinh.js';
import { dangKyViecKho } from './dang-ky-viec-kho.js';
import { declareFields } from './declared.js';
import { donVi } from './don-vi.js';
import { dot } from './dot.js';
import { giaiTrinh } from './giai-trinh.js';
import { goiY } from './goi-y.js';
import { keHoach } from './ke-hoach.js';
import { ketLuan } from './ket-luan.js';
import { ketQuaViecKho } from './ket-qua-viec-kho.js';
import { kiemDiemCaNhan } from './kiem-diem-ca-nhan.js';
import { kiemDiemTapThe } from './kiem-diem-tap-the.js';
import { quyetDinh } from './quyet-dinh.js';
import { raSoatTrachNhiem } from './ra-soat-trach-nhiem.js';
import { theoDoiKhacPhuc } from './theo-doi-khac-phuc.js';
import { tongHop } from './tong-hop.js';
import { yeuCauKiemDiemLai } from './yeu-cau-kiem-diem-lai.js';

interface Kind {
  readonly schema: z.ZodObject;
  /** Whether a record of this kind must have something below its front matter. */
  readonly needsBody: boolean;
}

const TABLE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['dot', { schema: dot, needsBody: false }],
  ['don-vi', { schema: donVi, needsBody: false }],
  ['ke-hoach', { schema: keHoach, needsBody: true }],
  ['quyet-dinh', { schema: quyetDinh, needsBody: true }],
  ['goi-y', { schema: goiY, needsBody: false }],
  ['giai-trinh', { schema: giaiTrinh, needsBody: true }],
  ['bien-ban-tham-dinh', { schema: bienBanThamDinh, needsBody: false }],
  ['yeu-cau-kiem-diem-lai', { schema: yeuCauKiemDiemLai, needsBody: true }],
  ['ket-luan', { schema: ketLuan, needsBody: true }],
  ['bao-cao-tham-dinh', { schema: baoCaoThamDinh, needsBody: true }],
  ['dang-ky-viec-kho', { schema: dangKyViecKho, needsBody: true }],
  ['ket-qua-viec-kho', { schema: ketQuaViecKho, needsBody: true }],
  ['theo-doi-khac-phuc', { schema: theoDoiKhacPhuc, needsBody: true }],
  ['ra-soat-trach-nhiem', { schema: raSoatTrachNhiem, needsBody: true }],
  ['tong-hop', { schema: tongHop, needsBody: true }],
  ['bao-cao-tien-do', { schema: baoCaoTienDo, needsBody: true }],
  ['kiem-diem-tap-the', { schema: kiemDiemTapThe, needsBody: true }],
  ['kiem-diem-ca-nhan', { schema: kiemDiemCaNhan, needsBody: true }],
  ['bien-ban-hoi-nghi', { schema: bienBanHoiNghi, needsBody: true }],
]);

/** Every kind of record there is. */
export const KINDS: readonly string[] = [...TABLE.keys()];

export function kindOf(name: string): Kind | undefined {
  return TABLE.get(name);
}

/**
 * Every field of a kind as a path, containers included: `nguoi_ky`, `nguoi_ky.ten`, `van_de`,
 * `van_de.[]`, `van_de.[].ten`. Empty for an unknown kind.
 */
export function declaredFields(kind: string): readonly string[] {
  const known = TABLE.get(kind);
  return known ? declareFields(known.schema) : [];
}
