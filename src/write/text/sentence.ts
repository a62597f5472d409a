import { ABBREVIATIONS, COUNTED } from './abbreviations.js';

/**
 * One sentence a line, so that a diff shows the sentence that changed. A line ends after `.`, `!`,
 * `?` or `…`, with the quotes and brackets that close there, where a blank and the beginning of a
 * sentence follow: a capital, a digit, an opening quote or bracket. It goes on after the stop of an
 * abbreviation, of an initial («A.»), and of a number that opens the line or follows its noun
 * («1.», «Điều 1.»). Blanks come out single; U+00A0 parts no words and is kept.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let line: string[] = [];
  const words = text.split(/[ \t\r]+/).filter((word) => word !== '');
  for (const [i, word] of words.entries()) {
    line.push(word);
    const next = words[i + 1];
    if (next !== undefined && BEGINS.test(next) && endsSentence(line)) {
      sentences.push(line.join(' '));
      line = [];
    }
  }
  return line.length > 0 ? [...sentences, line.join(' ')] : sentences;
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
