import type { ComposedParagraph, ParagraphLook } from '../model/composed.js';

/**
 * Whether a paragraph's number is of another make than it was: `-` for `a)`, or none. One that
 * merely counts on otherwise, since a point before it came or went, is the same: else a single new
 * point would mark all that follow.
 */
export function isRelabelled({ label, formerly }: ComposedParagraph): boolean {
  return formerly !== undefined && formerly.label?.pattern !== label?.pattern;
}

/** Whether a reader sees on paper that a paragraph of both drafts is laid out otherwise. */
export function isLaidOtherwise({ look, formerly }: ComposedParagraph): boolean {
  return formerly !== undefined && SEEN.some((name) => formerly.look[name] !== look[name]);
}

const SEEN = [
  'align',
  'lineHeight',
  'before',
  'after',
  'firstLine',
  'left',
  'right',
] as const satisfies readonly (keyof ParagraphLook)[];
