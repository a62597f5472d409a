import type { Composed, ComposedBlock, ComposedParagraph } from './composed.js';

/** Every paragraph in the order of reading, in which Word numbers them too. */
export function paragraphsOf(composed: Composed): readonly ComposedParagraph[] {
  return composed.sections.flatMap((section) => section.blocks.flatMap(paragraphsIn));
}

function paragraphsIn(block: ComposedBlock): readonly ComposedParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'framed':
      return [block.paragraph];
    case 'columns':
      return block.cells.flatMap((cell) => cell.flatMap(paragraphsIn));
    case 'grid':
      return block.rows.flat(2);
    case 'rule':
    case 'picture':
      return [];
  }
}
