import type { ComposedBlock } from '../../model/composed.js';
import { writeColumns } from './columns.js';
import { writeFramed } from './framed.js';
import { writeGrid } from './grid.js';
import type { Html } from './html.js';
import { writeParagraph } from './paragraph.js';
import { writePicture } from './picture.js';
import { writeRule } from './rule.js';
import type { Side } from './text.js';

type Kind = ComposedBlock['kind'];
type Blocks = { readonly [K in Kind]: Extract<ComposedBlock, { readonly kind: K }> };
type Writers = { readonly [K in Kind]: (block: Blocks[K], side: Side) => readonly Html[] };

const WRITERS: Writers = {
  paragraph: writeParagraph,
  rule: writeRule,
  framed: writeFramed,
  columns: writeColumns,
  grid: writeGrid,
  picture: writePicture,
} satisfies Record<Kind, unknown>;

/** Blocks as one side shows them: nothing where that draft has none of them. */
export function writeBlocks(blocks: readonly ComposedBlock[], side: Side): readonly Html[] {
  return blocks.flatMap((block) => writeBlock(block, side));
}

function writeBlock<K extends Kind>(block: Blocks[K], side: Side): readonly Html[] {
  const kind: K = block.kind;
  return WRITERS[kind](block, side);
}
