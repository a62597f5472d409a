import type { ComposedBlock } from '../model/composed.js';
import type { Line } from '../model/document.js';
import type { Context } from './context.js';
import { elementRuns, makeParagraph, signRun } from './paragraph.js';
import { closeRuns } from './runs.js';

/** Căn cứ, one a paragraph, with the profile's opening and closing signs. */
export function composeGrounds(
  context: Context,
  grounds: readonly Line[],
): readonly ComposedBlock[] {
  const { prefix, end, last } = context.theThuc.grounds;
  return grounds.map((line, index) => {
    const runs = elementRuns(context, 'canCu', line);
    const opened = prefix.value === '' ? runs : [signRun(context, 'canCu', prefix.value), ...runs];
    const mark = index === grounds.length - 1 ? last.value : end.value;
    return makeParagraph(context, 'canCu', closeRuns(opened, mark));
  });
}
