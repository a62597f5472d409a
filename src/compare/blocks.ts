import type { Change } from '../model/change.js';
import type { Columns, ComposedBlock, ComposedParagraph } from '../model/composed.js';
import { align, type Pair } from './align.js';
import { labelOf, moveChange, type Region, type Told, tellAlone, whatOf } from './alone.js';
import type { Drafts } from './drafts.js';
import { isEqual } from './equal.js';
import { compareGrid } from './grid.js';
import { compareParagraph } from './paragraph.js';
import { pieceOf } from './print.js';
import { weave } from './weave.js';

export const alignBlocks = (
  before: readonly ComposedBlock[],
  after: readonly ComposedBlock[],
): readonly Pair[] => align(before.map(pieceOf), after.map(pieceOf));

/** The blocks of a cell or of a section of both drafts, in one line. */
export function compareBlocks(
  before: readonly ComposedBlock[],
  after: readonly ComposedBlock[],
  regionOf: (block: ComposedBlock) => Region,
  drafts: Drafts,
  pairs: readonly Pair[] = alignBlocks(before, after),
): Told<readonly ComposedBlock[]> {
  const told = weave(pairs, before, after, {
    both: (old, young) => compareBlock(old, young, regionOf(young), drafts),
    gone: (old) => tellAlone(old, 'deleted', regionOf(old), drafts.moves.get(old)?.name),
    come: (young) => {
      const move = drafts.moves.get(young);
      const region = regionOf(young);
      const alone = tellAlone(young, 'inserted', region, move?.name);
      if (move === undefined) return alone;
      return { ...alone, changes: [moveChange(move.before, move.after, region)] };
    },
  });
  return { piece: told.map((one) => one.piece), changes: told.flatMap((one) => one.changes) };
}

/** Blocks that were matched are of one kind. */
function compareBlock(
  before: ComposedBlock,
  after: ComposedBlock,
  region: Region,
  drafts: Drafts,
): Told<ComposedBlock> {
  if (before.kind === 'paragraph' && after.kind === 'paragraph')
    return tellParagraph(before, after, region, drafts);
  if (before.kind === 'columns' && after.kind === 'columns')
    return compareColumns(before, after, region, drafts);
  if (before.kind === 'grid' && after.kind === 'grid') return compareGrid(before, after, drafts);
  return { piece: after, changes: [] };
}

function tellParagraph(
  before: ComposedParagraph,
  after: ComposedParagraph,
  region: Region,
  drafts: Drafts,
): Told<ComposedBlock> {
  const { paragraph, difference } = compareParagraph(before, after, drafts);
  if (difference === undefined) return { piece: paragraph, changes: [] };
  const { kind, words, ...places } = difference;
  const change: Change = {
    kind,
    what: whatOf(after, region),
    ...labelOf(after),
    words,
    ...places,
  };
  return { piece: paragraph, changes: [change] };
}

function compareColumns(
  before: Columns,
  after: Columns,
  region: Region,
  drafts: Drafts,
): Told<ComposedBlock> {
  const cells = after.cells.map((cell, column) =>
    compareBlocks(before.cells[column] ?? [], cell, () => region, drafts),
  );
  const widths = isEqual(before.widths, after.widths) ? {} : { widthsBefore: before.widths };
  return {
    piece: { ...after, ...widths, cells: cells.map((cell) => cell.piece) },
    changes: cells.flatMap((cell) => cell.changes),
  };
}
