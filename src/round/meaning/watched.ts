import type { Text } from '../../model/diagnostic.js';

/** A field of one value whose change means something, and how it is called. */
export interface Leaf {
  /** A path, where the field lies in a map: `tu_xep_loai.can_bo`. */
  readonly field: string;
  readonly code: string;
  readonly name: Text;
  /** Left out: of every kind that has the field. */
  readonly kinds?: readonly string[];
}

/** A list of entries that are there or not, and whose fields change. */
export interface Watched {
  readonly field: string;
  readonly kinds: readonly string[];
  /** What an entry is called. */
  readonly name: Text;
  /** The field by which an entry is known again in the other draft. */
  readonly by: string;
  /** Where that field is prose, its changed entry is known by this one and by its likeness. */
  readonly within?: string;
  /** The field that says what the entry is about. */
  readonly title: string;
  /** `<stem>-them` and `<stem>-bo` for an entry of one draft alone, `<stem>-sua` for other words. */
  readonly stem: string;
  /** Its prose. */
  readonly reworded?: readonly string[];
  readonly leaves?: readonly Leaf[];
}

const text = (vi: string, en: string): Text => ({ vi, en });

const thoiHan: Leaf = {
  field: 'thoi_han',
  code: 'thoi-han-doi',
  name: text('thời hạn', 'deadline'),
};
const chuTri: Leaf = {
  field: 'nguoi',
  code: 'nguoi-chiu-trach-nhiem-doi',
  name: text('người chịu trách nhiệm', 'owner'),
};
const person = (field: string, vi: string, en: string): Leaf => ({
  field,
  code: 'nguoi-doi',
  name: text(vi, en),
});
const day = (field: string, vi: string, en: string): Leaf => ({
  field,
  code: 'thoi-han-doi',
  name: text(vi, en),
});

export const LEAVES: readonly Leaf[] = [
  { field: 'so', code: 'so-doi', name: text('số của văn bản', 'number of the document') },
  {
    field: 'ngay',
    code: 'ngay-doi',
    name: text('ngày của văn bản', 'date of the document'),
  },
  day('han_gui', 'hạn gửi', 'last day to answer'),
  day('ngay_hop', 'ngày họp lại', 'day of the second meeting'),
  {
    field: 'ngay_kiem_diem',
    code: 'ngay-kiem-diem-doi',
    name: text('ngày kiểm điểm', 'day of the review'),
  },
  {
    field: 'doan',
    code: 'doan-doi',
    name: text('đoàn công tác', 'delegation'),
    kinds: ['don-vi', 'bien-ban-hoi-nghi'],
  },
  { field: 'xep_loai', code: 'xep-loai-doi', name: text('mức xếp loại', 'grade') },
  {
    field: 'tu_xep_loai.can_bo',
    code: 'xep-loai-doi',
    name: text('mức tự xếp loại cán bộ', 'own grade as an official'),
  },
  {
    field: 'tu_xep_loai.dang_vien',
    code: 'xep-loai-doi',
    name: text('mức tự xếp loại đảng viên', 'own grade as a Party member'),
  },
  person('chu_tri', 'người chủ trì', 'chair'),
  person('nguoi_ghi', 'người ghi biên bản', 'keeper of the minutes'),
  person('nguoi_ky', 'người ký', 'signer'),
  person('nguoi_dung_dau', 'người đứng đầu', 'head'),
  { ...person('nguoi', 'người kiểm điểm', 'person under review'), kinds: ['kiem-diem-ca-nhan'] },
  ...(
    [
      ['goi_y', 'gợi ý'],
      ['goi_y_ca_nhan', 'gợi ý cá nhân'],
      ['kiem_diem_tap_the', 'kiểm điểm tập thể'],
      ['kiem_diem_ca_nhan', 'kiểm điểm cá nhân'],
      ['giai_trinh', 'giải trình'],
      ['bien_ban_tham_dinh', 'thẩm định'],
      ['bien_ban_hoi_nghi', 'hội nghị kiểm điểm'],
      ['yeu_cau_kiem_diem_lai', 'yêu cầu kiểm điểm lại'],
      ['ket_luan', 'kết luận'],
      ['dang_ky_viec_kho', 'đăng ký việc khó'],
      ['ket_qua_viec_kho', 'kết quả việc khó'],
      ['theo_doi_khac_phuc', 'theo dõi khắc phục'],
    ] as const
  ).map(([step, name]) => ({
    ...day(`lich.${step}`, `lịch của đợt, bước ${name}`, `calendar of the round, ${step}`),
    kinds: ['dot'],
  })),
];

const verdict: Leaf = {
  field: 'muc',
  code: 'ket-luan-tham-dinh-doi',
  name: text('mức', 'verdict'),
};

export const LISTS: readonly Watched[] = [
  {
    field: 'van_de',
    kinds: ['goi-y'],
    name: text('vấn đề gợi ý', 'issue'),
    by: 'ma',
    title: 'ten',
    stem: 'van-de',
    reworded: ['ten', 'noi_dung', 'can_cu', 'linh_vuc'],
  },
  {
    field: 'van_de',
    kinds: ['yeu-cau-kiem-diem-lai'],
    name: text('vấn đề phải kiểm điểm lại', 'issue to be reviewed again'),
    by: 'van_de',
    title: 'van_de',
    stem: 'van-de-kiem-diem-lai',
    reworded: ['noi_dung'],
  },
  {
    field: 'ca_nhan',
    kinds: ['goi-y'],
    name: text('gợi ý cá nhân', 'letter to a person'),
    by: 'nguoi',
    title: 'nguoi',
    stem: 'goi-y-ca-nhan',
    reworded: ['noi_dung'],
    leaves: [
      { field: 'so', code: 'so-doi', name: text('số của văn bản', 'number of the document') },
      { field: 'van_de', code: 'van-de-ca-nhan-doi', name: text('vấn đề', 'issues') },
    ],
  },
  {
    field: 'ket_luan',
    kinds: ['bien-ban-tham-dinh', 'bao-cao-tham-dinh'],
    name: text('kết luận thẩm định vấn đề', 'verdict on'),
    by: 'van_de',
    title: 'van_de',
    stem: 'ket-luan-tham-dinh',
    leaves: [verdict],
  },
  {
    field: 'bien_phap',
    kinds: ['giai-trinh'],
    name: text('biện pháp', 'measure'),
    by: 'viec',
    within: 'van_de',
    title: 'viec',
    stem: 'bien-phap',
    reworded: ['viec'],
    leaves: [thoiHan, chuTri],
  },
  {
    field: 'han_che',
    kinds: ['ket-luan'],
    name: text('hạn chế', 'shortcoming'),
    by: 'ma',
    title: 'noi_dung',
    stem: 'han-che',
    reworded: ['noi_dung'],
  },
  {
    field: 'yeu_cau',
    kinds: ['ket-luan'],
    name: text('yêu cầu khắc phục', 'requirement'),
    by: 'noi_dung',
    within: 'han_che',
    title: 'noi_dung',
    stem: 'yeu-cau',
    reworded: ['noi_dung'],
    leaves: [thoiHan, chuTri],
  },
  {
    field: 'viec',
    kinds: ['dang-ky-viec-kho'],
    name: text('việc khó', 'hard job'),
    by: 'ma',
    title: 'viec',
    stem: 'viec-kho',
    reworded: ['viec', 'san_pham'],
    leaves: [thoiHan, chuTri],
  },
  {
    field: 'ket_qua',
    kinds: ['ket-qua-viec-kho'],
    name: text('kết quả việc khó', 'result of the hard job'),
    by: 'viec',
    title: 'viec',
    stem: 'ket-qua-viec-kho',
    leaves: [{ ...verdict, code: 'ket-qua-viec-kho-doi' }],
  },
  {
    field: 'tien_do',
    kinds: ['theo-doi-khac-phuc'],
    name: text('tiến độ của biện pháp số', 'progress of measure'),
    by: 'bien_phap',
    title: 'bien_phap',
    stem: 'tien-do',
    leaves: [
      { field: 'tinh_trang', code: 'tien-do-doi', name: text('tình trạng', 'state') },
      { field: 'ngay_xong', code: 'tien-do-doi', name: text('ngày xong', 'day of completion') },
    ],
  },
  {
    field: 'nhan_su',
    kinds: ['dot', 'don-vi'],
    name: text('nhân sự', 'person'),
    by: 'ma',
    title: 'ten',
    stem: 'nhan-su',
    leaves: [
      { field: 'ten', code: 'nhan-su-doi', name: text('họ tên', 'name') },
      { field: 'chuc_vu', code: 'nhan-su-doi', name: text('chức vụ', 'post') },
    ],
  },
  {
    field: 'doan',
    kinds: ['dot'],
    name: text('đoàn công tác', 'delegation'),
    by: 'ma',
    title: 'ten',
    stem: 'doan',
    leaves: [
      { ...person('truong_doan', 'trưởng đoàn', 'head'), code: 'thanh-phan-doan-doi' },
      { ...person('pho_doan', 'phó trưởng đoàn', 'deputy head'), code: 'thanh-phan-doan-doi' },
      { ...person('thu_ky', 'thư ký', 'secretary'), code: 'thanh-phan-doan-doi' },
      { ...person('thanh_vien', 'thành viên', 'members'), code: 'thanh-phan-doan-doi' },
    ],
  },
];
