import type { ComposedBlock } from '../model/composed.js';

/** The same blocks with at least `after` points below the last one. */
export function withAfter(
  blocks: readonly ComposedBlock[],
  after: number,
): readonly ComposedBlock[] {
  const last = blocks.at(-1);
  if (last === undefined) return blocks;
  return [...blocks.slice(0, -1), widen(last, after)];
}

function widen(block: ComposedBlock, after: number): ComposedBlock {
  if (block.kind === 'framed') return block;
  if (block.kind === 'paragraph')
    return { ...block, look: { ...block.look, after: Math.max(block.look.after, after) } };
  return { ...block, after: Math.max(block.after, after) };
}
