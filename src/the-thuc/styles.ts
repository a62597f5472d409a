import type { FontLook, ParagraphLook, Style } from '../model/composed.js';
import type { Chu } from './fact.js';
import type { ElementId, TheThuc } from './the-thuc.js';
import { points, toTwip } from './units.js';

/** `dong`: a line that stands by itself. `doan`: running text, with indent, pitch and space after. */
type Flow = 'dong' | 'doan';

interface Row {
  readonly name: string;
  readonly align: ParagraphLook['align'];
  readonly flow: Flow;
  readonly keepNext?: boolean;
  /** Depth in Word's navigation pane: what a person styles so is a heading without more. */
  readonly outline?: number;
}

const line = (name: string, align: Row['align'] = 'center'): Row => ({ name, align, flow: 'dong' });
const text = (name: string): Row => ({ name, align: 'justify', flow: 'doan' });
/** Set left: the few words of a heading's line would be pulled far apart. */
const heading = (name: string, outline: number): Row => ({
  ...text(name),
  align: 'left',
  keepNext: true,
  outline,
});

/** What a clerk reads in Word's list of styles, and how the element stands on the page. */
const rows: Readonly<Record<ElementId, Row>> = {
  tieuDe: line('Tiêu đề'),
  tieuNgu: line('Tiêu ngữ'),
  capTren: line('Cơ quan cấp trên'),
  coQuan: line('Tên cơ quan ban hành'),
  dauCoQuan: line('Dấu sao dưới tên cơ quan'),
  soKyHieu: line('Số và ký hiệu'),
  ngayThang: line('Địa danh và ngày tháng'),
  trichYeuCongVan: line('Trích yếu công văn'),
  mucKhan: line('Mức độ khẩn'),
  mucMat: line('Mức độ mật'),
  luuHanh: line('Phạm vi lưu hành'),
  duThao: line('Dự thảo'),
  tenLoai: { ...line('Tên loại'), keepNext: true },
  trichYeu: { ...line('Trích yếu'), keepNext: true },
  dauTrichYeu: { ...line('Dấu dưới trích yếu'), keepNext: true },
  kinhGui: line('Kính gửi'),
  noiKinhGui: line('Nơi kính gửi', 'left'),
  canCu: text('Căn cứ'),
  dongGiua: { ...line('Dòng giữa (QUYẾT ĐỊNH:)'), keepNext: true },
  noiDung: text('Nội dung'),
  khoanDiem: text('Khoản và điểm'),
  chuong: { ...line('Chương'), keepNext: true },
  tenChuong: { ...line('Tên chương'), keepNext: true, outline: 1 },
  dieu: heading('Điều', 1),
  deMuc1: heading('Đề mục I', 1),
  deMuc2: heading('Đề mục 1', 2),
  deMuc3: heading('Đề mục 1.1', 3),
  deMuc4: heading('Đề mục a', 4),
  dauBang: line('Đầu bảng'),
  oBang: line('Ô bảng', 'left'),
  quyenHan: line('Quyền hạn ký'),
  chucVu: line('Chức vụ người ký'),
  vaiTro: line('Vai trò người ký biên bản'),
  hoTen: line('Họ tên người ký'),
  noiNhan: line('Nơi nhận', 'left'),
  noiNhanMuc: line('Danh sách nơi nhận', 'left'),
  phuLuc: { ...line('Phụ lục'), keepNext: true, outline: 1 },
  tenPhuLuc: { ...line('Tên phụ lục'), keepNext: true },
  chuThichPhuLuc: { ...line('Chú thích phụ lục'), keepNext: true },
  soTrang: line('Số trang'),
};

/** The paragraph style of an element under a thể thức. */
export function styleOf(theThuc: TheThuc, id: ElementId): Style {
  const { value } = theThuc.elements[id];
  return { id, name: rows[id].name, font: fontOf(value), look: lookOf(theThuc, id, value.size) };
}

/** The words of the official table as a font. */
export function fontOf(chu: Chu): FontLook {
  return {
    size: chu.size,
    bold: chu.style.endsWith('đậm'),
    italic: chu.style.startsWith('nghiêng'),
    underline: chu.style.endsWith('gạch chân'),
  };
}

/** Pitch of a line that stands by itself, in points. */
export function linePitch(theThuc: TheThuc, size: number): number {
  return toTwip(size * theThuc.spacing.linePitch.value);
}

function lookOf(theThuc: TheThuc, id: ElementId, size: number): ParagraphLook {
  const { align, flow, keepNext = false, outline } = rows[id];
  const { spacing } = theThuc;
  const running = flow === 'doan';
  return {
    align,
    lineHeight: running ? points(spacing.bodyPitch) : linePitch(theThuc, size),
    before: 0,
    after: running ? points(spacing.after) : 0,
    firstLine: running ? points(spacing.indent) : 0,
    left: 0,
    right: 0,
    keepNext,
    ...(outline === undefined ? {} : { outline }),
  };
}
