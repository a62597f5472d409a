import type { ComposedBlock, ComposedRun } from '../model/composed.js';
import type { Letterhead, Line } from '../model/document.js';
import { balanceRuns } from './balance.js';
import { unbindHyphens } from './binding.js';
import type { Context } from './context.js';
import { elementRuns, makeParagraph, signRun } from './paragraph.js';
import { textOf } from './runs.js';
import { points } from './units.js';

/** `Số 195-KH/TU`, and below it the trích yếu of a công văn. */
export function composeNumber(
  context: Context,
  head: Letterhead,
  width: number,
): readonly ComposedBlock[] {
  const { numberPrefix, subjectGap } = context.theThuc.letterhead;
  const subject = head.subject;
  const number =
    head.number === undefined
      ? []
      : [
          makeParagraph(
            context,
            'soKyHieu',
            unbroken([
              signRun(context, 'soKyHieu', numberPrefix.value),
              ...elementRuns(context, 'soKyHieu', head.number),
            ]),
            { after: subject === undefined ? 0 : points(subjectGap) },
          ),
        ];
  if (subject === undefined) return number;
  return [
    ...number,
    balanceRuns(context, 'trichYeuCongVan', subjectRuns(context, subject), width).paragraph,
  ];
}

/** A subject that already opens with `V/v` or `về` gets no second opening. */
function subjectRuns(context: Context, subject: Line): readonly ComposedRun[] {
  const prefix = context.theThuc.letterhead.subjectPrefix.value;
  const opened = /^(?:v\/v|về) /iu.test(textOf(subject).normalize('NFC'));
  const runs = elementRuns(context, 'trichYeuCongVan', subject);
  return prefix === '' || opened ? runs : [signRun(context, 'trichYeuCongVan', prefix), ...runs];
}

/** The number is one sign: it never breaks at its spaces. */
function unbroken(runs: readonly ComposedRun[]): readonly ComposedRun[] {
  return runs.map((run) => ({ ...run, text: unbindHyphens(run.text).replaceAll(' ', '\u00a0') }));
}
