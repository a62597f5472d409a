import type {
  ComposedBlock,
  ComposedParagraph,
  ComposedRun,
  Grid,
} from '../../src/model/composed.js';
import type { Hand, Revision } from '../../src/model/revision.js';
import { r } from './composed.js';

/** Redlines by hand: `p(['Kết luận: ', gone('chưa đạt'), come('đạt')])`. */
type Text = string | ComposedRun;

const bear = (text: Text, revision: Revision): ComposedRun => ({
  ...(typeof text === 'string' ? r(text) : text),
  revision,
});

export const come = (text: Text, by?: Hand) => bear(text, { kind: 'inserted', ...(by && { by }) });
export const gone = (text: Text, by?: Hand) => bear(text, { kind: 'deleted', ...(by && { by }) });

const bearAll = (paragraph: ComposedParagraph, revision: Revision): ComposedParagraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => bear(run, revision)),
  revision,
});

/** A block of one draft alone, with all that it holds. */
export function only<Block extends ComposedBlock>(revision: Revision, block: Block): ComposedBlock {
  switch (block.kind) {
    case 'paragraph':
      return bearAll(block, revision);
    case 'framed':
      return { ...block, paragraph: bearAll(block.paragraph, revision), revision };
    case 'columns':
      return {
        ...block,
        cells: block.cells.map((cell) => cell.map((one) => only(revision, one))),
        revision,
      };
    case 'grid':
      return onlyRows(
        revision,
        block,
        block.rows.map((_, at) => at),
      );
    case 'rule':
    case 'picture':
      return { ...block, revision };
  }
}

/** A table of which some rows are of one draft alone. */
export function onlyRows(revision: Revision, grid: Grid, rows: readonly number[]): Grid {
  const at = (row: number) => rows.includes(row);
  return {
    ...grid,
    rows: grid.rows.map((row, n) =>
      at(n) ? row.map((cell) => cell.map((one) => bearAll(one, revision))) : row,
    ),
    revisions: grid.rows.map((_, n) => (at(n) ? revision : grid.revisions?.[n])),
  };
}
