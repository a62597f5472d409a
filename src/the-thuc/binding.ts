/** Words that officials do not leave alone at the end of a line when a number follows. */
const BOUND = /(?<![\p{L}\p{N}])(số|ngày|tháng|năm|điều|khoản) (?=\d)/giu;

/** Binds `số 195-KH/TU`, `ngày 24`, `Điều 6` with U+00A0. */
export function bindNumbers(text: string): string {
  return text.replace(BOUND, '$1\u00a0');
}
