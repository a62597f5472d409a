/**
 * Letters and numbers by table. Rules look at every character of a round, some thirty million, and
 * a regular expression with `\p{L}` takes many times as long for each.
 */

/** Latin with all of Vietnamese, Greek, Cyrillic, the usual punctuation and signs of money. */
const END = 0x2100;

const TABLE = Int32Array.from({ length: END }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (!isLetterOrNumber(sign)) return 0;
  const small = sign.toLowerCase();
  // A capital sigma is one letter at the end of a word and another within it.
  return small.length > 1 || sign === 'Σ' ? -1 : small.charCodeAt(0);
});

/**
 * The letter or number that the UTF-16 unit at `index` of a text is, in lower case; 0 for any other
 * sign and past both ends, -1 where that cannot be told of the unit alone.
 */
export function letterAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < END) return TABLE[unit] ?? 0;
  return unit >= END ? -1 : 0;
}

/** Whether a unit is a letter or a number, or half of one. */
export function isLetterAt(text: string, index: number): boolean {
  const letter = letterAt(text, index);
  return letter > 0 || (letter < 0 && isLetterOrNumber(signAt(text, index)));
}

function isLetterOrNumber(sign: string): boolean {
  return /^[\p{L}\p{N}]/u.test(sign);
}

/** The whole character that a unit belongs to: beyond the first plane it takes two. */
function signAt(text: string, index: number): string {
  const around = text.slice(Math.max(0, index - 1), index + 1);
  return (around.codePointAt(0) ?? 0) > 0xffff ? around : text.slice(index, index + 2);
}
