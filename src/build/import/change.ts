import type { Place } from '../../model/place.js';
import type { Patch } from '../../read/patch/index.js';
import type { Letter } from './letters.js';

/** Why a change cannot be brought back to the record. */
export type Why =
  /** The program counts or writes it from what stands at the place. */
  | { readonly kind: 'computed'; readonly place: Place }
  /** It names another document. */
  | { readonly kind: 'cited'; readonly place: Place }
  | { readonly kind: 'other-record'; readonly place: Place }
  | { readonly kind: 'template'; readonly place: Place }
  /** The thể thức prints it: a number, a sign, a word of the letterhead. */
  | { readonly kind: 'the-thuc' }
  /** A field that is printed elsewhere too, where it was not changed. */
  | { readonly kind: 'several'; readonly place: Place }
  /** It was moved, and cannot be put where it stands now. */
  | { readonly kind: 'moved'; readonly place?: Place }
  /** Nothing beside it comes of the record. */
  | { readonly kind: 'nowhere' }
  /** However it was typed, the document did not say it. */
  | { readonly kind: 'unproven'; readonly place?: Place }
  /** Columns of a table came or went. */
  | { readonly kind: 'columns'; readonly place?: Place }
  | { readonly kind: 'header' | 'footer' | 'footnote' };

/** A stretch of the document that says something else in the DOCX. */
export interface Hunk {
  /** What the document says, and what it is to say; `PARAGRAPH_END` between paragraphs. */
  readonly before: readonly Letter[];
  readonly after: readonly Letter[];
  /** What it may take to have it so, the likeliest first. Empty: see `why`. */
  readonly ways: readonly (readonly Patch[])[];
  readonly why: Why;
  /** The field of the record that says it, if one does. */
  readonly field?: string;
  /** Where it stands in the record, if it does. */
  readonly place?: Place;
  /** The paragraph of the DOCX, counted from 0; of what is gone, the one before. */
  readonly paragraph: number;
  /** The words around it. */
  readonly context: string;
}

/** One stretch of the document, in the order of reading: what stays, and what changes. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** What the DOCX says there. */
  readonly wanted: string;
  /** Signs that the thể thức sets around it are none of its words. */
  readonly isEntry?: boolean;
}

export type Piece =
  | { readonly kind: 'same'; readonly letters: readonly Letter[] }
  | { readonly kind: 'hunk'; readonly hunk: Hunk };
