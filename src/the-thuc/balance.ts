import type { ComposedParagraph, ComposedRun, ParagraphLook } from '../model/composed.js';
import type { Line } from '../model/document.js';
import type { Context } from './context.js';
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
 * left alone on the last one. `column` is the width that it stands in, `widest` what it may fill.
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

export function balanceRuns(
  context: Context,
  element: ElementId,
  runs: readonly ComposedRun[],
  column: number,
  widest: number = column,
): Balanced {
  const limit = Math.min(widest, column) - SLACK;
  const { lines, longest, next } = evenLines(context, runs, limit);
  const room = longest + Math.min(EASE, (next - longest) / 2);
  const side = lines > 1 ? Math.max(0, toTwip((column - room) / 2)) : 0;
  const look: Partial<ParagraphLook> = { left: side, right: side };
  return { paragraph: makeParagraph(context, element, runs, look), longest };
}

interface Broken {
  readonly lines: number;
  readonly longest: number;
  /** The least width at which some line would take a word more. */
  readonly next: number;
}

/** The narrowest setting of the text that needs no more lines than `limit` would. */
function evenLines(context: Context, runs: readonly ComposedRun[], limit: number): Broken {
  const font = runs[0]?.font;
  if (font === undefined) return { lines: 0, longest: 0, next: 0 };
  const width = (text: string) => context.measure(text, font);
  const words = textOf(runs)
    .split('\n')
    .map((segment) => segment.split(' '));
  const best = breakGreedily(words, limit, width);
  const narrower = spans(words, width)
    .filter((span) => span <= best.longest)
    .sort((a, b) => a - b)
    .find((span) => breakGreedily(words, span, width).lines <= best.lines);
  return narrower === undefined ? best : breakGreedily(words, narrower, width);
}

function breakGreedily(
  segments: readonly (readonly string[])[],
  limit: number,
  width: (text: string) => number,
): Broken {
  let lines = 0;
  let longest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const words of segments) {
    let current = '';
    for (const word of words) {
      const next = current === '' ? word : `${current} ${word}`;
      if (current !== '' && width(next) > limit) {
        lines += 1;
        longest = Math.max(longest, width(current));
        least = Math.min(least, width(next));
        current = word;
      } else {
        current = next;
      }
    }
    lines += 1;
    longest = Math.max(longest, width(current));
  }
  return { lines, longest, next: least };
}

/** Every width that a line made of neighbouring words can have. */
function spans(
  segments: readonly (readonly string[])[],
  width: (text: string) => number,
): number[] {
  return segments.flatMap((words) =>
    words.flatMap((_, from) =>
      words.slice(from).map((_, count) => width(words.slice(from, from + count + 1).join(' '))),
    ),
  );
}
