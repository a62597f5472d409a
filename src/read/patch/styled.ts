import { escapeOpening, escapeProse } from './escape.js';
import type { Styled } from './patch.js';

const signOf = ({ bold, italic }: Styled): string => `${bold ? '**' : ''}${italic ? '*' : ''}`;

/** Text as Markdown; signs hug the words that they mark. */
export function writeStyled(pieces: readonly Styled[], inCell = false): string {
  return pieces
    .map((piece) => {
      const [, before = '', words = '', after = ''] =
        /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
      if (words === '') return before;
      const sign = signOf(piece);
      return `${before}${sign}${escapeProse(words, inCell)}${[...sign].reverse().join('')}${after}`;
    })
    .join('');
}

/** The same for a line of its own. */
export const writeLine = (pieces: readonly Styled[]): string =>
  escapeOpening(writeStyled(pieces).trim());

export const plainText = (pieces: readonly Styled[]): string =>
  pieces.map((piece) => piece.text).join('');
