import type { Revision } from '../../model/revision.js';

/** What becomes of a piece of text in a redline; `restyled` has the same words in another look. */
export type Mark = Revision['kind'] | 'restyled';

interface Figures {
  /** Of the text and its lines; dark enough to be read where it is printed in black. */
  readonly colour: string;
  /** Middles of the drawn lines, counted downwards from the baseline, as shares of the size. */
  readonly lines: readonly number[];
  readonly dotted: boolean;
  /** Whether the text keeps its own colour. */
  readonly plain: boolean;
}

/**
 * How each mark looks: told apart by its lines alone, the colour is for those who see it. The lines
 * below clear the dots of «ạ ệ ộ» and the underline of the font, which lies at 0.1 of the size.
 */
export const MARKS = {
  inserted: { colour: '#0b4a9c', lines: [0.24], dotted: false, plain: false },
  deleted: { colour: '#b3201a', lines: [-0.25], dotted: false, plain: false },
  'moved-to': { colour: '#14682f', lines: [0.19, 0.31], dotted: false, plain: false },
  'moved-from': { colour: '#14682f', lines: [-0.19, -0.31], dotted: false, plain: false },
  restyled: { colour: '#5f3a8c', lines: [0.24], dotted: true, plain: true },
} as const satisfies Record<Mark, Figures>;

/** Thickness of a mark's line, and length and gap of its dots, as a share of the size. */
export const STROKE = 0.05;

/** The line at the foot that explains the marks: size, and its baseline, in points. */
export const LEGEND = { colour: '#444444', size: 9, fromBottom: 26 } as const;

/** Dashes of a drawn line that was struck, in points. */
export const GONE = { length: 3, space: 2 } as const;

/** Thickness of the frame and the cross of a picture, in points. */
export const FRAME = 1;

/** The change bar, in points: it stands left of the text, by the binding edge. */
export const BAR = {
  colour: '#333333',
  width: 1.5,
  /** From the text to the bar's middle. */
  distance: 11,
  /** Bars with no more than this between them are one. */
  joins: 13,
} as const;
