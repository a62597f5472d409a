/**
 * What became of a piece of a document between two drafts. A document in which some piece bears one
 * is a redline: what is `inserted` or `moved-to` stands in the later draft alone, what is `deleted`
 * or `moved-from` in the earlier alone, all else in both.
 */
export interface Revision {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  /** The two ends of one move bear the same name. */
  readonly move?: string;
  readonly by?: Hand;
}

/** Who made a change, and when: ISO 8601 in UTC, to the second; no time for what is not committed. */
export interface Hand {
  readonly author: string;
  readonly date?: string;
}

/** Whether a piece stands in the later draft. */
export const isAfter = (revision: Revision | undefined): boolean =>
  revision === undefined || revision.kind === 'inserted' || revision.kind === 'moved-to';

/** Whether a piece stands in the earlier draft. */
export const isBefore = (revision: Revision | undefined): boolean =>
  revision === undefined || revision.kind === 'deleted' || revision.kind === 'moved-from';
