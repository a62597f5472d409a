import type { Columns, ComposedBlock, ComposedRun } from '../model/composed.js';
import type { Letterhead } from '../model/document.js';
import { withAfter } from './after.js';
import { balanceLine, balanceRuns } from './balance.js';
import type { Context } from './context.js';
import { composeIssuer } from './issuer.js';
import { composeNational } from './national.js';
import { composeNumber } from './number-line.js';
import { elementFont, elementRuns, makeParagraph } from './paragraph.js';
import { textOf } from './runs.js';
import { composeStamp } from './stamp.js';
import { points, toTwip } from './units.js';

/**
 * The head of the first page: issuer, number and marks on the left; title of the Party or of the
 * State, place and date on the right. Where the profile sets the date level with the number, the
 * two share a second row.
 */
export function composeLetterhead(context: Context, head: Letterhead): readonly Columns[] {
  const { letterhead } = context.theThuc;
  const widths = columnWidths(context, head);
  const [left, right] = widths;
  const issuer = composeIssuer(context, head, left);
  const national = composeNational(context);
  const below = composeBelow(context, head, left);
  const date = composeDate(context, head, right);
  const row = (cells: readonly (readonly ComposedBlock[])[], after: number): Columns => ({
    kind: 'columns',
    widths,
    cells,
    keepWithPrevious: false,
    after,
  });
  const after = points(letterhead.after);
  if (!letterhead.dateBesideNumber.value)
    return [
      row(
        [
          [...issuer, ...below],
          [...national, ...date],
        ],
        after,
      ),
    ];
  if (below.length === 0 && date.length === 0) return [row([issuer, national], after)];
  return [row([issuer, national], 0), row([below, date], after)];
}

/**
 * The right column grows for a long place name as far as the left may shrink; for one that does not
 * fit even then it keeps its width, and the date breaks.
 */
function columnWidths(context: Context, head: Letterhead): readonly [number, number] {
  const { letterhead } = context.theThuc;
  const usual = points(letterhead.rightWidth);
  const wanted = dateWidth(context, head) + points(letterhead.ruleAfter);
  const most = context.textWidth - points(letterhead.leftMin);
  const right = toTwip(wanted > most ? usual : Math.max(usual, wanted));
  return [toTwip(context.textWidth - right), right];
}

function dateWidth(context: Context, head: Letterhead): number {
  return context.measure(textOf(head.placeDate ?? []), elementFont(context, 'ngayThang'));
}

function composeDate(context: Context, head: Letterhead, width: number): readonly ComposedBlock[] {
  const place = elementRuns(context, 'ngayThang', head.placeDate ?? []);
  const date =
    dateWidth(context, head) > width
      ? [balanceRuns(context, 'ngayThang', breakBeforeDate(place), width).paragraph]
      : [makeParagraph(context, 'ngayThang', place)];
  const circulation =
    head.circulation === undefined
      ? []
      : [balanceLine(context, 'luuHanh', head.circulation, width).paragraph];
  const draft =
    head.draft === undefined
      ? []
      : [makeParagraph(context, 'duThao', elementRuns(context, 'duThao', head.draft))];
  return [...(head.placeDate === undefined ? [] : date), ...circulation, ...draft];
}

/** The place on its own lines, «ngày …» on the next. */
function breakBeforeDate(runs: readonly ComposedRun[]): readonly ComposedRun[] {
  const at = textOf(runs).toLowerCase().lastIndexOf(' ngày ');
  let from = 0;
  return runs.map((run) => {
    const here = at - from;
    from += run.text.length;
    if (at < 0 || here < 0 || here >= run.text.length) return run;
    return { ...run, text: `${run.text.slice(0, here)}\n${run.text.slice(here + 1)}` };
  });
}

/** Number and subject, then secrecy and urgency, each a little apart. */
function composeBelow(context: Context, head: Letterhead, width: number): readonly ComposedBlock[] {
  const { secrecyFramed, urgencyFramed, stampGap } = context.theThuc.letterhead;
  const gap = points(stampGap);
  let blocks = composeNumber(context, head, width);
  for (const [element, line, framed] of [
    ['mucMat', head.secrecy, secrecyFramed.value],
    ['mucKhan', head.urgency, urgencyFramed.value],
  ] as const)
    if (line !== undefined)
      blocks = [...withAfter(blocks, gap), composeStamp(context, element, line, framed)];
  return blocks;
}
