import type { ComposedParagraph } from '../model/composed.js';
import type { Context } from './context.js';
import { points, toTwip } from './units.js';

/** Two writers round widths by fractions of a point: a longest word must still fit. */
const SLACK = 1;

type Rows = readonly (readonly (readonly ComposedParagraph[])[])[];

/** Widths in the ratio of the weights; their sum is exactly `total`. */
export function shareWidths(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const widths = weights.map((weight) => toTwip((weight / sum) * total));
  const others = widths.slice(0, -1).reduce((a, b) => a + b, 0);
  return [...widths.slice(0, -1), toTwip(total - others)];
}

/**
 * Widths by content: no column is narrower than its longest word, unless that is too long for any;
 * a column whose text fits in its fair share gets what it needs; the others divide the rest by the
 * length of their text.
 */
export function chooseWidths(context: Context, rows: Rows, columns: number): readonly number[] {
  const { paddingX, border } = context.theThuc.table;
  const frame = 2 * points(paddingX) + border.value + SLACK;
  const need = Array.from({ length: columns }, (_, column) => measureColumn(context, rows, column));
  const line = need.map((each) => each.line + frame);
  const total = context.textWidth;
  const word = capWords(
    need.map((each) => each.word + frame),
    total,
  );
  if (sum(line) <= total) return shareWidths(line, total);
  const fixed = fairlyFixed(line, total);
  const rest = total - sum(line.filter((_, column) => fixed[column]));
  // The square root keeps a column of long prose from starving the others.
  const weights = line.map((width, column) => (fixed[column] ? 0 : Math.sqrt(width)));
  const shared = weights.map((weight) => (weight / sum(weights)) * rest);
  const widths = line.map((width, column) => (fixed[column] ? width : (shared[column] ?? 0)));
  return shareWidths(raiseToWords(widths, word), total);
}

/**
 * Longest words that do not fit side by side: a column whose word must be cut anyway asks for no
 * more than an equal share, so that all the others keep theirs whole.
 */
function capWords(word: readonly number[], total: number): readonly number[] {
  if (sum(word) <= total) return word;
  const kept = fairlyFixed(word, total);
  return word.map((width, column) => (kept[column] ? width : total / word.length));
}

/** Which columns keep their whole line: those that need no more than an equal share of what is left. */
function fairlyFixed(line: readonly number[], total: number): readonly boolean[] {
  let fixed = line.map(() => false);
  for (;;) {
    const open = fixed.filter((each) => !each).length;
    const left = total - sum(line.filter((_, column) => fixed[column]));
    const next = line.map((width, column) => fixed[column] === true || width <= left / open);
    if (next.every((each, column) => each === fixed[column])) return fixed;
    fixed = next;
  }
}

/** Gives narrow columns their longest word and takes it from the room that the others have to spare. */
function raiseToWords(widths: readonly number[], word: readonly number[]): readonly number[] {
  const least = (column: number) => word[column] ?? 0;
  const lack = sum(widths.map((width, column) => Math.max(0, least(column) - width)));
  const spare = sum(widths.map((width, column) => Math.max(0, width - least(column))));
  return widths.map((width, column) =>
    width <= least(column) ? least(column) : width - ((width - least(column)) / spare) * lack,
  );
}

function measureColumn(context: Context, rows: Rows, column: number) {
  let word = 0;
  let line = 0;
  for (const row of rows)
    for (const paragraph of row[column] ?? []) {
      let lineWidth = 0;
      for (const run of paragraph.runs) {
        lineWidth += context.measure(run.text.replaceAll('\n', ' '), run.font);
        for (const each of run.text.split(/[ \n]/))
          word = Math.max(word, context.measure(each, run.font));
      }
      line = Math.max(line, lineWidth);
    }
  return { word, line };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
