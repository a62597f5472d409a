import type { ComposedBlock } from '../model/composed.js';
import type { Line } from '../model/document.js';
import type { Context } from './context.js';
import { elementRuns, makeParagraph, signRun } from './paragraph.js';
import { closeRuns } from './runs.js';

/** `Nơi nhận:` and its items, each closed as the profile says. */
export function composeRecipients(
  context: Context,
  recipients: readonly Line[],
): readonly ComposedBlock[] {
  if (recipients.length === 0) return [];
  const { noiNhan, prefix, end, last } = context.theThuc.ending;
  const items = recipients.map((line, index) =>
    makeParagraph(
      context,
      'noiNhanMuc',
      closeRuns(
        [signRun(context, 'noiNhanMuc', prefix.value), ...elementRuns(context, 'noiNhanMuc', line)],
        index === recipients.length - 1 ? last.value : end.value,
      ),
    ),
  );
  return [
    makeParagraph(context, 'noiNhan', [signRun(context, 'noiNhan', noiNhan.value)]),
    ...items,
  ];
}
