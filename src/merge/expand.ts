import type { Block, Directive } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TextValue } from '../model/value.js';
import { mauGoiVong } from './messages.js';
import { BODY_BLOCKS, isPart } from './parts.js';

/** Renders the partial that a directive in prose names; `nhan` is the directive's label. */
export type RenderPartial = (name: string, nhan: TextValue) => readonly Block[];

/** How deep partials may call partials by directives before that is taken for a circle. */
const DEEPEST = 8;

/**
 * Replaces each `::name[nhan]` by what the partial of that name makes, wherever it stands. So a
 * form keeper gives clerks a new block by adding a file, and clerks never close it.
 */
export function expand(
  blocks: readonly Block[],
  partials: ReadonlySet<string>,
  render: RenderPartial,
  report: (diagnostic: Diagnostic) => void,
  passed: readonly string[] = [],
): readonly Block[] {
  const again = (inner: readonly Block[]) => expand(inner, partials, render, report, passed);
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') {
      const items = block.items.map((item) => ({ ...item, blocks: again(item.blocks) }));
      return [{ ...block, items }];
    }
    if (block.kind !== 'directive') return [block];
    const ours = isPart(block.name) || BODY_BLOCKS.includes(block.name);
    if (ours || !partials.has(block.name)) return [{ ...block, blocks: again(block.blocks) }];
    const chain = [...passed, block.name];
    if (chain.length > DEEPEST) {
      report(mauGoiVong(block.place, chain));
      return [];
    }
    return expand(render(block.name, labelOf(block)), partials, render, report, chain);
  });
}

function labelOf(directive: Directive): TextValue {
  const text = directive.label
    .map((run) => run.text)
    .join('')
    .trim();
  return { kind: 'text', text, place: directive.label[0]?.place ?? directive.place };
}
