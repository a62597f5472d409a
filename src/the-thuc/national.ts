import type { ComposedBlock } from '../model/composed.js';
import type { Context } from './context.js';
import { makeParagraph, signRun } from './paragraph.js';
import { makeRule } from './rule.js';
import type { ElementId } from './the-thuc.js';

/** «ĐẢNG CỘNG SẢN VIỆT NAM», or Quốc hiệu and Tiêu ngữ; below, a rule as long as the last line. */
export function composeNational(context: Context): readonly ComposedBlock[] {
  const { title, motto } = context.theThuc.letterhead;
  const lines: readonly (readonly [ElementId, string])[] =
    motto.value === ''
      ? [['tieuDe', title.value]]
      : [
          ['tieuDe', title.value],
          ['tieuNgu', motto.value],
        ];
  const runs = lines.map(([element, text]) => [element, signRun(context, element, text)] as const);
  const length = runs.map(([, run]) => context.measure(run.text, run.font)).at(-1) ?? 0;
  return [
    ...runs.map(([element, run]) => makeParagraph(context, element, [run])),
    makeRule(context, length),
  ];
}
