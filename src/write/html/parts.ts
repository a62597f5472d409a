import type { Composed, ComposedBlock, ComposedParagraph, Grid } from '../../model/composed.js';
import { isLaidOtherwise, isRelabelled } from '../redline.js';

/** A block of a document as the page lists it. */
export interface Part {
  readonly block: ComposedBlock;
  readonly isChanged: boolean;
  /** Begins a phụ lục. */
  readonly opens: boolean;
}

/** Blocks that say something, or that one draft alone has. */
export function partsOf(redline: Composed): readonly Part[] {
  return redline.sections.flatMap(({ blocks }, section) =>
    blocks
      .map((block) => ({ block, isChanged: isChanged(block) }))
      .filter(({ block, isChanged }) => isChanged || saysSomething(block))
      .map((part, n) => ({ ...part, opens: section > 0 && n === 0 })),
  );
}

export function isChanged(block: ComposedBlock): boolean {
  if (block.kind === 'grid') return block.rows.some((_, n) => isRowChanged(block, n));
  if (block.revision !== undefined) return true;
  switch (block.kind) {
    case 'paragraph':
      return isParagraphChanged(block);
    case 'framed':
      return isParagraphChanged(block.paragraph);
    case 'columns':
      return block.cells.some((cell) => cell.some(isChanged));
    case 'rule':
    case 'picture':
      return false;
  }
}

export function isRowChanged(grid: Grid, row: number): boolean {
  if (grid.revisions?.[row] !== undefined) return true;
  return grid.rows[row]?.some((cell) => cell.some(isParagraphChanged)) ?? false;
}

export function isParagraphChanged(paragraph: ComposedParagraph): boolean {
  return (
    paragraph.revision !== undefined ||
    isRelabelled(paragraph) ||
    isLaidOtherwise(paragraph) ||
    paragraph.runs.some((run) => run.revision !== undefined || run.fontBefore !== undefined)
  );
}

function saysSomething(block: ComposedBlock): boolean {
  if (block.kind === 'rule') return false;
  if (block.kind !== 'paragraph') return true;
  return block.label !== undefined || block.runs.some((run) => run.text.trim() !== '');
}
