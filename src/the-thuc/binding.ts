/**
 * Words that must not stand alone at the end of a line when their number follows. Not days and
 * years: LibreOffice sets U+00A0 wider than a space, and too many of them move its line breaks.
 */
const BOUND = /(?<![\p{L}\p{N}])(số|điều|khoản) (?=\d)/giu;

/** `195-KH/TU`, `41/KL-TTr`, `24-11-2023`: signs that no line may cut at their hyphens. */
const CODE =
  /(?<![\p{L}\p{N}])\d+(?:[-/]\p{Lu}[\p{L}\d]*)+(?![\p{L}\p{N}])|\b\d{1,2}-\d{1,2}-\d{4}\b/gu;

/**
 * Binds `số 195-KH/TU` and `Điều 6` with U+00A0, and a number's own hyphens as U+2011, which every
 * writer prints as the plain hyphen that a số ký hiệu has.
 */
export function bindNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(BOUND, '$1\u00a0').replace(CODE, (code) => code.replaceAll('-', '\u2011'));
}

/** A sign that stands alone in its line: nothing breaks there, so its hyphens stay plain. */
export function unbindHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
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

/** Binds the syllables of each term with U+00A0, and a spaced hyphen to the word before it. */
export function bindTerms(text: string): string {
  return text
    .replace(TERM, (term) => term.replaceAll(' ', '\u00a0'))
    .replace(/(?<=\S) (?=[-–] )/gu, '\u00a0');
}
