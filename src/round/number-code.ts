import type { System } from '../model/document.js';

/** What stands in the place of a number or a day that is not given yet. */
export const BLANK = '\u00A0'.repeat(6);

/**
 * Số và ký hiệu without the word «Số»: `195-KH/TU` for the Party (HD 05: hyphen, then slash),
 * `15/BC-UBND` for the state (NĐ 30, Phụ lục I, mục II.3). Numbers under 10 get a leading 0.
 * A công văn of the state has no code of its kind: `125/SGDĐT`. A kind without a code has no number.
 */
export function writeNumberCode(
  system: System,
  so: string | undefined,
  kind: string,
  body: string,
): string {
  if (kind === '') return '';
  const number = so === undefined ? BLANK : so.padStart(2, '0');
  if (system === 'dang') return `${number}-${kind}/${body}`;
  return kind === 'CV' ? `${number}/${body}` : `${number}/${kind}-${body}`;
}
