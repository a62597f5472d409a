import { isLetterAt } from '../../model/letters.js';

/** What no code is without. Most words have none of it, and a round has millions of words. */
export const TELLING = /[\d/-]/;

/** Letters, numbers, hyphens and strokes without a gap, where one of them tells. */
export interface Sign {
  readonly sign: string;
  readonly index: number;
}

const NEXT = new RegExp(TELLING, 'g');

/** Every such sign, found by what tells: to look at each word would take several times as long. */
export function signsIn(text: string): readonly Sign[] {
  const found: Sign[] = [];
  NEXT.lastIndex = 0;
  while (NEXT.test(text)) {
    let [index, end] = [NEXT.lastIndex - 1, NEXT.lastIndex];
    while (isPart(text, index - 1)) index -= 1;
    while (isPart(text, end)) end += 1;
    found.push({ sign: text.slice(index, end), index });
    NEXT.lastIndex = end;
  }
  return found;
}

const [HYPHEN, STROKE, NOUGHT, NINE] = [0x2d, 0x2f, 0x30, 0x39];

/** As `TELLING`, of one UTF-16 unit. */
const isTelling = (unit: number): boolean =>
  unit === HYPHEN || unit === STROKE || (unit >= NOUGHT && unit <= NINE);

/** Whether a sign goes on there. */
export const isPart = (text: string, at: number): boolean =>
  isTelling(text.charCodeAt(at)) || isLetterAt(text, at);
