import type { Place } from '../../model/place.js';

/** What is printed, one character or line break of it, and the stretch of clean text that says so. */
export interface Unit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Text that a record says in one go: a stretch of prose without marks inside, or a field. */
export interface Span {
  readonly place: Place;
  readonly units: readonly Unit[];
  /** The units' texts, which is the text of the run that was read from here. */
  readonly text: string;
  readonly home: Home;
  /** From the innermost out; of prose alone. */
  readonly marks: readonly MarkSpan[];
  /** `[@…]`: one unit, which is printed in other words. */
  readonly isCite?: boolean;
}

/** `**…**` or `*…*`, with and without its signs. */
export interface MarkSpan {
  readonly kind: 'bold' | 'italic';
  readonly from: number;
  readonly to: number;
  readonly innerFrom: number;
  readonly innerTo: number;
}

/** What a span is a part of. Two spans of one home are the same object's. */
export type Home = Passage | Field;

/** A paragraph, heading, list point or cell of a record's prose. */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  /** Its text. */
  readonly from: number;
  readonly to: number;
  /** With its signs, and of a point all that stands in it: what goes when it goes. */
  readonly outer: Stretch;
  /** The outermost list that it lies in, else the same as `outer`. */
  readonly whole: Stretch;
  /** Level of a heading; 0 else. */
  readonly level: number;
  /** What opens its line: the indent and sign of a point, the indent of a paragraph in a point. */
  readonly opening: string;
  readonly item?: Item;
  readonly cell?: Cell;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Item {
  readonly ordered: boolean;
  /** Blank lines between the points. */
  readonly loose: boolean;
  /** One object a list. */
  readonly list: Stretch;
}

export interface Cell {
  readonly row: Stretch;
  readonly column: number;
  readonly columns: number;
  readonly isHead: boolean;
  /** Between the bars. */
  readonly inside: Stretch;
}

/** A text of the front matter. */
export interface Field {
  readonly kind: 'field';
  readonly style: 'plain' | 'double' | 'single' | 'block';
  /** Inside `[…]` or `{…}`. */
  readonly inFlow: boolean;
  readonly from: number;
  readonly to: number;
  /** The whole lines of its name and value, where it has some. */
  readonly pair?: Stretch;
  /** The entries of lists that it lies in, from the innermost out. */
  readonly entries: readonly Entry[];
}

/** An entry of a list of the front matter: whole lines, from its dash on. */
export interface Entry {
  readonly stretch: Stretch;
  /** `  - `: what opens its line. */
  readonly opening: string;
  /** It is one text. */
  readonly isText: boolean;
}
