import type { Columns } from '../../model/composed.js';
import { costInRow, cutRow } from './cut-row.js';
import { flowBlocks } from './flow.js';
import type { Setting } from './setting.js';
import type { Strip } from './strip.js';

/** Blocks side by side, whole on their page; only columns taller than a page are cut. */
export function flowColumns(columns: Columns, _width: number, setting: Setting): readonly Strip[] {
  let left = 0;
  const cells = columns.cells.map((blocks, i) => {
    const width = columns.widths[i] ?? 0;
    const cell = { left, strips: flowBlocks(blocks, width, setting) };
    left += width;
    return cell;
  });
  const parts = cutRow(cells, setting.room);
  return parts.map((part, i) => ({
    before: 0,
    height: part.height,
    after: part.last ? columns.after : 0,
    above: costInRow(parts, i),
    blank: false,
    draw: part.draw,
  }));
}
