/**
 * Words that must not stand alone at the end of a line when their number follows. Not days and
 * years: LibreOffice sets U+00A0 wider than a space, and too many of them move its line breaks.
 */
const BOUND = /(?<![\p{L}\p{N}])(số|điều|khoản) (?=\d)/giu;

/** Binds `số 195-KH/TU` and `Điều 6` with U+00A0. */
export function bindNumbers(text: string): string {
  return text.replace(BOUND, '$1\u00a0');
}

/**
 * Terms that a văn thư does not break over two lines of a title: `Ban Thường | vụ`. Titles and
 * letterheads only; in running text a break there disturbs nobody.
 */
const TERMS = [
  'ban chấp hành',
  'ban thường vụ',
  'ban tổ chức',
  'ban tuyên giáo',
  'báo cáo',
  'biên bản',
  'cá nhân',
  'chi bộ',
  'chi ủy',
  'cơ quan',
  'công tác',
  'đảng bộ',
  'đảng ủy',
  'đánh giá',
  'đoàn công tác',
  'đơn vị',
  'giải trình',
  'gợi ý',
  'hà nội',
  'hội nghị',
  'huyện ủy',
  'kế hoạch',
  'kết luận',
  'kết quả',
  'khắc phục',
  'kiểm điểm',
  'kiểm tra',
  'lãnh đạo',
  'nhân dân',
  'quản lý',
  'quận ủy',
  'tập thể',
  'thành phố',
  'thành ủy',
  'thẩm định',
  'tỉnh ủy',
  'trách nhiệm',
  'ủy ban',
  'văn phòng',
  'xếp loại',
];

const PATTERN = TERMS.map((term) => term.replace('ủy', '(?:ủy|uỷ)')).join('|');
const TERM = new RegExp(`(?<!\\p{L})(?:${PATTERN}|(?:ngày|năm|số|mẫu) \\d+)(?!\\p{L})`, 'giu');

/** Binds the syllables of each term with U+00A0. */
export function bindTerms(text: string): string {
  return text.replace(TERM, (term) => term.replaceAll(' ', '\u00a0'));
}
