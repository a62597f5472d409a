import type { Columns, ComposedBlock } from '../model/composed.js';
import type { Letterhead } from '../model/document.js';
import { withAfter } from './after.js';
import { balanceLine } from './balance.js';
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

/** The right column grows for a long place name as far as the left may shrink. */
function columnWidths(context: Context, head: Letterhead): readonly [number, number] {
  const { letterhead } = context.theThuc;
  const date = textOf(head.placeDate ?? []);
  const room = points(letterhead.ruleAfter);
  const wanted = context.measure(date, elementFont(context, 'ngayThang')) + room;
  const most = context.textWidth - points(letterhead.leftMin);
  const right = toTwip(Math.min(Math.max(points(letterhead.rightWidth), wanted), most));
  return [toTwip(context.textWidth - right), right];
}

function composeDate(context: Context, head: Letterhead, width: number): readonly ComposedBlock[] {
  const date =
    head.placeDate === undefined
      ? []
      : [makeParagraph(context, 'ngayThang', elementRuns(context, 'ngayThang', head.placeDate))];
  const circulation =
    head.circulation === undefined
      ? []
      : [balanceLine(context, 'luuHanh', head.circulation, width).paragraph];
  const draft =
    head.draft === undefined
      ? []
      : [makeParagraph(context, 'duThao', elementRuns(context, 'duThao', head.draft))];
  return [...date, ...circulation, ...draft];
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
