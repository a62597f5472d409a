import type { Composed, ComposedBlock, ComposedParagraph } from '../../model/composed.js';

/** Every paragraph in the order in which Word reads, and so numbers, them. */
export function paragraphsOf(composed: Composed): readonly ComposedParagraph[] {
  return composed.sections.flatMap((section) => section.blocks.flatMap(inBlock));
}

function inBlock(block: ComposedBlock): readonly ComposedParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'framed':
      return [block.paragraph];
    case 'columns':
      return block.cells.flatMap((cell) => cell.flatMap(inBlock));
    case 'grid':
      return block.rows.flat(2);
    case 'rule':
    case 'picture':
      return [];
  }
}
