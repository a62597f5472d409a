import type { Block, Directive } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { nearest } from '../model/fold.js';
import type { TextValue } from '../model/value.js';
import { mauGoiVong } from './messages.js';
import { khoiLa, khoiRong, khoiSaiCho, thuaTrongKhoi } from './part-messages.js';
import { BODY_BLOCKS, FOR_CLERKS, isPart } from './parts.js';

export interface Expansion {
  /** The record whose prose is looked through: only it may not use the parts of a form. */
  readonly record: string;
  /** The blocks of templates/khoi/, those that do not compile too. */
  readonly names: ReadonlySet<string>;
  /** Makes what the directive stands for; `nhan` is its label. */
  render(directive: Directive, nhan: TextValue): readonly Block[];
  /** Counts the blocks made so far, in `made`. */
  readonly count: { made: number };
  report(diagnostic: Diagnostic): void;
}

/** How deep blocks may call blocks, and how many there may be, before that is taken for a circle. */
const DEEPEST = 8;
const MOST = 1000;

const OF_FORMS = {
  vi: 'phần này do mẫu đặt, hồ sơ chỉ ghi dữ kiện ở phần đầu',
  en: 'the form makes this part; the record gives its facts in the front matter',
};

/**
 * Replaces each `::name[nhan]` by what templates/khoi/name.hbs makes, wherever it stands. So a form
 * keeper gives clerks a new block by adding a file, and clerks never close it. A record that tries
 * to use a part of the form, or a block that is not there, is told so.
 */
export function expand(
  blocks: readonly Block[],
  on: Expansion,
  passed: readonly string[] = [],
): readonly Block[] {
  const again = (inner: readonly Block[]) => expand(inner, on, passed);
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') {
      const items = block.items.map((item) => ({ ...item, blocks: again(item.blocks) }));
      return [{ ...block, items }];
    }
    if (block.kind !== 'directive') return [block];
    if (!on.names.has(block.name)) {
      const isTyped = block.place.file === on.record;
      const isKnown = FOR_CLERKS.includes(block.name);
      if (isTyped && isKnown && block.blocks.length === 0) {
        on.report(khoiRong(block.place, block.name));
      }
      if (isTyped && !isKnown) on.report(refuse(block, on));
      return isTyped && !isKnown
        ? again(block.blocks)
        : [{ ...block, blocks: again(block.blocks) }];
    }
    const [inner] = block.blocks;
    if (inner !== undefined) on.report(thuaTrongKhoi(inner.place, block.name));
    const chain = [...passed, block.name];
    on.count.made++;
    if (chain.length <= DEEPEST && on.count.made <= MOST) {
      return expand(on.render(block, labelOf(block)), on, chain);
    }
    if (on.count.made <= MOST + 1) on.report(mauGoiVong(block.place, chain));
    return [];
  });
}

function refuse({ place, name }: Directive, on: Expansion): Diagnostic {
  if (isPart(name) || BODY_BLOCKS.includes(name)) return khoiSaiCho(place, name, OF_FORMS);
  return khoiLa(place, name, nearest(name, [...on.names, ...FOR_CLERKS]));
}

function labelOf(directive: Directive): TextValue {
  const text = directive.label
    .map((run) => run.text)
    .join('')
    .trim();
  return { kind: 'text', text, place: directive.label[0]?.place ?? directive.place };
}
