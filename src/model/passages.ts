import type { Block, Run, TableRow } from './block.js';
import type { Place } from './place.js';

/** A paragraph, heading, list point or cell of a record's prose, with where it begins. */
export interface Passage {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly place: Place;
}

/** Every passage of a body, in the order of reading. */
export function passagesIn(blocks: readonly Block[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const block of blocks) gather(block, found);
  return found;
}

/** Into one list for all levels: a round has a million passages. */
function gather(block: Block, found: Passage[]): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      found.push(passage(block.runs, block.place));
      return;
    case 'list':
      for (const item of block.items) for (const one of item.blocks) gather(one, found);
      return;
    case 'table':
      gatherCells(block.head, found);
      for (const row of block.rows) gatherCells(row, found);
      return;
    case 'directive':
      for (const one of block.blocks) gather(one, found);
      return;
    case 'figure':
      return;
  }
}

function gatherCells(row: TableRow, found: Passage[]): void {
  for (const cell of row.cells) found.push(passage(cell, row.place));
}

function passage(runs: readonly Run[], place: Place): Passage {
  const [first, second] = runs;
  // Most passages are one run, whose text is there already.
  const text = second === undefined ? (first?.text ?? '') : runs.map((run) => run.text).join('');
  return { text, runs, place };
}
