import type { SpotState } from '../../api.js';

/** The part of a paragraph that stands on one page: a box in points, from the page's upper left. */
export interface Part {
  /** From 1. */
  readonly page: number;
  readonly paragraph: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/** The lines of each paragraph put together, page by page, in the order of the pages. */
export function partsOf(spots: readonly SpotState[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const spot of spots) {
    const id = `${spot.page} ${spot.paragraph}`;
    const part = parts.get(id);
    parts.set(id, part === undefined ? spot : join(part, spot));
  }
  return [...parts.values()];
}

function join(part: Part, spot: SpotState): Part {
  const x = Math.min(part.x, spot.x);
  const y = Math.min(part.y, spot.y);
  return {
    ...part,
    x,
    y,
    width: Math.max(part.x + part.width, spot.x + spot.width) - x,
    height: Math.max(part.y + part.height, spot.y + spot.height) - y,
    text: `${part.text} ${spot.text}`.replace(/\s+/g, ' '),
  };
}

/**
 * Numbers of the paragraphs whose words were not there before. Where the lines break does not
 * count, nor where the paragraph stands.
 */
export function changedIn(
  before: readonly SpotState[],
  after: readonly SpotState[],
): ReadonlySet<number> {
  const left = new Map<string, number>();
  for (const text of textsOf(before).values()) left.set(text, (left.get(text) ?? 0) + 1);
  const changed = new Set<number>();
  for (const [paragraph, text] of textsOf(after)) {
    const count = left.get(text) ?? 0;
    if (count === 0) changed.add(paragraph);
    else left.set(text, count - 1);
  }
  return changed;
}

function textsOf(spots: readonly SpotState[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { paragraph, text } of spots) {
    texts.set(paragraph, (texts.get(paragraph) ?? '') + text.replace(/\s+/g, ''));
  }
  return texts;
}
