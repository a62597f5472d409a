import type { Place } from './place.js';
import type { Hand } from './revision.js';

/** One difference between two drafts of a document, as a reader would count them. */
export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'changed' | 'moved' | 'restyled';
  readonly what: 'paragraph' | 'heading' | 'row' | 'picture' | 'annex' | 'letterhead' | 'signature';
  /** The number printed before it, if any: `2.`, `a)`. */
  readonly label?: string;
  /**
   * What it says, in the order of reading: the sentences that changed of a long paragraph, with `…`
   * where others were left out. A word of both drafts is `same`.
   */
  readonly words: readonly Words[];
  /** Where it stands in the earlier draft, and in the later; one of them at least. */
  readonly before?: Place;
  readonly after?: Place;
  readonly by?: Hand;
}

export interface Words {
  readonly text: string;
  readonly kind: 'same' | 'inserted' | 'deleted';
}
