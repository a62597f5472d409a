import type { IParagraphPropertiesOptionsBase, Table, XmlComponent } from 'docx';
import type { Draft } from '../../model/draft.js';
import type { Hand, Revision } from '../../model/revision.js';
import { restrict, type Setting, type Settings } from './setting.js';
import { mapSides, onSide, type Sides } from './sides.js';
import { isOfLater, type Track, trackOf } from './tracked.js';

/** A run, or a picture: what stands in a paragraph. */
export interface Held {
  /** Absent: both drafts have it. */
  readonly track?: Track;
  /** It only marks a place: no draft prints anything of it. */
  readonly isAnchor?: true;
  readonly write: (track: Track | undefined) => readonly XmlComponent[];
}

/** The end of a paragraph, as one draft has it: in Word the end carries what the paragraph is. */
export interface End {
  readonly properties: IParagraphPropertiesOptionsBase;
  /** The section that ends here too, by its place in the document. */
  readonly breaks?: number;
}

/** What stood in one paragraph of a draft. */
export interface Text {
  readonly held: readonly Held[];
}

/**
 * A paragraph of the file. A draft that lacks its end runs on into the next line, or has nothing of
 * it at all.
 */
export interface Line {
  readonly kind: 'line';
  readonly texts: readonly Text[];
  readonly ends: Sides<End>;
  /**
   * What a paragraph of both drafts is, where one of them has its end in a later line: the same as
   * there, for programs that let the first of two joined paragraphs win, and not the last.
   */
  readonly looks?: Sides<End>;
  /** Whose it is that the ends differ. */
  readonly hand: Hand;
  /** The move of which its end is a part. */
  readonly move?: string;
}

/** A table of the file, and the drafts that have it. */
export interface Sheet {
  readonly kind: 'table';
  readonly table: Table;
  readonly ends: Sides<unknown>;
}

export type Piece = Line | Sheet;

/** What a line is made of. */
interface Makings {
  readonly revision?: Revision | undefined;
  /** Whose the change of its properties is. */
  readonly by?: Hand | undefined;
  readonly properties: (setting: Setting, draft: Draft) => IParagraphPropertiesOptionsBase;
  readonly held?: readonly Held[];
}

/** A line, in the drafts that have it; none, where none has. */
export function lineOf(settings: Settings, makings: Makings): readonly Line[] {
  const { revision, by, properties, held = [] } = makings;
  const sides = restrict(settings, revision);
  const setting = sides.after ?? sides.before;
  if (setting === undefined) return [];
  const move = trackOf(settings, revision)?.move;
  return [
    {
      kind: 'line',
      texts: [{ held }],
      ends: mapSides(sides, (side, draft) => ({ properties: properties(side, draft) })),
      hand: by ?? setting.hand,
      ...(move !== undefined && { move }),
    },
  ];
}

export const otherThan = (draft: Draft): Draft => (draft === 'after' ? 'before' : 'after');

export const isEmpty = (line: Line): boolean => line.texts.every(({ held }) => held.length === 0);

/** A line of both drafts without the end that one of them has: that is given to a later line. */
export const passEnd = (line: Line, draft: Draft, hand: Hand): Line => ({
  ...line,
  ends: onSide(line.ends, otherThan(draft)),
  looks: line.ends,
  hand,
});

/** What one draft alone has of a line, told as such. */
export function onlyIn(line: Line, draft: Draft, hand: Hand): Line {
  const tag = draft === 'after' ? 'w:ins' : 'w:del';
  const { move: _, looks: __, ...rest } = line;
  return {
    ...rest,
    texts: line.texts.map(({ held }) => ({
      held: held.flatMap((one) => {
        if (one.isAnchor) return draft === 'after' ? [one] : [];
        return one.track === undefined
          ? [{ ...one, track: { tag, hand } }]
          : isOfLater(one.track) === (draft === 'after')
            ? [one]
            : [];
      }),
    })),
    ends: onSide(line.ends, draft),
    hand,
  };
}
