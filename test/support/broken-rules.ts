import { type Edits, edited, SOUND } from './sound-round.js';

/** The sound round with one rule broken, as docs/quy-tac.md shows it. */
export interface Broken {
  readonly code: string;
  readonly edits: Edits;
  readonly more?: Readonly<Record<string, string>>;
}

const sameDay: Edits = [['dv-02/don-vi.md', '21/12/2023', '20/12/2023']];
const letter = `---
so: "1022"
ngay: 26/11/2023
trich_yeu: gợi ý kiểm điểm
kinh_gui: Ban Thường vụ Quận ủy mẫu 02
han_gui: 07/12/2023
van_de:
  - {ma: vd-1, ten: Giải ngân thấp, noi_dung: Làm rõ nguyên nhân.}
---

# Mở đầu

Gợi ý như sau:

# Yêu cầu

Đề nghị giải trình.
`;
const second = String(SOUND['dv-01/giai-trinh.md'])
  .replace('so: "312"\nngay: 06/12/2023\n', 'loai: giai-trinh\nlan: 2\nngay: 04/01/2024\n')
  .replace('Hồ sơ đất lập từ nhiều thời kỳ', 'Đã bổ sung hồ sơ');
const copied =
  'Trong năm, tập thể đã họp bốn lần, nghe từng bộ phận báo cáo, đối chiếu sổ sách gốc và phân công người viết lại từng phần của báo cáo.';

export const BROKEN: readonly Broken[] = [
  {
    code: 'van-de-bo-sot',
    edits: [['dv-01/giai-trinh.md', '::van-de[vd-2]\n\nPhường phát hiện chậm.\n\n', '']],
  },
  {
    code: 'van-de-thieu-ket-luan',
    edits: [
      [
        'dv-01/bien-ban-tham-dinh.md',
        '  - {van_de: vd-2, muc: can-bo-sung, nhan_xet: Bổ sung danh sách công trình.}\n',
        '',
      ],
    ],
  },
  {
    code: 'chua-dat-khong-yeu-cau',
    edits: [['dv-01/bien-ban-tham-dinh.md', 'muc: can-bo-sung', 'muc: chua-dat']],
  },
  { code: 'lan-sau-khong-can', edits: [], more: { 'dv-01/giai-trinh-lan-2.md': second } },
  {
    code: 'bien-phap-chua-du',
    edits: [['dv-01/giai-trinh.md', '    thoi_han: 30/9/2024\n', '']],
  },
  {
    code: 'han-che-bo-ngo',
    edits: [['dv-01/ket-luan.md', 'han_che: hc-2', 'han_che: hc-1']],
  },
  {
    code: 'chu-tri-vang-mat',
    edits: [
      [
        'dv-01/bien-ban-hoi-nghi.md',
        'nguoi_ghi: {ten: Lương Thị U',
        'nguoi_ghi: {ten: Lương Thị V',
      ],
    ],
  },
  {
    code: 'so-trieu-tap',
    edits: [['dv-01/bien-ban-hoi-nghi.md', 'trieu_tap: 4', 'trieu_tap: 5']],
  },
  {
    code: 'diem-danh-hai-lan',
    edits: [
      [
        'dv-01/bien-ban-hoi-nghi.md',
        '{ten: Cao Văn I, chuc_vu: Ủy viên Ban Thường vụ, ly_do',
        '{ten: Ngô Văn B, chuc_vu: Phó Bí thư, ly_do',
      ],
    ],
  },
  {
    code: 'phieu-qua-nguoi',
    edits: [['dv-01/bien-ban-hoi-nghi.md', 'khong_dong_y: 0', 'khong_dong_y: 1']],
  },
  {
    code: 'doan-khac',
    edits: [['dv-01/bien-ban-hoi-nghi.md', 'trieu_tap: 4', 'doan: doan-2\ntrieu_tap: 4']],
  },
  {
    code: 'nguoi-hai-doan',
    edits: [
      ...sameDay,
      [
        'dot.md',
        '{ten: Ngô Thị L, chuc_vu: Chuyên viên Văn phòng}',
        '{ten: Vũ Thị E, chuc_vu: Chuyên viên Ban Tổ chức}',
      ],
    ],
  },
  {
    code: 'doan-hai-noi',
    edits: [...sameDay, ['dv-02/don-vi.md', 'doan: doan-2', 'doan: doan-1']],
  },
  {
    code: 'so-trung',
    edits: [],
    more: { 'dv-02/goi-y.md': letter.replace('1022', '1021').replace('26/11', '27/11') },
  },
  { code: 'so-nguoc-ngay', edits: [], more: { 'dv-02/goi-y.md': letter } },
  {
    code: 'so-dut-quang',
    edits: [
      ['dot.md', 'van_ban:', 'so_day_du:\n  - {co_quan: btc, ky_hieu: BB}\nvan_ban:'],
      ['dv-01/bien-ban-tham-dinh.md', 'so: "01"', 'so: "02"'],
    ],
  },
  {
    code: 'ngay-nguoc',
    edits: [['dv-01/bien-ban-tham-dinh.md', 'ngay: 11/12/2023\n', 'ngay: 05/12/2023\n']],
  },
  {
    code: 'gui-cham',
    edits: [
      ['dv-01/don-vi.md', '20/12/2023', '08/12/2023'],
      ['dv-01/bien-ban-tham-dinh.md', 'ngay: 11/12/2023\n', 'ngay: 07/12/2023\n'],
    ],
  },
  {
    code: 'vien-dan-go-tay',
    edits: [['tong-hop.md', 'Thực hiện [@ke-hoach],', 'Thực hiện Kế hoạch số 195-KH/TU,']],
  },
  {
    code: 'tham-chieu-vong',
    edits: [
      ['ke-hoach.md', 'Thực hiện [@qd-124],', ':::can-cu\n- Căn cứ [@tong-hop]\n:::\n\nThực hiện:'],
      [
        'tong-hop.md',
        'Thực hiện [@ke-hoach],',
        ':::can-cu\n- Căn cứ [@ke-hoach]\n:::\n\nThực hiện:',
      ],
    ],
  },
  {
    code: 'so-go-tay',
    edits: [['ke-hoach.md', 'tại 02 cơ quan, đơn vị', 'tại 11 cơ quan, đơn vị']],
  },
  {
    code: 'chinh-ta-hai-kieu',
    edits: [
      [
        'dv-01/giai-trinh.md',
        'Hồ sơ đất lập từ',
        'Quận ủy đã rà hồ sơ; cấp uỷ phường, Quận ủy lập từ',
      ],
    ],
  },
  {
    code: 'chep-don-vi-khac',
    edits: [['dv-01/giai-trinh.md', 'Phường phát hiện chậm.', copied]],
    more: {
      'dv-02/goi-y.md': letter.replace('26/11', '28/11'),
      'dv-02/giai-trinh.md': `---
ngay: 08/12/2023
trich_yeu: giải trình
bien_phap:
  - {van_de: vd-1, viec: Giải ngân, thoi_han: 29/3/2024, nguoi: Lê Văn T}
---

Báo cáo như sau:

::bang-bien-phap

::van-de[vd-1]

${copied}
`,
    },
  },
  {
    code: 'vuot-tran-xuat-sac',
    edits: [
      [
        'dv-01/kiem-diem-tap-the.md',
        'tieu_chi_chung: 25\n  ket_qua: 60',
        'tieu_chi_chung: 29\n  ket_qua: 66',
      ],
      ['dv-01/kiem-diem-tap-the.md', 'xep_loai: hoan-thanh-tot', 'xep_loai: hoan-thanh-xuat-sac'],
    ],
  },
  {
    code: 'xep-loai-qua-diem',
    edits: [['dv-01/kiem-diem-tap-the.md', 'ket_qua: 60', 'ket_qua: 40']],
  },
  {
    code: 'cham-hai-lan',
    edits: [
      [
        'dv-01/kiem-diem-ca-nhan-tran-van-a.md',
        '{dam: lam, muc: tot}',
        '{dam: nghi, muc: trung-binh}',
      ],
    ],
  },
];

/** The files of a broken round, in a folder, of a nhiệm kỳ and with an id of its own. */
export function brokenFiles({ code, edits, more }: Broken): Readonly<Record<string, string>> {
  const own: Edits = [
    ['dot.md', 'ma: dot-2023', `ma: dot-${code}`],
    ['dot.md', '"2020 - 2025"', `"${code}"`],
  ];
  return Object.fromEntries(
    Object.entries(edited([...edits, ...own], more)).map(([name, text]) => [
      `content/${code}/${name}`,
      text,
    ]),
  );
}
