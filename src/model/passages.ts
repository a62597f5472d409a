import type { Block, Run } from './block.js';
import type { Place } from './place.js';

/** A paragraph, heading, list point or cell of a record's prose, with where it begins. */
export interface Passage {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly place: Place;
}

/** Every passage of a body, in the order of reading. */
export function passagesIn(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap(passagesOf);
}

function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [passage(block.runs, block.place)];
    case 'list':
      return block.items.flatMap((item) => passagesIn(item.blocks));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) =>
        row.cells.map((cell) => passage(cell, row.place)),
      );
    case 'directive':
      return passagesIn(block.blocks);
    case 'figure':
      return [];
  }
}

const passage = (runs: readonly Run[], place: Place): Passage => ({
  text: runs.map((run) => run.text).join(''),
  runs,
  place,
});
