import type { Block, Run } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue, Value } from '../model/value.js';

/** What a token of a template's output stands for. */
export type Emission =
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly site: Place };

/** One run of one template over one record: what it emitted and what it has to say. */
export interface Session {
  readonly record: ContentRecord;
  readonly context: ObjectValue;
  readonly emissions: Emission[];
  /** Every value that the form looked at: what it never looked at is not in the document. */
  readonly seen: Set<Value>;
  /** Conditions whose other branch has been looked through for unknown fields: once a run. */
  readonly probed: Set<Place>;
  /** Not for a look at a branch that is not taken: what that sees and emits counts for nothing. */
  readonly prints: boolean;
  /** Titles of the sections that the form asked for by name. */
  readonly asked: Set<string>;
  report(diagnostic: Diagnostic): void;
}

/** A field that the schema declares and the record left out: false in a condition, else an error. */
export interface Absent {
  readonly kind: 'absent';
  readonly field: string;
  /** The record or map that lacks it. */
  readonly owner: Place;
}

/** Prose for a paragraph of its own: `{{{than}}}`, `{{{muc "…"}}}`. */
export interface Prose {
  readonly kind: 'prose';
  readonly blocks: readonly Block[];
}

/** Inline text that is more than one plain value: a citation, a joined list. */
export interface Inline {
  readonly kind: 'inline';
  readonly runs: readonly Run[];
}

/** Everything that an expression of a template can be. */
export type Datum = Value | Absent | Prose | Inline;
