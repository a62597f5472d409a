import type { Columns } from '../../model/composed.js';
import { writeBlocks } from './blocks.js';
import type { Chunk } from './chunk.js';

/**
 * One column under the other, not side by side, so that a change on the left leaves the lines of
 * the right alone. The lines of a column stand close, as they are printed.
 */
export function writeColumns(columns: Columns): readonly Chunk[] {
  return columns.cells.map((blocks) => ({
    lines: writeBlocks(blocks).flatMap((chunk) => chunk.lines),
    point: false,
  }));
}
