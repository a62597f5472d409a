import type { Composed, ComposedParagraph } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { type Draft, draftOf, isRedline } from '../../model/draft.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import type { Place } from '../../model/place.js';
import { matChu } from './messages.js';
import { printedWords, splitWords } from './printed-words.js';

interface Word {
  readonly text: string;
  readonly place: Place;
}

/**
 * What the document says and the finished package would not print: one error for each run. Of a
 * redline both drafts are asked for, each by itself.
 */
export function findMissing(composed: Composed, bytes: Uint8Array): readonly Diagnostic[] {
  if (!isRedline(composed)) return report(missingIn(composed, bytes, 'after'));
  const drafts = ['before', 'after'] as const;
  return report(
    new Map(drafts.flatMap((draft) => [...missingIn(draftOf(composed, draft), bytes, draft)])),
  );
}

type Missing = ReadonlyMap<Place, readonly string[]>;

const report = (missing: Missing): readonly Diagnostic[] =>
  [...missing].map(([place, words]) => matChu(words, place));

function missingIn(composed: Composed, bytes: Uint8Array, draft: Draft): Missing {
  const nowhere = { file: composed.record, line: 1, column: 1 };
  const asked = paragraphsOf(composed).flatMap((paragraph) => wordsOf(paragraph, nowhere));
  const runs = new Map<Place, readonly string[]>();
  for (const word of missing(asked, printedWords(bytes, draft))) {
    runs.set(word.place, [...(runs.get(word.place) ?? []), word.text]);
  }
  return runs;
}

/** A word that runs share belongs to the run where it begins. */
function wordsOf(paragraph: ComposedParagraph, nowhere: Place): readonly Word[] {
  const whole = paragraph.place ?? nowhere;
  const words: Word[] = splitWords(paragraph.label?.text ?? '').map((text) => ({
    text,
    place: whole,
  }));
  let open = false;
  for (const run of paragraph.runs) {
    for (const piece of run.text.split(/([ \t\r\n]+)/)) {
      const last = words.at(-1);
      if (piece === '') continue;
      if (splitWords(piece).length === 0) open = false;
      else if (open && last !== undefined)
        words.splice(-1, 1, { ...last, text: last.text + piece });
      else {
        words.push({ text: piece, place: run.place ?? whole });
        open = true;
      }
    }
  }
  return words;
}

/**
 * The words of `asked` that `printed` lacks. What both begin and end with is set aside first, so
 * that a word that occurs often is found missing where it is missing.
 */
function missing(asked: readonly Word[], printed: readonly string[]): readonly Word[] {
  let start = 0;
  while (start < asked.length && asked[start]?.text === printed[start]) start += 1;
  let end = 0;
  const most = Math.min(asked.length, printed.length) - start;
  while (end < most && asked.at(-1 - end)?.text === printed.at(-1 - end)) end += 1;
  const left = new Map<string, number>();
  for (const text of printed.slice(start, printed.length - end)) {
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  return asked.slice(start, asked.length - end).filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
