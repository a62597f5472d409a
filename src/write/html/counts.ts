import type { Change } from '../../model/change.js';
import { el, type Html, join } from './html.js';
import type { ReviewedDocument } from './review.js';
import { standingOf } from './standing.js';
import type { Say } from './where.js';
import { KIND_ORDER, KINDS } from './words.js';

export type Counts = Readonly<Record<Change['kind'], number>>;

/** How many changes of each kind documents have; a new one counts as a document, not by its parts. */
export function countOf(documents: readonly ReviewedDocument[]): Counts {
  const counts = { changed: 0, inserted: 0, deleted: 0, moved: 0, restyled: 0 };
  const both = documents.filter((one) => standingOf(one) === 'changed');
  for (const { changes } of both) for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

export const totalOf = (counts: Counts): number =>
  KIND_ORDER.reduce((sum, kind) => sum + counts[kind], 0);

/** `3 sửa, 1 thêm`: the kinds that there are. */
export function writeCounts(counts: Counts, say: Say): Html {
  const named = KIND_ORDER.filter((kind) => counts[kind] > 0).map((kind, i) => [
    i === 0 ? '' : ', ',
    el('span', { class: `kind k-${kind}` }, `${counts[kind]} ${say(KINDS[kind])}`),
  ]);
  return join(named);
}
