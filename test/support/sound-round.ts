import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { FormFacts } from '../../src/model/record.js';
import { readRecord } from '../../src/read/index.js';
import { holdToRules } from '../../src/round/index.js';

/** A round that breaks no rule, with something for each rule to look at; paths below its folder. */
export const SOUND: Readonly<Record<string, string>> = {
  'dot.md': `---
ma: dot-2023
ten: Đợt kiểm điểm sâu năm 2023
nam: 2023
nhiem_ky: "2020 - 2025"
ngay: 24/11/2023
co_quan:
  - {ma: tu, ten: Thành ủy Mẫu, tieu_de: THÀNH ỦY MẪU, ky_hieu: TU, dia_danh: Mẫu}
  - {ma: btc, ten: Ban Tổ chức Mẫu, tieu_de: BAN TỔ CHỨC, ky_hieu: BTCTU, dia_danh: Mẫu}
doan:
  - ma: doan-1
    ten: Đoàn công tác số 1
    truong_doan: {ten: Lê Văn C, chuc_vu: Ủy viên Ban Thường vụ}
    thanh_vien:
      - {ten: Vũ Thị E, chuc_vu: Chuyên viên Ban Tổ chức}
  - ma: doan-2
    ten: Đoàn công tác số 2
    truong_doan: {ten: Bùi Văn H, chuc_vu: Ủy viên Ban Thường vụ}
    thanh_vien:
      - {ten: Ngô Thị L, chuc_vu: Chuyên viên Văn phòng}
van_ban:
  - {ma: qd-124, loai: Quy định, so: 124-QĐ/TW, ngay: 04/10/2023, co_quan: Bộ Chính trị}
---
`,
  'ke-hoach.md': `---
so: "195"
ngay: 24/11/2023
trich_yeu: kiểm điểm sâu năm 2023
---

Thực hiện [@qd-124], kiểm điểm sâu tại 02 cơ quan, đơn vị.
`,
  'tong-hop.md': `---
so: "18"
ngay: 12/01/2024
co_quan: btc
trich_yeu: tổng hợp kết quả đợt kiểm điểm sâu
---

# Mở đầu

Thực hiện [@ke-hoach], đoàn đã dự hội nghị của các đơn vị.

# Kết quả

Các tập thể được gợi ý đều có báo cáo giải trình.

# Bài học

Chuẩn bị hồ sơ từ sớm.

# Kiến nghị

Tiếp tục theo dõi việc khắc phục.
`,
  'dv-01/don-vi.md': unit('01', 'doan-1', '20/12/2023'),
  'dv-02/don-vi.md': unit('02', 'doan-2', '21/12/2023'),
  'dv-01/goi-y.md': `---
so: "1021"
ngay: 27/11/2023
trich_yeu: gợi ý kiểm điểm
kinh_gui: Ban Thường vụ Quận ủy mẫu 01
han_gui: 07/12/2023
van_de:
  - {ma: vd-1, ten: Chậm thu hồi đất công, noi_dung: Mới thu hồi 9/23 thửa đất.}
  - {ma: vd-2, ten: Vi phạm trật tự xây dựng, noi_dung: Phát sinh 38 công trình.}
---

# Mở đầu

Thực hiện [@ke-hoach], gợi ý những vấn đề sau:

# Yêu cầu

Đề nghị giải trình từng vấn đề.
`,
  'dv-01/giai-trinh.md': `---
so: "312"
ngay: 06/12/2023
trich_yeu: giải trình những vấn đề được gợi ý
bien_phap:
  - van_de: vd-1
    viec: Thu hồi 14 thửa đất còn lại
    thoi_han: 28/6/2024
    nguoi: Lê Thị N
  - van_de: vd-2
    viec: Xử lý 26 công trình
    thoi_han: 30/9/2024
    nguoi: Hoàng Thị P
---

Thực hiện [@ke-hoach] và [@goi-y], báo cáo như sau:

# Giải trình

::van-de[vd-1]

Hồ sơ đất lập từ nhiều thời kỳ.

::van-de[vd-2]

Phường phát hiện chậm.

# Biện pháp khắc phục

::bang-bien-phap
`,
  'dv-01/bien-ban-tham-dinh.md': `---
so: "01"
ngay: 11/12/2023
co_quan: btc
trich_yeu: thẩm định báo cáo giải trình
thoi_gian: từ 8 giờ, ngày 11/12/2023
dia_diem: Phòng họp số 2
chu_tri: {ten: Phạm Thị D, chuc_vu: Phó Trưởng ban}
nguoi_ghi: {ten: Hoàng Văn Đ, chuc_vu: Chuyên viên}
thanh_phan:
  - {ten: Phạm Thị D, chuc_vu: Phó Trưởng ban}
  - {ten: Hoàng Văn Đ, chuc_vu: Chuyên viên}
tai_lieu:
  - Báo cáo giải trình
ket_luan:
  - {van_de: vd-1, muc: dat, nhan_xet: Đã nêu rõ sự việc.}
  - {van_de: vd-2, muc: can-bo-sung, nhan_xet: Bổ sung danh sách công trình.}
---

# Tổng quan hồ sơ

Hồ sơ gồm [@giai-trinh].

# Kiến nghị

Cho tổ chức hội nghị đúng lịch.
`,
  'dv-01/kiem-diem-tap-the.md': `---
mau: 2025
nam: 2023
so: "313"
ngay: 08/12/2023
trich_yeu: kiểm điểm tập thể năm 2023
diem:
  tieu_chi_chung: 25
  ket_qua: 60
xep_loai: hoan-thanh-tot
---

# Ưu điểm, kết quả đạt được

Hoàn thành 17/19 chỉ tiêu.

# Hạn chế, khuyết điểm và nguyên nhân

Chậm kiểm tra.

# Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước

Đã khắc phục.

# Giải trình những vấn đề được gợi ý kiểm điểm

Nêu tại [@giai-trinh].

# Trách nhiệm của tập thể, cá nhân

Tập thể chịu trách nhiệm.

# Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm

Kiểm tra hằng quý.
`,
  'dv-01/kiem-diem-ca-nhan-tran-van-a.md': `---
loai: kiem-diem-ca-nhan
mau: 2B
ngay: 08/12/2023
trich_yeu: năm 2023
nguoi:
  ten: Trần Văn A
  ngay_sinh: 12/5/1970
  chuc_vu_dang: Bí thư Quận ủy
  don_vi: Quận ủy mẫu 01
  chi_bo: Chi bộ Văn phòng
cap_do:
  - {noi_dung: Nêu gương, muc: tot}
bay_dam:
  - {dam: nghi, muc: tot}
  - {dam: lam, muc: tot}
tu_xep_loai:
  dang_vien: hoan-thanh-tot
---

# Ưu điểm

Dự sinh hoạt chi bộ đầy đủ.

::bang-cap-do

::bang-bay-dam

# Hạn chế, khuyết điểm và nguyên nhân

Chưa sâu sát.

# Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước

Đã khắc phục.

# Giải trình những vấn đề được gợi ý kiểm điểm

::van-de[vd-1]

Nhận trách nhiệm của người đứng đầu.

# Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể

Nêu tại [@kiem-diem-tap-the].

# Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm

Mỗi tháng nghe báo cáo một lần.
`,
  'dv-01/bien-ban-hoi-nghi.md': `---
so: "07"
ngay: 20/12/2023
trich_yeu: hội nghị kiểm điểm năm 2023
thoi_gian: từ 8 giờ, ngày 20/12/2023
dia_diem: Hội trường mẫu 01
chu_tri: {ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}
nguoi_ghi: {ten: Lương Thị U, chuc_vu: Chánh Văn phòng}
tai_lieu:
  - kiem-diem-tap-the
  - giai-trinh
trieu_tap: 4
co_mat:
  - {ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}
  - {ten: Ngô Văn B, chuc_vu: Phó Bí thư}
  - {ten: Lương Thị U, chuc_vu: Chánh Văn phòng}
vang_mat:
  - {ten: Cao Văn I, chuc_vu: Ủy viên Ban Thường vụ, ly_do: đi học}
bieu_quyet:
  - {noi_dung: Thông qua báo cáo kiểm điểm, dong_y: 3, khong_dong_y: 0}
---

# Diễn biến hội nghị

Các đồng chí thảo luận.

# Kết luận

Tiếp thu ý kiến của đoàn.
`,
  'dv-01/ket-luan.md': `---
so: "1512"
ngay: 10/01/2024
trich_yeu: kết luận về kiểm điểm sâu
han_che:
  - {ma: hc-1, noi_dung: Chậm thu hồi đất công.}
  - {ma: hc-2, noi_dung: Buông lỏng kiểm tra.}
yeu_cau:
  - han_che: hc-1
    noi_dung: Thu hồi 14 thửa đất
    thoi_han: 28/6/2024
    nguoi: Lê Thị N
  - han_che: hc-2
    noi_dung: Xử lý các công trình vi phạm
    thoi_han: 30/9/2024
    nguoi: Hoàng Thị P
---

Kết luận như sau:

# Ưu điểm

Chuẩn bị nghiêm túc.

# Tổ chức thực hiện

Báo cáo hằng quý.
`,
};

function unit(number: string, doan: string, day: string): string {
  return `---
ma: dv-${number}
ten: Quận ủy mẫu ${number}
tieu_de: QUẬN ỦY MẪU ${number}
ky_hieu: QU
dia_danh: Mẫu
thu_tu: ${Number(number)}
khoi: Khối quận
tap_the: Ban Thường vụ Quận ủy mẫu ${number}
doan: ${doan}
ngay_kiem_diem: ${day}
gio: "8:00"
dia_diem: Hội trường mẫu ${number}
nguoi_dung_dau: {ten: Trần Văn A, chuc_vu: Bí thư Quận ủy}
---
`;
}

/** Passages of the sound round replaced, by file; a passage must stand there once. */
export type Edits = readonly (readonly [file: string, from: string, to: string])[];

/** The sound round with some passages changed and some files added. */
export function edited(
  edits: Edits,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const files: Record<string, string> = { ...SOUND, ...more };
  for (const [file, from, to] of edits) {
    const text = files[file];
    if (text === undefined || text.split(from).length !== 2) {
      throw new Error(`«${from}» is not once in ${file}`);
    }
    files[file] = text.replace(from, () => to);
  }
  return files;
}

const CODES = {
  'ke-hoach': ['Kế hoạch', 'KH'],
  'tong-hop': ['Báo cáo', 'BC'],
  'goi-y': ['Công văn', 'CV'],
  'goi-y-ca-nhan': ['Công văn', 'CV'],
  'yeu-cau-kiem-diem-lai': ['Công văn', 'CV'],
  'giai-trinh': ['Báo cáo', 'BC'],
  'bien-ban-tham-dinh': ['Biên bản', 'BB'],
  'bien-ban-hoi-nghi': ['Biên bản', 'BB'],
  'kiem-diem-tap-the': ['Báo cáo', 'BC'],
  'kiem-diem-ca-nhan': ['Bản kiểm điểm cá nhân', ''],
  'ket-luan': ['Thông báo', 'TB'],
} as const;

const FORMS: ReadonlyMap<string, FormFacts> = new Map(
  Object.entries(CODES).map(([kind, [tenLoai, kyHieu]]) => [
    kind,
    { tenLoai, kyHieu, numbering: 'muc' },
  ]),
);

/**
 * Holds rounds to the rules: files by round folder. A record that cannot be read fails the test;
 * `unread`: paths of further ones that could not be.
 */
export function holdRounds(
  rounds: Readonly<Record<string, Readonly<Record<string, string>>>>,
  unread: readonly string[] = [],
): readonly Diagnostic[] {
  const records = Object.entries(rounds).flatMap(([round, files]) =>
    Object.entries(files).map(([name, text]) => {
      const path = `content/${round}/${name}`;
      const { value, diagnostics } = readRecord({ path, bytes: new TextEncoder().encode(text) });
      const errors = diagnostics.filter((one) => one.severity === 'error');
      if (value === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
      return value;
    }),
  );
  return holdToRules(records, FORMS, new Set(unread));
}

/** What the rules say of one round, the sound one changed. */
export const hold = (
  edits: Edits = [],
  more: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] => holdRounds({ '2023': edited(edits, more) });

/** Findings as `code file:line`, files below the folder of the round `2023`. */
export const brief = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map(
    ({ code, place }) => `${code} ${place.file.replace('content/2023/', '')}:${place.line}`,
  );
