import type { Block, Directive, ListItem } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { nearest } from '../model/fold.js';
import type { TextValue } from '../model/value.js';
import { flatMapKept, mapKept } from './map-kept.js';
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
  const expandItem = (item: ListItem): ListItem => {
    const inner = again(item.blocks);
    return inner === item.blocks ? item : { ...item, blocks: inner };
  };
  const expandOne = (block: Block): readonly Block[] | undefined => {
    if (block.kind === 'list') {
      const items = mapKept(block.items, expandItem);
      return items === block.items ? undefined : [{ ...block, items }];
    }
    if (block.kind !== 'directive') return undefined;
    if (!on.names.has(block.name)) {
      const isTyped = block.place.file === on.record;
      const isKnown = FOR_CLERKS.includes(block.name);
      if (isTyped && isKnown && block.blocks.length === 0) {
        on.report(khoiRong(block.place, block.name));
      }
      if (isTyped && !isKnown) on.report(refuse(block, on));
      const inner = again(block.blocks);
      if (isTyped && !isKnown) return inner;
      return inner === block.blocks ? undefined : [{ ...block, blocks: inner }];
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
  };
  return flatMapKept(blocks, expandOne);
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
