import type { ComposedParagraph, FontLook } from '../../model/composed.js';
import { isSeam, labelsOf, markOf } from './redline.js';
import type { Mark } from './redline-figures.js';

/** Text of one look. */
export interface Piece {
  readonly text: string;
  readonly font: FontLook;
  /** Its spaces keep their width in a justified line: the one after a label. */
  readonly rigid: boolean;
  /** In a redline. */
  readonly mark: Mark | undefined;
}

/** The label, one space, and the text. Only `\n` and the space are left of the white characters. */
export function piecesOf(paragraph: ComposedParagraph): readonly Piece[] {
  const head = labelsOf(paragraph).map(({ text, font, mark }) => ({
    text: `${text} `,
    font,
    rigid: true,
    mark,
  }));
  const body = paragraph.runs.map((run) => ({
    text: plainSpaces(run.text),
    font: run.font,
    rigid: false,
    mark: markOf(run),
  }));
  return partSeams([...head, ...body].filter((piece) => piece.text !== ''));
}

/**
 * What was struck and what stands in its place are words of two drafts: where nothing parts them, a
 * space does, so that neither eye nor text search takes them for one word.
 */
function partSeams(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, i) => {
    const last = pieces[i - 1];
    const tight =
      last !== undefined &&
      isSeam(last.mark, piece.mark) &&
      /\S$/.test(last.text) &&
      /^\S/.test(piece.text);
    return tight ? [{ ...piece, text: ' ', mark: undefined }, piece] : [piece];
  });
}

function plainSpaces(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\t\v\f\u0085]/g, ' ');
}
