import { toRoman } from '../../model/roman.js';

/** Word counts no further. */
const MOST = 32_767;

/** A number as Word prints it in one of its formats (`w:numFmt`); in an unknown one, in figures. */
export function printNumber(format: string, number: number): string {
  if (number > MOST) return String(number);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return number > 0 ? toRoman(number) : '';
    case 'lowerRoman':
      return number > 0 ? toRoman(number).toLowerCase() : '';
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'decimalZero':
      return number < 10 ? `0${number}` : String(number);
    case 'ordinal':
      return `${number}${ordinal(number)}`;
    case 'numberInDash':
      return `- ${number} -`;
    default:
      return String(number);
  }
}

/** Past z they double: aa, bb. */
function letters(number: number): string {
  if (number < 1) return '';
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.min(100, Math.ceil(number / 26)));
}

function ordinal(number: number): string {
  const [ones, tens] = [number % 10, Math.floor(number / 10) % 10];
  if (tens === 1) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[ones] ?? 'th';
}
