import type { Columns } from '../../model/composed.js';
import { writeBlocks } from './blocks.js';
import { el, type Html } from './html.js';
import { isOn, type Side } from './text.js';

/** Side by side, as on paper: a letterhead, signatures. */
export function writeColumns(columns: Columns, side: Side): readonly Html[] {
  if (!isOn(side, columns.revision)) return [];
  const cells = columns.cells.map((blocks) => el('div', {}, writeBlocks(blocks, side)));
  return [el('div', { class: 'columns' }, cells)];
}
