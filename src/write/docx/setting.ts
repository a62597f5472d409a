import type { Paragraph, Table } from 'docx';
import type { ComposedParagraph, Style } from '../../model/composed.js';
import { standsIn } from '../../model/draft.js';
import type { Hand, Revision } from '../../model/revision.js';
import type { Membership } from './numbering.js';
import { mapSides, type Sides } from './sides.js';

/** What can stand in a section or in a cell. */
export type Child = Paragraph | Table;

/** Where a block is being set: what it needs to know besides itself. */
export interface Setting {
  /** Width of its column, in points. */
  readonly width: number;
  /** What follows must share its page. */
  readonly keep: boolean;
  readonly styles: ReadonlyMap<string, Style>;
  /** The bookmark around the text of a paragraph, by which it is found again. */
  readonly anchors: ReadonlyMap<ComposedParagraph, string>;
  readonly numbers: ReadonlyMap<ComposedParagraph, Membership>;
  /** Whose the changes around here are. */
  readonly hand: Hand;
  /** The moves of which the file has both ends, each in one piece; others are told as two changes. */
  readonly moves: ReadonlySet<string>;
}

/**
 * The place as each draft has it. An ordinary document has the same on both sides; inside what one
 * draft alone has, there is only that side.
 */
export type Settings = Sides<Setting>;

/** The sides of a piece that bears this revision. */
export function restrict(settings: Settings, revision: Revision | undefined): Settings {
  if (revision === undefined) return settings;
  return mapSides(settings, (setting, draft) =>
    standsIn(revision, draft) ? { ...setting, hand: revision.by ?? setting.hand } : undefined,
  );
}

/** Whose the changes of a place are. */
export const handOf = ({ before, after }: Settings): Hand =>
  (after ?? before)?.hand ?? { author: '' };
