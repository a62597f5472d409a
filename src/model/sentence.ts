import { ABBREVIATIONS, COUNTED } from './abbreviations.js';

/**
 * One sentence a line, so that a diff shows the sentence that changed. Blanks come out single;
 * U+00A0 parts no words and is kept.
 */
export function splitSentences(text: string): readonly string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) =>
    text
      .slice(start, starts[i + 1])
      .replace(BLANKS, ' ')
      .trim(),
  );
}

const BLANKS = /[ \t\r]+/g;

/**
 * Where each sentence begins, as an offset into `text`. One ends after `.`, `!`, `?` or `…`, with
 * the quotes and brackets that close there, where a blank and the beginning of a sentence follow: a
 * capital, a digit, an opening quote or bracket. It goes on after the stop of an abbreviation, of
 * an initial («A.»), and of a number that opens the sentence or follows its noun («1.», «Điều 1.»).
 */
export function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let line: string[] = [];
  for (const { 0: word, index } of text.matchAll(/[^ \t\r]+/g)) {
    if (line.length === 0 || (BEGINS.test(word) && endsSentence(line))) {
      starts.push(index);
      line = [];
    }
    line.push(word);
  }
  return starts;
}

const ENDS = /[.!?…]["'”’»)\]]*$/u;
const BEGINS = /^["'“‘«([]*[\p{Lu}\p{Nd}]/u;
const OPENING = /^["'“‘«([]+/u;
const INITIAL = /^\p{Lu}\.$/u;
const NUMBER = /^(?:\d+(?:\.\d+)*|[IVXLC]+)\.$/;

function endsSentence(line: readonly string[]): boolean {
  // «Điều\u00a01.» is one word to the printer and two to the reader.
  const [last = '', noun] = line
    .slice(-2)
    .flatMap((word) => word.split('\u00a0'))
    .reverse();
  if (!ENDS.test(last)) return false;
  const bare = last.replace(OPENING, '');
  // «PGS.TS.»: its last part decides.
  const part = /[^.]*\.$/.exec(bare)?.[0] ?? bare;
  if (ABBREVIATIONS.has(part) || INITIAL.test(part)) return false;
  return !NUMBER.test(bare) || (noun !== undefined && !COUNTED.has(noun.toLowerCase()));
}

/** The text with its first letter a capital, as a sentence or a cell begins. */
export const capitalized = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
