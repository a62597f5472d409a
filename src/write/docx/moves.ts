import type { Composed, ComposedBlock } from '../../model/composed.js';
import type { Revision } from '../../model/revision.js';

/** A paragraph or run and its revision; nothing between two that do not touch. */
type Piece = { readonly revision: Revision | undefined; readonly isTold: boolean } | undefined;

/**
 * The moves that Word can tell as moves: paragraphs that follow one another, or words of one
 * paragraph, in one piece where they went from and in one where they went to. Tables, rows and
 * annexes that moved, and all within them, are told as deleted here and inserted there.
 */
export function movesOf(composed: Composed): ReadonlySet<string> {
  const froms = new Map<string, number>();
  const tos = new Map<string, number>();
  let last: Revision | undefined;
  for (const piece of composed.sections.flatMap(({ blocks, revision }) =>
    piecesIn(blocks, revision === undefined),
  )) {
    const { kind, move } = piece?.revision ?? {};
    const goesOn = kind === last?.kind && move === last?.move;
    last = piece?.revision;
    if (piece === undefined || move === undefined || goesOn) continue;
    const counts = kind === 'moved-from' ? froms : tos;
    counts.set(move, (counts.get(move) ?? 0) + (piece.isTold ? 1 : 2));
  }
  return new Set([...froms.keys()].filter((move) => froms.get(move) === 1 && tos.get(move) === 1));
}

function piecesIn(blocks: readonly ComposedBlock[], isTold: boolean): readonly Piece[] {
  return [...blocks.flatMap((block) => piecesOf(block, isTold)), undefined];
}

function piecesOf(block: ComposedBlock, isTold: boolean): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph': {
      const { revision, runs } = block;
      if (revision !== undefined) return [{ revision, isTold }];
      return [undefined, ...runs.map((run) => ({ revision: run.revision, isTold })), undefined];
    }
    case 'columns':
      return block.cells.flatMap((cell) => piecesIn(cell, isTold && block.revision === undefined));
    case 'grid':
      return block.rows.flatMap((row, r) =>
        row.flatMap((cell) => piecesIn(cell, isTold && block.revisions?.[r] === undefined)),
      );
    case 'framed':
      return [undefined, ...piecesOf(block.paragraph, false), undefined];
    case 'rule':
    case 'picture':
      return [{ revision: block.revision, isTold: false }, undefined];
  }
}
