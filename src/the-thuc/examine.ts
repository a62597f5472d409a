import type { Block, Heading } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { chooseTheThuc } from './choose.js';
import type { Images } from './context.js';
import { deMucQuaSau, hinhThieu, khoiLa, soMucGoTay } from './messages.js';
import { textOf } from './runs.js';

/** `I- `, `1. `, `1.1. `, `a) `, `Điều 1. `, `Chương I`; not the initial of `V. I. Lênin`. */
const TYPED =
  /^\s*((?:Điều|Chương|Phần|Mục)\s+(?:[IVX]+|\d+)[.:]?|(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-eghiklm-vxyđ])[-.)/])\s+(?!\p{Lu}\.)/u;

/** What a thể thức has no form for, or would print twice; compose shows it as well as it can. */
export function examine(document: Document, images: Images): readonly Diagnostic[] {
  const { numbering, annex } = chooseTheThuc(document.system, document.date);
  const { schemes } = numbering;
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const deepest = schemes[document.numbering].length;
  examineBlocks(document.body, { images, deepest, report });
  for (const { body } of document.annexes) {
    examineBlocks(body, { images, deepest: schemes[annex.numbering.value].length, report });
  }
  return found;
}

interface Examination {
  readonly images: Images;
  /** The deepest level of heading that has a number. */
  readonly deepest: number;
  report(diagnostic: Diagnostic): void;
}

function examineBlocks(blocks: readonly Block[], on: Examination): void {
  for (const block of blocks) examineBlock(block, on);
}

function examineBlock(block: Block, on: Examination): void {
  switch (block.kind) {
    case 'heading':
      examineHeading(block, on);
      return;
    case 'list':
      for (const item of block.items) examineBlocks(item.blocks, on);
      return;
    case 'figure':
      if (on.images.get(block.path) === undefined) on.report(hinhThieu(block.path, block.place));
      return;
    case 'directive': {
      const isKnown = block.name === 'giua' || block.name === 'bang';
      if (!isKnown) on.report(khoiLa(block.name, block.place));
      examineBlocks(block.blocks, on);
      return;
    }
    case 'paragraph':
    case 'table':
      return;
  }
}

function examineHeading({ level, runs, place }: Heading, on: Examination): void {
  if (level > on.deepest) on.report(deMucQuaSau(level, on.deepest, place));
  const typed = TYPED.exec(textOf(runs).normalize('NFC'))?.[1];
  if (typed !== undefined) on.report(soMucGoTay(typed, runs[0]?.place ?? place));
}
