import type { Heading, Paragraph } from '../model/block.js';
import type { ComposedBlock, Label } from '../model/composed.js';
import type { Context } from './context.js';
import type { NumberedHeading, Numbering } from './numbering.js';
import { elementFont, elementRuns, makeParagraph } from './paragraph.js';
import { textOf } from './runs.js';
import { points } from './units.js';

/**
 * A numbered heading. One without text runs on into the paragraph `next`: its number stands in bold
 * before that paragraph's text. `outline` is the depth of a level 1 heading in the outline.
 */
export function composeHeading(
  context: Context,
  numbering: Numbering,
  heading: Heading,
  outline: number,
  next?: Paragraph,
): readonly ComposedBlock[] {
  const numbered = numbering.heading(heading.level);
  const { level } = numbered;
  const label = numbered.label(elementFont(context, level.element));
  if (isBlank(heading) && next !== undefined)
    return [
      makeParagraph(context, 'noiDung', elementRuns(context, 'noiDung', next.runs), {}, label),
    ];
  const depth = { outline: outline + label.level };
  if (level.nameElement !== undefined) return onTwoLines(context, numbered, label, heading, depth);
  const runs = elementRuns(context, level.element, heading.runs);
  return [makeParagraph(context, level.element, runs, depth, label)];
}

export function isBlank(heading: Heading): boolean {
  return textOf(heading.runs).trim() === '';
}

/** `Chương I`, and its name in capitals below. */
function onTwoLines(
  context: Context,
  { level }: NumberedHeading,
  label: Label,
  heading: Heading,
  depth: { readonly outline: number },
): readonly ComposedBlock[] {
  const { spacing } = context.theThuc;
  const after = { after: points(spacing.after) };
  const name = level.nameElement;
  if (name === undefined || isBlank(heading))
    return [makeParagraph(context, level.element, [], { ...depth, ...after }, label)];
  return [
    makeParagraph(context, level.element, [], {}, label),
    makeParagraph(context, name, elementRuns(context, name, heading.runs), { ...depth, ...after }),
  ];
}
