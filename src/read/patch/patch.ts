import type { Home, Passage, Span } from './span.js';

/** Text to be typed, with the marks that it is to bear beyond those of where it comes to stand. */
export interface Styled {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** In a text, the end of a paragraph. */
export const PARAGRAPH_END = '\u2029';

/** A block that was not there. */
export interface NewBlock {
  /** `entry`: a text in a list of the front matter. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'entry';
  /** Of a heading. */
  readonly level: number;
  readonly ordered: boolean;
  /** One; of a row, one a cell. */
  readonly texts: readonly (readonly Styled[])[];
  /** As it was typed elsewhere in the record, where it was moved. */
  readonly typed?: string;
}

/** One change of a record, in terms of what it says. */
export type Patch =
  | {
      /** The units `from` to `to` say `text` instead; `PARAGRAPH_END` in it splits the paragraph. */
      readonly kind: 'text';
      readonly span: Span;
      readonly from: number;
      readonly to: number;
      readonly text: readonly Styled[];
    }
  | {
      /** The units `from` to `to` bear a mark, or no longer. */
      readonly kind: 'mark';
      readonly span: Span;
      readonly from: number;
      readonly to: number;
      readonly mark: 'bold' | 'italic';
      readonly on: boolean;
    }
  | { readonly kind: 'remove'; readonly homes: readonly Home[] }
  | {
      readonly kind: 'insert';
      readonly at: Home;
      readonly side: 'before' | 'after';
      readonly blocks: readonly NewBlock[];
    }
  | {
      /** The second goes on where the first ends, with `text` between them. */
      readonly kind: 'join';
      readonly first: Passage;
      readonly second: Passage;
      readonly text: string;
    }
  | { readonly kind: 'fill'; readonly cell: Passage; readonly text: readonly Styled[] };
