import type { Paragraph, Table } from 'docx';
import type { ComposedParagraph, Style } from '../../model/composed.js';
import type { NumberPlan } from './numbering.js';

/** What can stand in a section or in a cell. */
export type Child = Paragraph | Table;

/** Where a block is being set: what it needs to know besides itself. */
export interface Setting {
  /** Width of its column, in points. */
  readonly width: number;
  /** What follows must share its page. */
  readonly keep: boolean;
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbers: NumberPlan;
  /** The bookmark around the text of a paragraph, by which it is found again. */
  readonly anchors: ReadonlyMap<ComposedParagraph, string>;
}
