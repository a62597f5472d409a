import type { Block } from '../../model/block.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { unwritten } from '../messages/prose.js';

/** `::can-viet[Nêu nguyên nhân.]`: what is to be written there, until somebody has written it. */
const NAME = 'can-viet';

/** Whether a body may have such blanks. */
export const mayBeUnwritten = (markdown: string): boolean => markdown.includes(NAME);

/** A body without the blanks that are to be written, each told at its line. */
export function takeUnwritten(blocks: readonly Block[]): Outcome<readonly Block[]> {
  const diagnostics: Diagnostic[] = [];
  const take = (inside: readonly Block[]): readonly Block[] =>
    inside.flatMap((block): readonly Block[] => {
      if (block.kind === 'list') {
        return [
          {
            ...block,
            items: block.items.map((item) => ({ ...item, blocks: take(item.blocks) })),
          },
        ];
      }
      if (block.kind !== 'directive') return [block];
      if (block.name !== NAME) return [{ ...block, blocks: take(block.blocks) }];
      const wanted = block.label.map((run) => run.text).join('');
      diagnostics.push(unwritten(block.place, wanted));
      return block.blocks;
    });
  return { value: take(blocks), diagnostics };
}
