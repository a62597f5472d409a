import type { Sign } from './fact.js';

/** Vietnamese order of points: đ after d; no f, j, w, z (HD 36 and NĐ 30 alike). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

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

function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [amount, sign] of ROMAN)
    while (rest >= amount) {
      out += sign;
      rest -= amount;
    }
  return out;
}

/** After y the letters go on as aa, ab, ac. */
function toLetter(value: number): string {
  const index = value - 1;
  const letter = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? letter : toLetter(Math.floor(index / LETTERS.length)) + letter;
}
