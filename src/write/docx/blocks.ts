import type { ComposedBlock } from '../../model/composed.js';
import { writeColumns } from './columns.js';
import { writeFramed } from './framed.js';
import { writeGrid } from './grid.js';
import { writeParagraph } from './paragraph.js';
import { writePicture } from './picture.js';
import { writeRule } from './rule.js';
import type { Child, Setting } from './setting.js';
import { writeClosing, writeSpacer } from './spacer.js';

type Kind = ComposedBlock['kind'];
type Blocks = { readonly [K in Kind]: Extract<ComposedBlock, { readonly kind: K }> };
type Writers = { readonly [K in Kind]: (block: Blocks[K], setting: Setting) => readonly Child[] };

const WRITERS: Writers = {
  paragraph: writeParagraph,
  rule: writeRule,
  framed: writeFramed,
  columns: writeColumns,
  grid: writeGrid,
  picture: writePicture,
} satisfies Record<Kind, unknown>;

/** The blocks of a section. A table at its end is followed by the lowest line that there is. */
export function writeBody(blocks: readonly ComposedBlock[], setting: Setting): readonly Child[] {
  return writeFlow(blocks, setting, writeClosing);
}

/** The blocks of a cell, which always end in a paragraph. */
export function writeCell(blocks: readonly ComposedBlock[], setting: Setting): readonly Child[] {
  return writeFlow(blocks, setting, writeSpacer);
}

/**
 * Blocks one under the other. Word joins two tables that touch, and wants a paragraph at the end of
 * a cell and of a section: a spacer stands in there, and wherever a table has space below.
 */
function writeFlow(
  blocks: readonly ComposedBlock[],
  setting: Setting,
  close: typeof writeSpacer,
): readonly Child[] {
  if (blocks.length === 0) return [close(0, setting.keep)];
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const keep = setting.keep || (next?.kind === 'columns' && next.keepWithPrevious);
    const children = writeBlock(block, { ...setting, keep });
    if (!isTable(block)) return children;
    if (next === undefined) return [...children, close(block.after, keep)];
    const bare = !isTable(next) && block.after === 0;
    return bare ? children : [...children, writeSpacer(block.after, keep)];
  });
}

function writeBlock<K extends Kind>(block: Blocks[K], setting: Setting): readonly Child[] {
  const kind: K = block.kind;
  return WRITERS[kind](block, setting);
}

function isTable(block: ComposedBlock): block is Blocks['columns'] | Blocks['grid'] {
  return block.kind === 'columns' || block.kind === 'grid';
}
