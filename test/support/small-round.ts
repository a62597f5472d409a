/** The smallest round that has something of everything, as a clerk types it. */
export const DOT = 'content/thu/dot.md';
export const KE_HOACH = 'content/thu/ke-hoach.md';
export const DON_VI = 'content/thu/dv-01/don-vi.md';
export const GOI_Y = 'content/thu/dv-01/goi-y.md';
export const GIAI_TRINH = 'content/thu/dv-01/giai-trinh.md';

/** Files by path from the root. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const ROUND: Readonly<Record<string, string>> = {
  [DOT]: `---
ma: dot-thu
ten: Đợt thử
nam: 2023
nhiem_ky: "2020 - 2025"
ngay: 24/11/2023
co_quan:
  - ma: tu
    ten: Thành ủy Hà Nội
    tieu_de: THÀNH ỦY HÀ NỘI
    ky_hieu: TU
    dia_danh: Hà Nội
    noi_luu: Văn phòng Thành ủy
  - ma: btc
    ten: Ban Tổ chức Thành ủy
    cap_tren: THÀNH ỦY HÀ NỘI
    tieu_de: BAN TỔ CHỨC
    ky_hieu: BTCTU
    dia_danh: Hà Nội
doan:
  - ma: doan-1
    ten: Đoàn công tác số 1
    truong_doan: {ten: Lê Văn C, chuc_vu: Ủy viên}
    thanh_vien:
      - ten: Vũ Thị E
van_ban:
  - ma: qd-124
    loai: Quy định
    so: 124-QĐ/TW
    ngay: 04/10/2023
    co_quan: Bộ Chính trị
---
`,
  [KE_HOACH]: `---
so: "195"
ngay: 24/11/2023
trich_yeu: kiểm điểm thử
nguoi_ky:
  thay_mat: Ban Thường vụ
  chuc_vu: Phó Bí thư
  ten: Nguyễn Văn A
noi_nhan:
  - Các đoàn công tác
---

Thực hiện [@qd-124], Thành ủy lập kế hoạch.

# Mục đích

Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.

# Tổ chức thực hiện

1. Các đơn vị chuẩn bị báo cáo.
1. Ban Tổ chức tổng hợp.
`,
  [DON_VI]: `---
ma: dv-01
ten: Quận ủy Thử
cap_tren: ĐẢNG BỘ THÀNH PHỐ HÀ NỘI
tieu_de: QUẬN ỦY THỬ
ky_hieu: QU
dia_danh: Thử
thu_tu: 1
khoi: Khối quận
tap_the: Ban Thường vụ Quận ủy Thử
doan: doan-1
ngay_kiem_diem: 14/12/2023
gio: "8:30"
dia_diem: Hội trường
nguoi_dung_dau:
  ten: Trần Văn A
---
`,
  [GOI_Y]: `---
so: "0123"
ngay: 27/11/2023
trich_yeu: gợi ý kiểm điểm
kinh_gui: Ban Thường vụ Quận ủy Thử
han_gui: 07/12/2023
van_de:
  - ma: vd-1
    ten: Chậm thu hồi đất
    noi_dung: Thu hồi được 9/23 thửa.
nguoi_ky:
  thay_mat: Ban Thường vụ
  chuc_vu: Phó Bí thư
  ten: Nguyễn Văn A
noi_nhan:
  - Như trên
---

# Mở đầu

Thực hiện [@ke-hoach], Thành ủy gợi ý như sau:

# Yêu cầu

Đề nghị giải trình.
`,
  [GIAI_TRINH]: `---
so: "312"
ngay: 06/12/2023
trich_yeu: giải trình
bien_phap:
  - van_de: vd-1
    viec: Thu hồi 14 thửa đất
    thoi_han: 28/6/2024
    nguoi: Lê Thị N
nguoi_ky:
  thay_mat: Ban Thường vụ
  chuc_vu: Bí thư
  ten: Trần Văn A
noi_nhan:
  - Ban Tổ chức
---

Thực hiện [@goi-y], báo cáo như sau:

# Giải trình

::van-de[vd-1]

Hồ sơ lập từ nhiều thời kỳ.

# Biện pháp

::bang-bien-phap
`,
};

/** The round with one passage changed; a passage that is not there once is a fault of the test. */
export function changed(path: string, from: string, to: string, files: Files = ROUND): Files {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`no text ${path}`);
  if (text.split(from).length !== 2) throw new Error(`«${from}» is not once in ${path}`);
  return { ...files, [path]: text.replace(from, () => to) };
}

/** Where a passage begins, as an editor counts: lines and columns from 1. */
export function placeOf(
  files: Files,
  path: string,
  passage: string,
): { line: number; column: number } {
  const text = String(files[path]);
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`«${passage}» is not in ${path}`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
