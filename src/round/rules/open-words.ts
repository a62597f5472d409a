import { isLetterAt } from '../../model/letters.js';

const PAIR = '(?:o[aàảãáạ]|[òỏõóọ]a|o[eèẻẽéẹ]|[òỏõóọ]e|u[yỳỷỹýỵ]|[ùủũúụ]y)';

/** `qu` is looked for in the few words that are found: a look behind every letter takes long. */
const OPEN_PAIR = new RegExp(String.raw`${PAIR}(?!\p{L})`, 'giu');
const OPEN_WORD = new RegExp(String.raw`\p{L}*(?<!q)${PAIR}$`, 'u');

/**
 * The words of a text that end in an open oa, oe or uy, in lower case. `qu` opens with no such pair:
 * quý is always quý.
 */
export function openWordsIn(text: string): readonly string[] {
  const found: string[] = [];
  OPEN_PAIR.lastIndex = 0;
  while (OPEN_PAIR.test(text)) {
    const end = OPEN_PAIR.lastIndex;
    let from = end - 2;
    while (end - from < 42 && isLetterAt(text, from - 1)) from -= 1;
    const word = OPEN_WORD.exec(text.slice(from, end).toLowerCase())?.[0];
    if (word !== undefined) found.push(word);
  }
  return found;
}
