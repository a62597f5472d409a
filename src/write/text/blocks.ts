import type { ComposedBlock } from '../../model/composed.js';
import type { Chunk } from './chunk.js';
import { writeColumns } from './columns.js';
import { writeFramed } from './framed.js';
import { writeGrid } from './grid.js';
import { writeParagraph } from './paragraph.js';
import { writePicture } from './picture.js';
import { writeRule } from './rule.js';

type Kind = ComposedBlock['kind'];
type Blocks = { readonly [K in Kind]: Extract<ComposedBlock, { readonly kind: K }> };
type Writers = { readonly [K in Kind]: (block: Blocks[K]) => readonly Chunk[] };

const WRITERS: Writers = {
  paragraph: writeParagraph,
  rule: writeRule,
  framed: writeFramed,
  columns: writeColumns,
  grid: writeGrid,
  picture: writePicture,
} satisfies Record<Kind, unknown>;

export function writeBlocks(blocks: readonly ComposedBlock[]): readonly Chunk[] {
  return blocks.flatMap((block) => writeBlock(block));
}

function writeBlock<K extends Kind>(block: Blocks[K]): readonly Chunk[] {
  const kind: K = block.kind;
  return WRITERS[kind](block);
}
