import type { ChangedItem } from './change-bars.js';
import type { PageItem } from './engine.js';

/** What a strip puts on its page, and how far down it is changed. */
export type Drawn = PageItem | ChangedItem;

/** How dear a page break above a strip is: the paginator takes the cheapest, the lowest on the page. */
export const BREAK = {
  free: 0,
  /** Parts a heading from what it heads. */
  heading: 1,
  /** Parts a signature from the text, a table's header from its first row. */
  company: 2,
  /** Leaves one line of a paragraph alone. */
  lonely: 3,
} as const;

export type BreakCost = (typeof BREAK)[keyof typeof BREAK];

/** Where a strip lands: its upper left corner on the page, and whether it begins or ends the page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * A horizontal band as wide as its column that no page break cuts: a line of text, a table row, a
 * letterhead. Every block becomes a list of strips; the paginator sees nothing else. Points.
 */
export interface Strip {
  /** Space above, left out at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Space below; it never pushes anything to the next page. */
  readonly after: number;
  /** Cost of a page break right above. */
  readonly above: BreakCost;
  /** Shows no text, so that keeping together looks through it. */
  readonly blank: boolean;
  /** What to repeat where a page begins with this strip: the header rows of its table. */
  readonly header?: readonly Strip[];
  draw(spot: Spot): readonly Drawn[];
}

/** The height of strips one below another, with all their spaces. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.before + strip.height + strip.after, 0);
}

/** Draws strips one below another from (x, y) down, as inside a cell. */
export function drawStack(strips: readonly Strip[], x: number, y: number): readonly Drawn[] {
  const items: Drawn[] = [];
  let top = y;
  for (const strip of strips) {
    top += strip.before;
    items.push(...strip.draw({ x, y: top, opens: false, closes: false }));
    top += strip.height + strip.after;
  }
  return items;
}
