import type { Composed } from '../../model/composed.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import type { Hand } from '../../model/revision.js';

/**
 * Whose a change is that nobody signed, as that of a blank line between tables: the first hand that
 * the document names; else its author, for Word wants a name. No time then, Word wants none.
 */
export function handIn(composed: Composed): Hand {
  for (const { revision, formerly, runs } of paragraphsOf(composed)) {
    const signed = [revision, formerly, ...runs.map((run) => run.revision)];
    const by = signed.find((one) => one?.by !== undefined)?.by;
    if (by !== undefined) return by;
  }
  return { author: composed.properties.author };
}
