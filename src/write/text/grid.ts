import type { ComposedParagraph, Grid } from '../../model/composed.js';
import type { Chunk } from './chunk.js';
import { linesOf } from './paragraph.js';
import { writeTable } from './table.js';

export function writeGrid(grid: Grid): readonly Chunk[] {
  const rows = grid.rows.map((row) => row.map(cellText));
  return [{ lines: writeTable(rows, grid.widths.length, grid.headerRows), point: false }];
}

function cellText(paragraphs: readonly ComposedParagraph[]): string {
  return paragraphs.flatMap(linesOf).join(' ');
}
