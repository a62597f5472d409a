import type { ComposedParagraph, Grid } from '../../model/composed.js';
import type { Chunk } from './chunk.js';
import { linesOf } from './paragraph.js';

/** Steps and cap of the column widths, in letters. */
const STEP = 8;
const CAP = 40;

/**
 * One line a row, cells between pipes. A change of one cell should change one line, so a column is
 * as wide as its widest cell of at most `CAP` letters, rounded up to a whole `STEP`: a longer cell
 * pushes out its own row alone, and small changes do not move the column. The last column is not
 * padded at all, and the line of hyphens under the header rows does not follow it.
 */
export function writeGrid(grid: Grid): readonly Chunk[] {
  const rows = grid.rows.map((row) => row.map(cellText));
  const widths = grid.widths.map((_, column) => columnWidth(rows.map((row) => row[column] ?? '')));
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0)));
    return `| ${cells.join(' | ')} |`.replace(/ {2,}\|$/, ' |');
  });
  const under = `|${widths.map((width, i) => hyphens(width, i === widths.length - 1)).join('|')}|`;
  const head = grid.headerRows > 0 ? [...lines.slice(0, grid.headerRows), under] : [];
  return [{ lines: [...head, ...lines.slice(grid.headerRows)], point: false }];
}

function hyphens(width: number, last: boolean): string {
  return '-'.repeat(last ? 3 : width + 2);
}

function cellText(paragraphs: readonly ComposedParagraph[]): string {
  return paragraphs.flatMap(linesOf).join(' ');
}

function columnWidth(cells: readonly string[]): number {
  const widths = cells.map(letters).filter((width) => width <= CAP);
  return Math.ceil(Math.max(1, ...widths) / STEP) * STEP;
}

/** Vietnamese letters have their marks composed, so that a letter is one code point. */
function letters(text: string): number {
  return [...text.normalize('NFC')].length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - letters(text)));
}
