import type { Place } from '../../model/place.js';
import type { WordFile } from '../../model/word-file.js';
import type { Hunk, Why } from './change.js';
import type { Reshaped } from './columns.js';
import { textOf } from './letters.js';

/** A change of the DOCX, as it is told. */
export interface Told {
  readonly before: string;
  readonly after: string;
  /** The paragraph of the DOCX, counted from 1 among those of its body. */
  readonly paragraph: number;
  readonly context: string;
  readonly place?: Place;
  /** Why it could not be brought back. */
  readonly why?: Why;
}

/** Paragraphs of the body as a person counts them. */
export function bodyNumbers(file: WordFile): readonly number[] {
  let count = 0;
  return file.paragraphs.map(({ part }) => (part === 'body' ? ++count : count));
}

export function tell(hunk: Hunk, why: Why | undefined, numbers: readonly number[]): Told {
  const shown = (letters: Hunk['before']) => textOf(letters).replaceAll('\u2029', '\n');
  return {
    before: shown(hunk.before),
    after: shown(hunk.after),
    paragraph: numbers[hunk.paragraph] ?? 1,
    context: hunk.context,
    ...(hunk.place === undefined ? {} : { place: hunk.place }),
    ...(why === undefined ? {} : { why }),
  };
}

export function tellColumns(table: Reshaped, numbers: readonly number[]): Told {
  const { before, after, head, paragraph, place } = table;
  return {
    before: `${before}`,
    after: `${after}`,
    paragraph: numbers[paragraph] ?? 1,
    context: head,
    why: place === undefined ? { kind: 'columns' } : { kind: 'columns', place },
  };
}

/** Words above and below the pages, and notes: no document of ours has any but page numbers. */
export function tellOutside(file: WordFile): readonly Told[] {
  return file.paragraphs.flatMap(({ part, runs }): readonly Told[] => {
    const words = runs
      .filter((run) => run.change !== 'deleted' && run.change !== 'moved-from')
      .map((run) => run.text)
      .join('')
      .trim();
    if (part === 'body' || /^\d*$/.test(words)) return [];
    return [{ before: '', after: words, paragraph: 0, context: words, why: { kind: part } }];
  });
}
