import type { ComposedParagraph, ComposedRun } from '../model/composed.js';
import type { Line } from '../model/document.js';
import { bindTerms } from './binding.js';
import type { Context } from './context.js';
import { evenLines, fillLines } from './even-lines.js';
import { elementRuns, makeParagraph } from './paragraph.js';
import { textOf } from './runs.js';
import type { ElementId } from './the-thuc.js';
import { toTwip } from './units.js';

/** Writers differ by a point or two in the length of a line: leave them that much where one is full. */
const SLACK = 2;
/** And as much as this where the next word would still not fit. */
const EASE = 16;

export interface Balanced {
  readonly paragraph: ComposedParagraph;
  /** Length of the longest line, in points. */
  readonly longest: number;
}

/**
 * A centred line of its element that breaks, where it must, into lines of like length: no word is
 * left alone on the last one, and no term is broken in two. `column` is the width that it stands in, `widest` what it may fill.
 */
export function balanceLine(
  context: Context,
  element: ElementId,
  line: Line,
  column: number,
  widest: number = column,
): Balanced {
  return balanceRuns(context, element, elementRuns(context, element, line), column, widest);
}

/** The same for runs that are already composed; their first font measures them. */
export function balanceRuns(
  context: Context,
  element: ElementId,
  runs: readonly ComposedRun[],
  column: number,
  widest: number = column,
): Balanced {
  const font = runs[0]?.font;
  if (font === undefined) return { paragraph: makeParagraph(context, element, runs), longest: 0 };
  const width = (text: string) => context.measure(text, font);
  const limit = Math.min(widest, column) - SLACK;
  const whole = fillLines(textOf(runs), limit, width);
  if (whole.lines <= 1)
    return { paragraph: makeParagraph(context, element, runs), longest: whole.longest };
  const bound = runs.map((run) => ({ ...run, text: bindTerms(run.text) }));
  const { longest, next } = evenLines(textOf(bound), limit, width);
  const spare = next - longest;
  const room = longest + Math.min(EASE, Math.max(spare / 2, spare - SLACK));
  const side = Math.max(0, toTwip((column - room) / 2));
  const paragraph = makeParagraph(context, element, bound, { left: side, right: side });
  return { paragraph, longest };
}
