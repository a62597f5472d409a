import type { Block, ListItem, Run, TableRow } from '../model/block.js';
import { memoize } from '../model/memoize.js';
import { khoiKhongDungRieng } from './part-messages.js';
import type { Emission, Session } from './session.js';
import { splitAtTokens } from './tokens.js';

/**
 * Replaces every token in parsed blocks by what it stands for: values become runs that carry
 * their own place and the marks around them; prose takes the place of its whole paragraph.
 */
export function bind(blocks: readonly Block[], session: Session): readonly Block[] {
  return blocks.flatMap((block) => bindBlock(block, session));
}

function bindBlock(block: Block, session: Session): readonly Block[] {
  switch (block.kind) {
    case 'paragraph': {
      const prose = proseOf(block.runs, session);
      if (prose !== undefined) return prose.blocks;
      const runs = bindRuns(block.runs, session);
      return runs.length === 0 ? [] : [{ ...block, runs }];
    }
    case 'heading':
      return [{ ...block, runs: bindRuns(block.runs, session) }];
    case 'list':
      return [{ ...block, items: block.items.map((item) => bindItem(item, session)) }];
    case 'table':
      return [
        {
          ...block,
          head: bindRow(block.head, session),
          rows: block.rows.map((row) => bindRow(row, session)),
        },
      ];
    case 'directive':
      return [
        {
          ...block,
          label: bindRuns(block.label, session),
          blocks: bind(block.blocks, session),
        },
      ];
    case 'figure':
      return [block];
  }
}

const bindItem = (item: ListItem, session: Session): ListItem => ({
  ...item,
  blocks: bind(item.blocks, session),
});

const bindRow = (row: TableRow, session: Session): TableRow => ({
  ...row,
  cells: row.cells.map((cell) => bindRuns(cell, session)),
});

type ProseEmission = Extract<Emission, { kind: 'blocks' }>;

/** The prose that a paragraph consists of, when it consists of one token for prose. */
function proseOf(runs: readonly Run[], session: Session): ProseEmission | undefined {
  const [only] = runs;
  if (only === undefined || runs.length > 1) return undefined;
  const pieces = splitAtTokens(only.text.trim());
  const [piece] = pieces;
  if (pieces.length !== 1 || typeof piece !== 'number') return undefined;
  const emission = session.emissions[piece];
  return emission?.kind === 'blocks' ? emission : undefined;
}

/** The runs of a skeleton are kept, and each comes by in every document of its shape. */
const piecesOf = memoize((run: Run) => splitAtTokens(run.text));

function bindRuns(runs: readonly Run[], session: Session): readonly Run[] {
  return runs.flatMap((run) => {
    const pieces = piecesOf(run);
    if (pieces.length === 1 && pieces[0] === run.text) return [run];
    return pieces.flatMap((piece) => bindPiece(piece, run));
  });

  function bindPiece(piece: string | number, run: Run): readonly Run[] {
    if (typeof piece === 'string') return [{ ...run, text: piece }];
    const emission = session.emissions[piece];
    if (emission?.kind === 'runs') {
      return emission.runs
        .filter((value) => value.text !== '')
        .map((value) =>
          run.marks.length === 0
            ? value
            : { ...value, marks: [...new Set([...run.marks, ...value.marks])] },
        );
    }
    if (emission !== undefined) session.report(khoiKhongDungRieng(emission.site));
    return [];
  }
}
