import type { ReviewedDocument } from './review.js';

/** What became of a document as a whole. Only of one that stands in both drafts are changes counted. */
export type Standing = 'changed' | 'new' | 'gone' | 'silent' | 'failed';

export function standingOf({ before, after, redline, shifts }: ReviewedDocument): Standing {
  if (redline === undefined) return shifts.length > 0 ? 'silent' : 'failed';
  if (before === undefined) return 'new';
  return after === undefined ? 'gone' : 'changed';
}
