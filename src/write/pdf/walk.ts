import type { Composed, ComposedBlock, ComposedParagraph } from '../../model/composed.js';

/** Every paragraph of a document, in the order of reading. */
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
      return block.cells.flat().flatMap(paragraphsIn);
    case 'grid':
      return block.rows.flat(2);
    case 'rule':
    case 'picture':
      return [];
  }
}
