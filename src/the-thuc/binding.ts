/**
 * Words that must not stand alone at the end of a line when their number follows. Not days and
 * years: LibreOffice sets U+00A0 wider than a space, and too many of them move its line breaks.
 */
const BOUND = /(?<![\p{L}\p{N}])(số|điều|khoản) (?=\d)/giu;

/** Binds `số 195-KH/TU` and `Điều 6` with U+00A0. */
export function bindNumbers(text: string): string {
  return text.replace(BOUND, '$1\u00a0');
}
