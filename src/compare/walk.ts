import type { Composed, ComposedBlock, ComposedParagraph } from '../model/composed.js';

type Change<T> = (one: T) => T;

/** The same blocks with each paragraph changed, those of cells and frames among them. */
export const mapParagraphs =
  (change: Change<ComposedParagraph>): Change<ComposedBlock> =>
  (block) => {
    switch (block.kind) {
      case 'paragraph':
        return change(block);
      case 'framed':
        return { ...block, paragraph: change(block.paragraph) };
      case 'columns':
        return { ...block, cells: block.cells.map((cell) => cell.map(mapParagraphs(change))) };
      case 'grid':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => cell.map(change))),
        };
      case 'rule':
      case 'picture':
        return block;
    }
  };

export const mapDocument = (composed: Composed, change: Change<ComposedParagraph>): Composed => ({
  ...composed,
  sections: composed.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(mapParagraphs(change)),
  })),
});
