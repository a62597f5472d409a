import type { ComposedBlock } from '../model/composed.js';
import type { Line } from '../model/document.js';
import type { Context } from './context.js';
import { elementFont, elementRuns, makeParagraph } from './paragraph.js';
import { textOf } from './runs.js';
import type { ElementId } from './the-thuc.js';
import { points, toTwip } from './units.js';

/** A degree of urgency or secrecy: plain letters, or in a drawn frame by the profile. */
export function composeStamp(
  context: Context,
  element: ElementId,
  line: Line,
  framed: boolean,
): ComposedBlock {
  const runs = elementRuns(context, element, line);
  const paragraph = makeParagraph(context, element, runs);
  if (!framed) return paragraph;
  const { frameColour, framePadding, frameThickness } = context.theThuc.letterhead;
  const width = context.measure(textOf(runs), elementFont(context, element));
  return {
    kind: 'framed',
    width: toTwip(width + 2 * points(framePadding)),
    thickness: points(frameThickness),
    align: 'center',
    colour: frameColour.value,
    paragraph,
  };
}
