import type { Lang } from '../../model/diagnostic.js';
import { splitSentences } from '../../model/sentence.js';
import type { Tracked, WordRun } from '../../model/word-file.js';
import { plain } from './plain.js';
import { WORDS } from './words.js';

/** As `git diff --word-diff` marks words; what was moved says so. */
export function markOf(change: Tracked, lang: Lang): readonly [begin: string, end: string] {
  switch (change) {
    case 'deleted':
      return ['[-', '-]'];
    case 'inserted':
      return ['{+', '+}'];
    case 'moved-from':
      return ['[-', `-]${WORDS.movedFrom[lang]}`];
    case 'moved-to':
      return ['{+', `+}${WORDS.movedTo[lang]}`];
  }
}

/** Stand for the marks while sentences are parted: no file has them, since they are taken out. */
const BEGIN = '\ue000';
const END = '\ue001';

/**
 * The sentences of a paragraph, one a line, with its tracked changes marked; a change that reaches
 * over several sentences is marked in each. Without `lang` nothing is marked.
 */
export function sentencesOf(runs: readonly WordRun[], lang: Lang | undefined): readonly string[] {
  const spans = joinSpans(runs);
  const kinds = spans.flatMap(({ change }) => change ?? []);
  const text = spans
    .map(({ words, change }) => (change === undefined ? words : BEGIN + words + END))
    .join('');
  const lines = text.split('\n').flatMap(splitSentences);
  if (kinds.length === 0) return lines.map(plain);
  let open: Tracked | undefined;
  return lines.map((line) => {
    let marked = open === undefined || lang === undefined ? '' : markOf(open, lang)[0];
    for (const letter of line) {
      if (letter === BEGIN) open = kinds.shift();
      const [begin, end] = open === undefined || lang === undefined ? ['', ''] : markOf(open, lang);
      marked += letter === BEGIN ? begin : letter === END ? end : letter;
      if (letter === END) open = undefined;
    }
    return plain(
      marked.trimEnd() + (open === undefined || lang === undefined ? '' : markOf(open, lang)[1]),
    );
  });
}

interface Span {
  readonly words: string;
  readonly change?: Tracked;
}

/** Looks and hands part runs; a reader wants one mark around words that stand together. */
function joinSpans(runs: readonly WordRun[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { text, change } of runs) {
    const words = text.replace(/[\ue000\ue001]/g, '');
    const last = spans.at(-1);
    if (last !== undefined && last.change === change)
      spans.splice(-1, 1, { ...last, words: last.words + words });
    else spans.push(change === undefined ? { words } : { words, change });
  }
  return spans;
}
