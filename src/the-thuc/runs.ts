import type { Mark, Run } from '../model/block.js';
import type { ComposedRun, FontLook } from '../model/composed.js';
import { bindNumbers } from './binding.js';
import { capitals } from './capitals.js';
import type { Chu } from './fact.js';

/** Marks add to the look of the element; they never take bold or italic away. */
export function markFont(font: FontLook, marks: readonly Mark[]): FontLook {
  return {
    size: font.size,
    bold: font.bold || marks.includes('bold'),
    italic: font.italic || marks.includes('italic'),
    underline: font.underline || marks.includes('underline'),
  };
}

/** The runs of one line or paragraph as they are printed in `font`. */
export function composeRuns(
  runs: readonly Run[],
  font: FontLook,
  letterCase: Chu['case'] = 'thường',
): readonly ComposedRun[] {
  return runs
    .filter((run) => run.text !== '')
    .map((run) => ({
      text: bindNumbers(letterCase === 'IN HOA' ? capitals(run.text) : run.text),
      font: markFont(font, run.marks),
      place: run.place,
    }));
}

/** The text of a line without its marks. */
export function textOf(runs: readonly { readonly text: string }[]): string {
  return runs.map((run) => run.text).join('');
}

/** Ends the line with `mark` instead of whatever `;` `,` or `.` was typed there. */
export function closeRuns(runs: readonly ComposedRun[], mark: string): readonly ComposedRun[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.replace(/\s*(?:[;,]|(?<![.…])\.)?\s*$/u, '');
  return [...runs.slice(0, -1), { ...last, text: `${text}${mark}` }];
}
