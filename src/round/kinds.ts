/** Kinds that make no sense outside a unit's folder. */
export const OF_A_UNIT: ReadonlySet<string> = new Set([
  'goi-y',
  'goi-y-ca-nhan',
  'giai-trinh',
  'bien-ban-tham-dinh',
  'yeu-cau-kiem-diem-lai',
  'ket-luan',
  'bao-cao-tham-dinh',
  'dang-ky-viec-kho',
  'ket-qua-viec-kho',
  'theo-doi-khac-phuc',
  'kiem-diem-tap-the',
  'kiem-diem-ca-nhan',
  'bien-ban-hoi-nghi',
]);

/** Kinds that speak of the whole round. */
export const OF_A_ROUND: ReadonlySet<string> = new Set([
  'ra-soat-trach-nhiem',
  'tong-hop',
  'bao-cao-tien-do',
]);
