import { toRoman } from '../model/roman.js';
import type { Sign } from './fact.js';

/** Vietnamese order of points: đ after d; no f, j, w, z (HD 36 and NĐ 30 alike). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The counted sign of a 1-based value: `III`, `3`, `c`. A bullet counts nothing. */
export function countSign(format: Sign['format'], value: number): string {
  if (format === 'upper-roman') return toRoman(value);
  if (format === 'vi-letter') return toLetter(value);
  return format === 'decimal' ? String(value) : '';
}

/** The label as printed: pattern with its counted sign. */
export function printSign(format: Sign['format'], pattern: string, value: number): string {
  return format === 'bullet' ? pattern : pattern.replace('%', countSign(format, value));
}

/** After y the letters go on as aa, ab, ac. */
function toLetter(value: number): string {
  const index = value - 1;
  const letter = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? letter : toLetter(Math.floor(index / LETTERS.length)) + letter;
}
