import type { ComposedBlock, ComposedParagraph } from '../model/composed.js';

/** What is known of the two drafts as a whole while their pieces are compared. */
export interface Drafts {
  /** The record that the document is made from. */
  readonly record: string;
  /** The move of a block that stands in both drafts but not in one place, by either end. */
  readonly moves: ReadonlyMap<ComposedBlock, Move>;
  /** The id that an earlier style has in its own draft. */
  styleOf(id: string): string;
  /** A paragraph of both drafts counts in these lists. */
  sawList(before: string, after: string): void;
}

export interface Move {
  readonly name: string;
  readonly before: ComposedParagraph;
  readonly after: ComposedParagraph;
}
