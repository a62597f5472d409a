import type { Marked } from './comments.js';

/** Follows which words the comments are about, while the text is read. */
export interface Marks {
  begin(id: string, paragraph: number): void;
  end(id: string): void;
  /** A comment hangs here without a beginning of its own. */
  hang(id: string, paragraph: number): void;
  /** Words of a paragraph; those that are taken away count where a mark has no others. */
  hear(words: string, paragraph: number, isAway: boolean): void;
  all(): ReadonlyMap<string, Marked>;
}

interface Open {
  readonly paragraph: number;
  readonly kept: Lines;
  readonly away: Lines;
}

/** Words by paragraph, in their order. */
type Lines = Map<number, string>;

export function followMarks(): Marks {
  const known = new Map<string, Open>();
  const open = new Set<string>();
  const begin = (id: string, paragraph: number): void => {
    if (!known.has(id)) known.set(id, { paragraph, kept: new Map(), away: new Map() });
  };
  return {
    begin: (id, paragraph) => {
      begin(id, paragraph);
      open.add(id);
    },
    end: (id) => open.delete(id),
    hang: begin,
    hear: (words, paragraph, isAway) => {
      for (const id of open) {
        const lines = known.get(id)?.[isAway ? 'away' : 'kept'];
        lines?.set(paragraph, (lines.get(paragraph) ?? '') + words);
      }
    },
    all: () =>
      new Map(
        [...known].map(([id, { paragraph, kept, away }]) => {
          const lines = kept.size > 0 ? kept : away;
          return [id, { paragraph, quote: [...lines.values()].join('\n').trim() }];
        }),
      ),
  };
}
