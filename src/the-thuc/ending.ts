import type { Columns, ComposedBlock } from '../model/composed.js';
import type { Document, Signature } from '../model/document.js';
import type { Context } from './context.js';
import { composeRecipients } from './recipients.js';
import { composeSignature } from './signatures.js';
import { points, toTwip } from './units.js';

/**
 * The foot of the document: nơi nhận left, signature right. With two signatures (biên bản) these
 * stand side by side, and nơi nhận, if any, below them.
 */
export function composeEnding(context: Context, document: Document): readonly Columns[] {
  const left = points(context.theThuc.ending.leftWidth);
  const widths = [left, toTwip(context.textWidth - left)];
  const recipients = composeRecipients(context, document.recipients);
  const [first, second, ...more] = document.signatures;
  const row = (
    cells: readonly (readonly ComposedBlock[])[],
    keepWithPrevious: boolean,
    after: number,
    sizes: readonly number[] = widths,
  ): Columns => ({ kind: 'columns', widths: sizes, cells, keepWithPrevious, after });

  if (first === undefined) return recipients.length === 0 ? [] : [row([recipients, []], true, 0)];
  if (second === undefined) {
    const right = widths[1] ?? left;
    return [row([recipients, composeSignature(context, first, right, 'chucVu')], true, 0)];
  }
  const half = toTwip(context.textWidth / 2);
  const halves = [half, toTwip(context.textWidth - half)];
  const pairs = inPairs([first, second, ...more]);
  const gap = points(context.theThuc.ending.before);
  return [
    ...pairs.map((pair, index) =>
      row(
        [0, 1].map((side) => {
          const signature = pair[side];
          return signature === undefined
            ? []
            : composeSignature(context, signature, half, 'vaiTro');
        }),
        index === 0,
        index === pairs.length - 1 && recipients.length === 0 ? 0 : gap,
        halves,
      ),
    ),
    ...(recipients.length === 0 ? [] : [row([recipients, []], false, 0)]),
  ];
}

function inPairs(signatures: readonly Signature[]): readonly (readonly Signature[])[] {
  return signatures.flatMap((_, index) =>
    index % 2 === 0 ? [signatures.slice(index, index + 2)] : [],
  );
}
