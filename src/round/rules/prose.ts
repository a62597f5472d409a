import type { Block, Directive, Run } from '../../model/block.js';
import { memoize } from '../../model/memoize.js';
import { passagesIn } from '../../model/passages.js';
import type { Place } from '../../model/place.js';
import { type Long, longOf } from './long-passages.js';
import { openWordsIn } from './open-words.js';
import { TELLING } from './signs.js';

/** What the rules look for in the prose of a record. */
export interface Prose {
  /** Runs that may hold a number; what is a citation already was not typed. */
  readonly telling: readonly Run[];
  /** Passages that are no accident; headings are left out: they are those of the form. */
  readonly long: readonly Long[];
  /** Words whose tone may stand in two places. */
  readonly open: readonly { readonly word: string; readonly place: Place }[];
  /** The citations in căn cứ. */
  readonly grounds: readonly Run[];
  /** The answers to issues, `::van-de[…]`, at any depth. */
  readonly answers: readonly Directive[];
}

/**
 * All of it in one walk: a round has half a million blocks, and what is looked for in each while it
 * is at hand costs less than to come back five times.
 */
export const proseOf = memoize((body: readonly Block[]): Prose => {
  const [telling, grounds]: [Run[], Run[]] = [[], []];
  const long: Long[] = [];
  const open: { word: string; place: Place }[] = [];
  const answers: Directive[] = [];
  for (const block of body) {
    const isGrounds = block.kind === 'directive' && block.name === 'can-cu';
    for (const passage of passagesIn([block])) {
      const { text, runs, place } = passage;
      for (const run of runs) {
        if (run.cite === undefined) {
          if (TELLING.test(run.text)) telling.push(run);
        } else if (isGrounds) grounds.push(run);
      }
      for (const word of openWordsIn(text)) open.push({ word, place });
      const one = block.kind === 'heading' ? undefined : longOf(passage);
      if (one !== undefined) long.push(one);
    }
    gatherAnswers(block, answers);
  }
  return { telling, long, open, grounds, answers };
});

function gatherAnswers(block: Block, found: Directive[]): void {
  if (block.kind === 'list') {
    for (const item of block.items) for (const one of item.blocks) gatherAnswers(one, found);
  }
  if (block.kind !== 'directive') return;
  if (block.name === 'van-de') found.push(block);
  for (const one of block.blocks) gatherAnswers(one, found);
}
