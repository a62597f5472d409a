import type { FontLook, Label } from '../../src/model/composed.js';
import { bodyFont } from './composed.js';

const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');
const ROMANS = 'I II III IV V VI VII VIII IX X'.split(' ');

/** A label as compose makes it: `%` of the pattern becomes the counted sign. */
export function label(
  format: Label['format'],
  list: string,
  value: number,
  pattern: string,
  font: Partial<FontLook> = {},
): Label {
  const sign = {
    'upper-roman': ROMANS[value - 1],
    decimal: String(value),
    'vi-letter': LETTERS[value - 1],
    bullet: '',
  }[format];
  const text = pattern.replace('%', sign ?? '?');
  return { text, list, level: 0, value, format, pattern, font: { ...bodyFont, ...font } };
}
