import type { Block } from '../model/block.js';
import type { ComposedBlock } from '../model/composed.js';
import { withAfter } from './after.js';
import { balanceLine } from './balance.js';
import type { Context } from './context.js';
import { points } from './units.js';

/**
 * The lines of a `giua` block, centred in bold capitals: who decides, and «QUYẾT ĐỊNH:». Blocks
 * other than paragraphs have no centred form and are composed by `blocks`.
 */
export function composeCentred(
  context: Context,
  lines: readonly Block[],
  blocks: (block: Block) => readonly ComposedBlock[],
): readonly ComposedBlock[] {
  const after = points(context.theThuc.spacing.after);
  return lines.flatMap((block) => {
    if (block.kind !== 'paragraph') return blocks(block);
    const { paragraph } = balanceLine(context, 'dongGiua', block.runs, context.textWidth);
    return withAfter([paragraph], after);
  });
}
