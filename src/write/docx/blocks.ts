import type { ComposedBlock } from '../../model/composed.js';
import type { Draft } from '../../model/draft.js';
import { writeColumns } from './columns.js';
import { writeFramed } from './framed.js';
import { wholeRevision, writeGrid } from './grid.js';
import { lineOf, type Piece } from './line.js';
import { writeParagraph } from './paragraph.js';
import { writePicture } from './picture.js';
import { writeRule } from './rule.js';
import { setPieces } from './set-lines.js';
import { type Child, restrict, type Setting, type Settings } from './setting.js';
import { settle } from './settle.js';
import { mapSides, type Sides } from './sides.js';
import { closingProperties, spacerProperties } from './spacer.js';

type Kind = ComposedBlock['kind'];
type Blocks = { readonly [K in Kind]: Extract<ComposedBlock, { readonly kind: K }> };
type Writers = { readonly [K in Kind]: (block: Blocks[K], settings: Settings) => readonly Piece[] };

const WRITERS: Writers = {
  paragraph: writeParagraph,
  rule: writeRule,
  framed: writeFramed,
  columns: writeColumns,
  grid: writeGrid,
  picture: writePicture,
} satisfies Record<Kind, unknown>;

/** The blocks of a section. A table at its end is followed by the lowest line that there is. */
export function writeBody(blocks: readonly ComposedBlock[], settings: Settings): readonly Piece[] {
  return writeFlow(blocks, settings, closingProperties);
}

/** The blocks of a cell, which always end in a paragraph. */
export function writeCell(blocks: readonly ComposedBlock[], settings: Settings): readonly Child[] {
  return setPieces(settle(writeFlow(blocks, settings, spacerProperties)));
}

/**
 * Blocks one under the other. Word joins two tables that touch, and wants a paragraph at the end of
 * a cell and of a section: a spacer stands in there, and wherever a table has space below. In a
 * redline each draft has its own neighbours, and so spacers of its own.
 */
function writeFlow(
  blocks: readonly ComposedBlock[],
  settings: Settings,
  close: typeof spacerProperties,
): readonly Piece[] {
  const placed = blocks.map((block) => ({
    block,
    settings: restrict(settings, block.kind === 'grid' ? wholeRevision(block) : block.revision),
  }));
  const nextIn = (i: number, draft: Draft) =>
    placed.slice(i + 1).find((one) => one.settings[draft] !== undefined)?.block;
  const pieces = placed.flatMap(({ block, settings: here }, i) => {
    const kept = mapSides(here, (setting, draft) => {
      const next = nextIn(i, draft);
      const keep = setting.keep || (next?.kind === 'columns' && next.keepWithPrevious);
      return keep === setting.keep ? setting : { ...setting, keep };
    });
    const written = writeBlock(block, kept);
    if (!isTable(block)) return written;
    const spacers = mapSides(kept, (setting, draft) => {
      const next = nextIn(i, draft);
      if (next === undefined) return { ...setting, make: close };
      const isBare = !isTable(next) && block.after === 0;
      return isBare ? undefined : { ...setting, make: spacerProperties };
    });
    return [...written, ...spacerLine(spacers, block.after)];
  });
  const bare = mapSides(settings, (setting, draft) =>
    nextIn(-1, draft) === undefined ? { ...setting, make: close } : undefined,
  );
  return [...pieces, ...spacerLine(bare, 0)];
}

function spacerLine(
  settings: Sides<Setting & { readonly make: typeof spacerProperties }>,
  height: number,
): readonly Piece[] {
  return lineOf(settings, {
    properties: ({ keep }, draft) => (settings[draft]?.make ?? spacerProperties)(height, keep),
  });
}

function writeBlock<K extends Kind>(block: Blocks[K], settings: Settings): readonly Piece[] {
  const kind: K = block.kind;
  return WRITERS[kind](block, settings);
}

function isTable(block: ComposedBlock): block is Blocks['columns'] | Blocks['grid'] {
  return block.kind === 'columns' || block.kind === 'grid';
}
