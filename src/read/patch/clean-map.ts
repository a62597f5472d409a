import { cleanText } from '../characters.js';

/** Which stretch of a file each character of its clean text was made from. */
export interface CleanMap {
  readonly clean: string;
  /** Where in the file the stretch `from`–`to` of the clean text lies. */
  rawRange(from: number, to: number): readonly [from: number, to: number];
}

const ODD = /\r\n?|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Maps the clean text of a file (`cleanText`) back to what was typed: line ends, invisible
 * characters and letters typed as several. `undefined` where nobody can say which came of which.
 */
export function mapClean(raw: string): CleanMap | undefined {
  const visible: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  const take = (from: number, to: number) => {
    for (let at = from; at < to; at++) visible.push({ text: raw[at] ?? '', from: at, to: at + 1 });
  };
  let next = 0;
  for (const { 0: odd, index } of raw.matchAll(ODD)) {
    take(next, index);
    next = index + odd.length;
    if (odd.startsWith('\r')) visible.push({ text: '\n', from: index, to: next });
  }
  take(next, raw.length);

  const starts: number[] = [];
  const ends: number[] = [];
  let clean = '';
  const text = visible.map((one) => one.text).join('');
  // A letter with the marks that are set on it is one.
  for (const { 0: letter, index } of text.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) {
    const from = visible[index]?.from ?? 0;
    const to = visible[index + letter.length - 1]?.to ?? raw.length;
    const one = cleanText(letter);
    clean += one;
    for (let at = 0; at < one.length; at++) {
      starts.push(one.length === letter.length ? (visible[index + at]?.from ?? from) : from);
      ends.push(one.length === letter.length ? (visible[index + at]?.to ?? to) : to);
    }
  }
  if (clean !== cleanText(raw)) return undefined;
  starts.push(raw.length);
  return {
    clean,
    rawRange: (from, to) => {
      const start = starts[from] ?? raw.length;
      return [start, to > from ? (ends[to - 1] ?? raw.length) : start];
    },
  };
}
