import type { Heading, Paragraph } from '../model/block.js';
import type { ComposedBlock, Label } from '../model/composed.js';
import type { Context } from './context.js';
import { deMucQuaSau, soMucGoTay } from './messages.js';
import type { NumberedHeading, Numbering } from './numbering.js';
import { elementFont, elementRuns, makeParagraph } from './paragraph.js';
import { textOf } from './runs.js';
import { points } from './units.js';

/** `I- `, `1. `, `1.1. `, `a) `, `Điều 1. `, `Chương I`; not the initial of `V. I. Lênin`. */
const TYPED =
  /^\s*((?:Điều|Chương|Phần|Mục)\s+(?:[IVX]+|\d+)[.:]?|(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-eghiklm-vxyđ])[-.)/])\s+(?!\p{Lu}\.)/u;

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
  report(context, numbering, heading);
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

function report(context: Context, numbering: Numbering, heading: Heading): void {
  if (heading.level > numbering.deepest)
    context.report(deMucQuaSau(heading.level, numbering.deepest, heading.place));
  const typed = TYPED.exec(textOf(heading.runs).normalize('NFC'))?.[1];
  if (typed !== undefined)
    context.report(soMucGoTay(typed, heading.runs[0]?.place ?? heading.place));
}
