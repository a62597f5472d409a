import type { Strip } from './strip.js';

/** A strip on its page; `y` counts down from the top of the text area. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Figures are sums of floats: a line that fits to a thousandth of a point fits. */
const TOLERANCE = 0.001;

/**
 * Puts strips on pages of one height, in one pass. A page ends at the cheapest place to break above
 * the first strip that does not fit, the lowest one if several are as cheap. Each page takes at
 * least one strip, even one that is too tall, so that nothing is ever left out.
 */
export function paginate(strips: readonly Strip[], height: number): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = [];
  let start = 0;
  while (start < strips.length) {
    const end = findEnd(strips, start, height);
    pages.push(place(strips, start, end, height));
    start = end;
  }
  return pages;
}

function findEnd(strips: readonly Strip[], start: number, height: number): number {
  let y = repeated(strips, start, height).reduce((sum, strip) => sum + strip.height, 0);
  for (let i = start; i < strips.length; i++) {
    const strip = strips[i];
    if (strip === undefined) break;
    const top = y + spaceAbove(strip, i, start);
    if (i > start && top + strip.height > height + TOLERANCE) return cheapest(strips, start, i);
    y = top + strip.height + strip.after;
  }
  return strips.length;
}

/** The strip above which to break, where `over` is the first that does not fit. */
function cheapest(strips: readonly Strip[], start: number, over: number): number {
  let best = over;
  for (let i = over; i > start; i--) {
    const cost = strips[i]?.above ?? 0;
    if (cost < (strips[best]?.above ?? 0)) best = i;
    if (cost === 0) break;
  }
  return best;
}

function place(
  strips: readonly Strip[],
  start: number,
  end: number,
  height: number,
): readonly Placed[] {
  const placed: Placed[] = [];
  let y = 0;
  for (const strip of repeated(strips, start, height)) {
    placed.push({ strip, y, opens: false, closes: false });
    y += strip.height;
  }
  for (const [k, strip] of strips.slice(start, end).entries()) {
    const i = start + k;
    y += spaceAbove(strip, i, start);
    placed.push({ strip, y, opens: i === start, closes: i === end - 1 });
    y += strip.height + strip.after;
  }
  return placed;
}

/** Space above counts at the start of a section, not where a page happens to begin. */
function spaceAbove(strip: Strip, index: number, start: number): number {
  return index === start && start > 0 ? 0 : strip.before;
}

/** The header rows to repeat above the page's first strip, unless they leave it no room. */
function repeated(strips: readonly Strip[], start: number, height: number): readonly Strip[] {
  const first = strips[start];
  if (start === 0 || first?.header === undefined) return [];
  const rows = first.header;
  const total = rows.reduce((sum, strip) => sum + strip.height, first.height);
  return total > height + TOLERANCE ? [] : rows;
}
