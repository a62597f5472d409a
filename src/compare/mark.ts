import type { ComposedBlock, ComposedParagraph } from '../model/composed.js';
import type { Revision } from '../model/revision.js';

/** A piece that one draft alone has, and so everything in it. */
export function markBlock(block: ComposedBlock, revision: Revision): ComposedBlock {
  switch (block.kind) {
    case 'paragraph':
      return markParagraph(block, revision);
    case 'framed':
      return { ...block, revision, paragraph: markParagraph(block.paragraph, revision) };
    case 'columns':
      return {
        ...block,
        revision,
        cells: block.cells.map((cell) => cell.map((each) => markBlock(each, revision))),
      };
    case 'grid':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => markParagraphs(cell, revision))),
        revisions: block.rows.map(() => revision),
      };
    case 'rule':
    case 'picture':
      return { ...block, revision };
  }
}

export const markParagraphs = (
  paragraphs: readonly ComposedParagraph[],
  revision: Revision,
): readonly ComposedParagraph[] => paragraphs.map((each) => markParagraph(each, revision));

export const markParagraph = (
  paragraph: ComposedParagraph,
  revision: Revision,
): ComposedParagraph => ({
  ...paragraph,
  revision,
  runs: paragraph.runs.map((run) => ({ ...run, revision })),
});
