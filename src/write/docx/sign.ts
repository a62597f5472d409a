import { LevelFormat } from 'docx';
import type { Label } from '../../model/composed.js';
import { toRoman } from '../../model/roman.js';

/** How Word counts: the signs that it can make by itself. */
export type Counting = 'upperRoman' | 'decimal' | 'lowerLetter';

export interface Sign {
  /** Word's counting and where in it this sign stands; absent: Word can only print it as text. */
  readonly counted?: { readonly as: Counting; readonly number: number };
  /** What Word is to print, with `%1` in the place of the counted sign. */
  readonly levelText: string;
}

/**
 * How Word can print a label. Vietnamese letters have a `đ` and no f, j, w, z, which Word does not
 * count by: each letter is taken at its place in the Latin alphabet, `đ` as plain text.
 */
export function signOf(label: Label): Sign {
  const plain = { levelText: label.text };
  const [before, after] = label.pattern.split('%');
  if (before === undefined || after === undefined) return plain;
  if (!label.text.startsWith(before) || !label.text.endsWith(after)) return plain;
  const printed = label.text.slice(before.length, label.text.length - after.length);
  const counted = countedAs(printed, label);
  return counted === undefined ? plain : { counted, levelText: `${before}%1${after}` };
}

function countedAs(printed: string, label: Label): Sign['counted'] {
  switch (label.format) {
    case 'decimal':
      return printCount('decimal', label.value) === printed
        ? { as: 'decimal', number: label.value }
        : undefined;
    case 'upper-roman':
      return printCount('upperRoman', label.value) === printed
        ? { as: 'upperRoman', number: label.value }
        : undefined;
    case 'vi-letter':
      return /^[a-z]$/.test(printed)
        ? { as: 'lowerLetter', number: printed.charCodeAt(0) - A + 1 }
        : undefined;
    case 'bullet':
      return undefined;
  }
}

const A = 'a'.charCodeAt(0);

/** What Word prints for a number. Letters past z double: aa, bb. */
export function printCount(as: Counting, number: number): string {
  switch (as) {
    case 'decimal':
      return String(number);
    case 'lowerLetter':
      return String.fromCharCode(A + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
    case 'upperRoman':
      return toRoman(number);
  }
}

export const LEVEL_FORMAT = {
  upperRoman: LevelFormat.UPPER_ROMAN,
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
} as const satisfies Record<Counting, string>;
