import type { Paragraph } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { isNumbered } from './lines.js';
import { PLAIN } from './marks.js';
import { readPlainInline } from './plain-inline.js';

/**
 * What begins no block of its own: no sign, no number that opens a list, no link's definition. A
 * character of private use is a letter to Markdown; forms have them where values will stand.
 */
const WORDS = /^(?:\*{0,2}[\p{L}\p{Co}“"(]|\d+[^.)\d]|\[@[a-z0-9/-]+\](?!:))/u;

/** Whether a line is running text to every parser, however it goes on. */
export const beginsWithWords = (line: string): boolean => WORDS.test(line);

/**
 * A paragraph whose first line begins with words; `undefined` where only the parser can say, or
 * where a number typed by hand is to be told.
 */
export function readPlainParagraph(
  text: string,
  offset: number,
  placeAt: PlaceAt,
): Paragraph | undefined {
  if (isNumbered(text)) return undefined;
  const [, ...others] = text.includes('\n') ? text.split('\n') : [];
  if (!others.every((line) => beginsWithWords(line) && !isNumbered(line))) return undefined;
  const runs = readPlainInline(text, offset, placeAt);
  if (runs === undefined) return undefined;
  // Where no sign of a mark stands before its words, a paragraph begins where its first run does.
  const first = runs[0]?.marks === PLAIN ? runs[0].place : undefined;
  return { kind: 'paragraph', runs, place: first ?? placeAt(offset) };
}
