import type { Words } from '../model/change.js';
import { sentenceStarts } from '../model/sentence.js';
import { unbound } from './tokens.js';
import type { Stretch } from './words.js';

/** Letters from `from` up to `to`. */
export interface Letters {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences in which something changed, with `…` where others were left out. `restyled` are
 * letters of the later text that look otherwise. Where nothing changed: its first sentence.
 */
export function excerpt(
  stretches: readonly Stretch[],
  before: string,
  after: string,
  restyled: readonly Letters[] = [],
): readonly Words[] {
  const gone = lettersOf(stretches, 'deleted');
  const come = [...lettersOf(stretches, 'inserted'), ...restyled];
  if (gone.length + come.length === 0) return firstSentence(after);
  const old = touchedSentences(before, gone);
  const young = touchedSentences(after, come);
  const isKept = (stretch: Stretch, k: number) =>
    within(old, stretch.before + k) || within(young, stretch.after + k);

  const words: Words[] = [];
  const push = (kind: Words['kind'], text: string) => {
    const last = words.at(-1);
    if (last?.kind === kind) words[words.length - 1] = { kind, text: last.text + text };
    else if (text !== '') words.push({ kind, text });
  };
  for (const stretch of stretches) {
    const { kind, length } = stretch;
    const text = kind === 'deleted' ? before : after;
    const start = kind === 'deleted' ? stretch.before : stretch.after;
    if (kind !== 'same') {
      push(kind, plain(text.slice(start, start + length)));
      continue;
    }
    for (let k = 0; k < length; ) {
      const kept = isKept(stretch, k);
      let end = k + 1;
      while (end < length && isKept(stretch, end) === kept) end += 1;
      const part = plain(text.slice(start + k, start + end));
      push('same', kept || part.trim() === '' ? part : ' … ');
      k = end;
    }
  }
  return trimmed(words);
}

/** All of a text, of one side alone or of both. */
export const wholly = (kind: Words['kind'], text: string): readonly Words[] =>
  trimmed([{ kind, text: plain(text) }]);

export function firstSentence(text: string): readonly Words[] {
  const [, second] = sentenceStarts(plain(text));
  const first = second === undefined ? text : `${text.slice(0, second).trimEnd()} …`;
  return wholly('same', first);
}

/** As a reader sees it on one line. */
export const plain = (text: string): string => unbound(text).replaceAll('\n', ' ');

function lettersOf(stretches: readonly Stretch[], kind: 'deleted' | 'inserted'): Letters[] {
  return stretches
    .filter((stretch) => stretch.kind === kind)
    .map(({ before, after, length }) => {
      const from = kind === 'deleted' ? before : after;
      return { from, to: from + length };
    });
}

function touchedSentences(text: string, letters: readonly Letters[]): readonly Letters[] {
  const starts = sentenceStarts(plain(text));
  const sentences = starts.map((from, i) => ({ from, to: starts[i + 1] ?? text.length }));
  const said = letters.map(({ from, to }) => {
    const part = text.slice(from, to);
    const blanks = part.length - part.trimStart().length;
    return { from: from + blanks, to: from + part.trimEnd().length };
  });
  return sentences.filter(({ from, to }) => said.some((one) => one.from < to && from < one.to));
}

const within = (ranges: readonly Letters[], at: number): boolean =>
  ranges.some(({ from, to }) => from <= at && at < to);

/** Single blanks, none at either end. */
function trimmed(words: readonly Words[]): readonly Words[] {
  const single = words.map(({ kind, text }, i) => {
    // One that ends in a blank needs none at the beginning of the next.
    const isParted = words[i - 1]?.text.endsWith(' ') === true && kind === 'same';
    const once = text.replace(/ {2,}/g, ' ');
    return { kind, text: isParted ? once.trimStart() : once };
  });
  return single
    .map(({ kind, text }, i) => {
      const opened = i === 0 ? text.trimStart() : text;
      return { kind, text: i === single.length - 1 ? opened.trimEnd() : opened };
    })
    .filter(({ text }) => text !== '');
}
