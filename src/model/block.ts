import type { Place } from './place.js';

/** How a piece of inline text is marked. `underline` comes from compose alone, never from Markdown. */
export type Mark = 'bold' | 'italic' | 'underline';

/**
 * Inline text is a flat list of runs, each with its set of marks (never a tree).
 * A `\n` in `text` is a hard line break. Soft line breaks of the source are already spaces.
 */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where the first character of the run was typed. */
  readonly place: Place;
  /** Set where the text stands for another document of the round; `text` is what was typed. */
  readonly cite?: string;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6, as typed (`#` to `######`). */
  readonly level: number;
  readonly runs: readonly Run[];
  readonly place: Place;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly place: Place;
}

/** A list. Its numbers are never those that were typed: compose gives them, by the profile. */
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly place: Place;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export type Align = 'left' | 'center' | 'right';

export interface Table {
  readonly kind: 'table';
  readonly align: readonly (Align | undefined)[];
  /** Relative column widths, one a column, or empty: compose then chooses by content. */
  readonly widths: readonly number[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  readonly place: Place;
}

export interface TableRow {
  readonly cells: readonly (readonly Run[])[];
  readonly place: Place;
}

/** An image that stands alone in its paragraph. `path` is as typed; `read` checks it. */
export interface Figure {
  readonly kind: 'figure';
  readonly path: string;
  readonly alt: string;
  readonly place: Place;
}

/** `:::name[label]{key=value}` … `:::`, or `::name[label]` on a line of its own (no children). */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  readonly label: readonly Run[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export type Block = Heading | Paragraph | List | Table | Figure | Directive;
