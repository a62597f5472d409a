import type { Block } from '../../model/block.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { emptyItem } from '../messages/prose.js';

/** List items without a word. For what a clerk typed: in a form a value may well leave one empty. */
export function findEmptyItems(blocks: readonly Block[]): readonly Diagnostic[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'directive') return findEmptyItems(block.blocks);
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) =>
      item.blocks.length === 0 ? [emptyItem(item.place)] : findEmptyItems(item.blocks),
    );
  });
}
