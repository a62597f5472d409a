import type { Paragraph } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { isNumbered } from './lines.js';
import { PLAIN } from './marks.js';
import { readPlainInline } from './plain-inline.js';

/**
 * A paragraph of lines that begin with a letter, a digit, a quote or a bracket; `undefined` where
 * only the parser can say, or where a number typed by hand is to be told.
 */
export function readPlainParagraph(
  text: string,
  offset: number,
  placeAt: PlaceAt,
): Paragraph | undefined {
  if (text.includes('\n') ? text.split('\n').some(isNumbered) : isNumbered(text)) return undefined;
  const runs = readPlainInline(text, offset, placeAt);
  if (runs === undefined) return undefined;
  // Where no sign of a mark stands before its words, a paragraph begins where its first run does.
  const first = runs[0]?.marks === PLAIN ? runs[0].place : undefined;
  return { kind: 'paragraph', runs, place: first ?? placeAt(offset) };
}
