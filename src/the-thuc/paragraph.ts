import type {
  ComposedParagraph,
  ComposedRun,
  FontLook,
  Label,
  ParagraphLook,
} from '../model/composed.js';
import type { Line } from '../model/document.js';
import type { Context } from './context.js';
import { composeRuns, textOf } from './runs.js';
import { styleOf } from './styles.js';
import type { ElementId } from './the-thuc.js';

/**
 * A paragraph in the look of its element; `look` overrides what differs here. Running text with a
 * word so long that the line before it ends early is set left: justified, that line would be torn.
 */
export function makeParagraph(
  context: Context,
  element: ElementId,
  runs: readonly ComposedRun[],
  look: Partial<ParagraphLook> = {},
  label?: Label,
): ComposedParagraph {
  const style = styleOf(context.theThuc, element);
  const place = runs.find((run) => run.place !== undefined)?.place;
  return {
    kind: 'paragraph',
    style: style.id,
    look: { ...style.look, ...(isTorn(context, style.look, runs) && { align: 'left' }), ...look },
    runs,
    ...(label === undefined ? {} : { label }),
    ...(place === undefined ? {} : { place }),
  };
}

function isTorn(context: Context, look: ParagraphLook, runs: readonly ComposedRun[]): boolean {
  const font = runs[0]?.font;
  if (look.align !== 'justify' || font === undefined) return false;
  const words = textOf(runs).split(/[ \n]|(?<=-)/);
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  const share = context.theThuc.spacing.longWord.value;
  return context.measure(longest, font) > share * context.textWidth;
}

/** The runs of a line in its element's font and case. */
export function elementRuns(
  context: Context,
  element: ElementId,
  line: Line,
): readonly ComposedRun[] {
  return composeRuns(
    line,
    elementFont(context, element),
    context.theThuc.elements[element].value.case,
  );
}

/** A sign or word that the profile prints: it was typed nowhere. */
export function signRun(context: Context, element: ElementId, text: string): ComposedRun {
  return { text, font: elementFont(context, element) };
}

export function elementFont(context: Context, element: ElementId): FontLook {
  return styleOf(context.theThuc, element).font;
}
