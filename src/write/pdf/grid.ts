import type { Grid } from '../../model/composed.js';
import { barBeside } from './change-bars.js';
import { costInRow, cutRow, type RowPart } from './cut-row.js';
import type { PageItem } from './engine.js';
import { flowBlocks } from './flow.js';
import type { Setting } from './setting.js';
import { BREAK, type Spot, type Strip } from './strip.js';

/**
 * A table with lines. Rows stay whole and header rows come again on each page; a row that is taller
 * than a page is cut between its lines. Lines are drawn centred on the edges of the cells.
 */
export function flowGrid(grid: Grid, _width: number, setting: Setting): readonly Strip[] {
  const header: Strip[] = [];
  const strips: Strip[] = [];
  const room = () => setting.room - header.reduce((sum, strip) => sum + strip.height, 0);
  for (const [i, row] of grid.rows.entries()) {
    const inHeader = i < grid.headerRows;
    const parts = cutRow(cellsOf(grid, row, setting), room() - frame(grid));
    for (const [k, part] of parts.entries()) {
      const lastOfGrid = part.last && i === grid.rows.length - 1;
      const strip: Strip = {
        before: 0,
        height: partHeight(grid, part, lastOfGrid),
        after: lastOfGrid ? grid.after : 0,
        above: i > 0 && i <= grid.headerRows && k === 0 ? BREAK.company : costInRow(parts, k),
        blank: false,
        ...(inHeader ? {} : { header }),
        draw: (spot) => [
          ...drawLines(grid, part, spot, partHeight(grid, part, false), lastOfGrid),
          ...part.draw({ x: spot.x, y: spot.y + (part.first ? inset(grid) : 0) }),
          ...barBeside(grid.revisions?.[i], spot.y, partHeight(grid, part, lastOfGrid)),
        ],
      };
      strips.push(strip);
      if (inHeader) header.push(strip);
    }
  }
  return strips;
}

/** From a row's upper edge to its text: the line and the padding. */
function inset(grid: Grid): number {
  return grid.border + grid.padding.y;
}

/** What a row has around its text, the last line of the table included. */
function frame(grid: Grid): number {
  return 2 * inset(grid);
}

function partHeight(grid: Grid, part: RowPart, lastOfGrid: boolean): number {
  const top = part.first ? inset(grid) : 0;
  const bottom = part.last ? grid.padding.y : 0;
  return top + part.height + bottom + (lastOfGrid ? grid.border : 0);
}

function cellsOf(grid: Grid, row: Grid['rows'][number], setting: Setting) {
  let edge = 0;
  // The padding counts from the line's inner side: then lines end where LibreOffice ends them.
  const side = grid.border / 2 + grid.padding.x;
  return row.map((paragraphs, i) => {
    const width = grid.widths[i] ?? 0;
    const cell = { left: edge + side, strips: flowBlocks(paragraphs, width - 2 * side, setting) };
    edge += width;
    return cell;
  });
}

/** Lines above the row, down its edges, and below where no other row follows on the page. */
function drawLines(
  grid: Grid,
  part: RowPart,
  spot: Spot,
  height: number,
  lastOfGrid: boolean,
): readonly PageItem[] {
  const half = grid.border / 2;
  const top = spot.y + half;
  const bottom = top + height;
  const edges = [0];
  for (const width of grid.widths) edges.push((edges.at(-1) ?? 0) + width);
  const right = spot.x + (edges.at(-1) ?? 0);
  const across = (y: number) => stroke(grid, spot.x - half, y, right + half, y);
  return [
    ...(part.first || spot.opens ? [across(top)] : []),
    ...edges.map((edge) => stroke(grid, spot.x + edge, top, spot.x + edge, bottom)),
    ...(lastOfGrid || spot.closes ? [across(bottom)] : []),
  ];
}

function stroke(grid: Grid, x1: number, y1: number, x2: number, y2: number): PageItem {
  const item = { type: 'line' as const, x1, y1, x2, y2, lineColor: 'black' };
  return { type: 'vector', item: { ...item, lineWidth: grid.border } };
}
