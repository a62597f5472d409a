import type { ReviewedDocument } from './review.js';

/** What became of a document as a whole. Only of one that stands in both drafts are changes counted. */
export type Standing = 'changed' | 'new' | 'gone' | 'failed';

export function standingOf({ before, after, redline }: ReviewedDocument): Standing {
  if (redline === undefined) return 'failed';
  if (before === undefined) return 'new';
  return after === undefined ? 'gone' : 'changed';
}
