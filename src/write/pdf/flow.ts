import type { ComposedBlock } from '../../model/composed.js';
import { flowColumns } from './columns.js';
import { flowFramed } from './framed.js';
import { flowGrid } from './grid.js';
import { flowParagraph } from './paragraph.js';
import { flowPicture } from './picture.js';
import { flowRule } from './rule.js';
import type { Setting } from './setting.js';
import { BREAK, type BreakCost, type Strip } from './strip.js';

type Kind = ComposedBlock['kind'];
type BlockOf<K extends Kind> = { [P in K]: Extract<ComposedBlock, { readonly kind: P }> }[K];
type Flow<Block> = (block: Block, width: number, setting: Setting) => readonly Strip[];
type Flows = { readonly [K in Kind]: Flow<BlockOf<K>> };

const flows: Flows = {
  paragraph: flowParagraph,
  rule: flowRule,
  framed: flowFramed,
  columns: flowColumns,
  grid: flowGrid,
  picture: flowPicture,
} satisfies Record<ComposedBlock['kind'], unknown>;

/** The strips of blocks in a column of a given width, with what must keep together. */
export function flowBlocks(
  blocks: readonly ComposedBlock[],
  width: number,
  setting: Setting,
): readonly Strip[] {
  const strips: Strip[] = [];
  let keepNext = false;
  for (const block of blocks) {
    const from = strips.length;
    strips.push(...flowBlock(block, width, setting));
    if (strips.length === from) continue;
    if (block.kind === 'columns' && block.keepWithPrevious) keepTogether(strips, from);
    else if (keepNext) raise(strips, from, BREAK.heading);
    const blank = strips[from]?.blank ?? false;
    keepNext = (block.kind === 'paragraph' && block.look.keepNext) || (blank && keepNext);
  }
  return strips;
}

function flowBlock<K extends Kind>(
  block: BlockOf<K>,
  width: number,
  setting: Setting,
): readonly Strip[] {
  const flow: Flow<BlockOf<K>> = flows[block.kind];
  return flow(block, width, setting);
}

/** Binds a strip to the text before it, through empty lines and rules. */
function keepTogether(strips: Strip[], index: number): void {
  let i = index;
  do {
    raise(strips, i, BREAK.company);
    i -= 1;
  } while (i > 0 && strips[i]?.blank === true);
}

function raise(strips: Strip[], index: number, cost: BreakCost): void {
  const strip = strips[index];
  if (strip !== undefined && strip.above < cost) strips[index] = { ...strip, above: cost };
}
