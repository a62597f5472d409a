import type { Block } from '../../model/block.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { emptyItem } from '../messages/prose.js';

/** List items without a word. For what a clerk typed: in a form a value may well leave one empty. */
export function findEmptyItems(blocks: readonly Block[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (inside: readonly Block[]) => {
    for (const block of inside) {
      if (block.kind === 'directive') look(block.blocks);
      if (block.kind !== 'list') continue;
      for (const item of block.items) {
        if (item.blocks.length === 0) found.push(emptyItem(item.place));
        else look(item.blocks);
      }
    }
  };
  look(blocks);
  return found;
}
