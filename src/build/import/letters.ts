import type { FontLook } from '../../model/composed.js';

/** A character as somebody wants it printed; without a word on bold or italic, either will do. */
export interface Letter {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export const textOf = (letters: readonly { readonly text: string }[]): string =>
  letters.map((letter) => letter.text).join('');

/** One character as `plainWords` has it: nothing for what nobody sees. */
export function plainLetter(text: string): string {
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text)) return '';
  if (text === '\u2011') return '-';
  return /\s/.test(text) ? ' ' : text;
}

/** Single spaces between words, none at the ends. */
export function tidySpaces<T extends { readonly text: string }>(
  letters: readonly T[],
): readonly T[] {
  const tidy: T[] = [];
  for (const letter of letters) {
    if (letter.text === '') continue;
    const last = tidy.at(-1)?.text ?? ' ';
    if (letter.text !== ' ' || last !== ' ') tidy.push(letter);
  }
  if (tidy.at(-1)?.text === ' ') tidy.pop();
  return tidy;
}

/** Letters as they are printed. */
export const lettersOf = (
  glyphs: readonly { readonly text: string; readonly font: FontLook }[],
): readonly Letter[] =>
  glyphs.map(({ text, font }) => ({ text, bold: font.bold, italic: font.italic }));
