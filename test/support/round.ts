import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { FormFacts } from '../../src/model/record.js';
import { readRecord } from '../../src/read/index.js';
import { type Commission, commission } from '../../src/round/index.js';

const FORMS: ReadonlyMap<string, FormFacts> = new Map(
  (
    [
      ['ke-hoach', 'Kế hoạch', 'KH'],
      ['goi-y', 'Công văn', 'CV'],
      ['goi-y-ca-nhan', 'Công văn', 'CV'],
      ['giai-trinh', 'Báo cáo', 'BC'],
      ['bien-ban-tham-dinh', 'Biên bản', 'BB'],
      ['kiem-diem-tap-the', 'Báo cáo', 'BC'],
      ['kiem-diem-ca-nhan', 'Bản kiểm điểm cá nhân', ''],
      ['bien-ban-hoi-nghi', 'Biên bản', 'BB'],
    ] as const
  ).map(([kind, tenLoai, kyHieu]) => [kind, { tenLoai, kyHieu, numbering: 'muc' }]),
);

/** A round as files of content/: the path below it, and the text as a clerk types it. */
export function round(files: Readonly<Record<string, string>>): {
  readonly made: readonly Commission[];
  readonly faults: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const broken = new Set<string>();
  const said: Diagnostic[] = [];
  const records = Object.entries(files).flatMap(([name, text]) => {
    const path = `content/${name}`;
    const read = readRecord({ path, bytes: new TextEncoder().encode(text) });
    said.push(...read.diagnostics);
    if (read.value === undefined) broken.add(path);
    return read.value === undefined ? [] : [read.value];
  });
  const { value, diagnostics } = commission(records, FORMS, broken);
  const all = [...said, ...diagnostics];
  const faults = all.map(
    ({ code, place }) =>
      `${code} ${place.file.slice('content/'.length)}:${place.line}:${place.column}`,
  );
  return { made: value, faults, diagnostics: all };
}

export const dot = `---
ma: dot-mau
ten: Đợt mẫu
nam: 2023
nhiem_ky: 2020 - 2025
ngay: 24/11/2023
co_quan:
  - {ma: tu, ten: Thành ủy Mẫu, tieu_de: THÀNH ỦY MẪU, ky_hieu: TU, dia_danh: Mẫu}
  - {ma: btc, ten: Ban Tổ chức Mẫu, tieu_de: BAN TỔ CHỨC, ky_hieu: BTCTU, dia_danh: Mẫu}
doan:
  - {ma: doan-1, ten: Đoàn số 1, truong_doan: {ten: Lê Văn C}, thanh_vien: [{ten: Vũ Thị E}]}
---
`;

export const unit = (id: string, more = ''): string => `---
ma: ${id}
ten: Đảng ủy ${id}
tieu_de: ĐẢNG ỦY ${id}
ky_hieu: ĐU
dia_danh: Mẫu
thu_tu: 1
khoi: Khối mẫu
tap_the: Ban Thường vụ ${id}
doan: doan-1
ngay_kiem_diem: 14/12/2023
nguoi_dung_dau: {ten: Trần Văn A}
${more}---
`;

export const plan = `---
so: 5
ngay: 24/11/2023
trich_yeu: kiểm điểm sâu
---
Thân.
`;

export const letter = `---
so: 21
ngay: 27/11/2023
trich_yeu: gợi ý kiểm điểm
han_gui: 06/12/2023
van_de:
  - {ma: vd-1, ten: Việc một, noi_dung: Nội dung một}
  - {ma: vd-2, ten: Việc hai, noi_dung: Nội dung hai}
---
`;

export const report = (issue = 'vd-2', more = ''): string => `---
ngay: 05/12/2023
trich_yeu: giải trình
bien_phap:
  - {van_de: ${issue}, viec: Làm, thoi_han: 30/6/2024, nguoi: Lê Thị N}
${more}---
Thân.
`;
