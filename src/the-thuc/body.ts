import type { Block, Paragraph } from '../model/block.js';
import type { ComposedBlock } from '../model/composed.js';
import { isAnnounced } from './announce.js';
import { composeCentred } from './centred.js';
import type { Context } from './context.js';
import { composeFigure } from './figure.js';
import { composeHeading, isBlank } from './heading.js';
import { composeList } from './list.js';
import type { Numbering } from './numbering.js';
import { elementRuns, makeParagraph } from './paragraph.js';
import { composeTable } from './table.js';

/** In how many lists of each sort a block lies: dashes below `a)` start again with `-`. */
export interface Depth {
  readonly numbered: number;
  readonly dashed: number;
}

/** Composes blocks that lie so deep in lists. */
export type ComposeBlocks = (blocks: readonly Block[], depth: Depth) => readonly ComposedBlock[];

/** The body of a document or annex. `outline`: depth of its level 1 headings in the outline. */
export function composeBody(
  context: Context,
  numbering: Numbering,
  body: readonly Block[],
  outline: number,
): readonly ComposedBlock[] {
  const blocks: ComposeBlocks = (list, depth) =>
    list.flatMap((block, index) => {
      const before = list[index - 1];
      if (block.kind === 'paragraph' && before?.kind === 'heading' && isBlank(before)) return [];
      return one(block, list[index + 1], depth);
    });

  const one = (block: Block, next: Block | undefined, depth: Depth): readonly ComposedBlock[] => {
    switch (block.kind) {
      case 'heading':
        return composeHeading(
          context,
          numbering,
          block,
          outline,
          next?.kind === 'paragraph' ? next : undefined,
        );
      case 'paragraph':
        return [composeText(context, block, next)];
      case 'list':
        return composeList(context, numbering, block, depth, blocks);
      case 'table':
        return [composeTable(context, block)];
      case 'figure':
        return composeFigure(context, block);
      case 'directive':
        if (block.name === 'giua')
          return composeCentred(context, block.blocks, (each) => blocks([each], depth));
        // `bang` only carried the widths of the table inside it.
        return blocks(block.blocks, depth);
    }
  };

  return blocks(body, { numbered: 0, dashed: 0 });
}

/** Running text; it stays with the list or table that it announces. */
function composeText(context: Context, block: Paragraph, next: Block | undefined): ComposedBlock {
  return makeParagraph(
    context,
    'noiDung',
    elementRuns(context, 'noiDung', block.runs),
    isAnnounced(next) ? { keepNext: true } : {},
  );
}
