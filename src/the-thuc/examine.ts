import type { Block, Figure, Heading } from '../model/block.js';
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
  const among = (deepest: number) => (block: Block) => examineBlock(block, images, deepest);
  return [
    ...document.body.flatMap(among(schemes[document.numbering].length)),
    ...document.annexes.flatMap(({ body }) =>
      body.flatMap(among(schemes[annex.numbering.value].length)),
    ),
  ];
}

function examineBlock(block: Block, images: Images, deepest: number): readonly Diagnostic[] {
  const among = (each: Block) => examineBlock(each, images, deepest);
  switch (block.kind) {
    case 'heading':
      return examineHeading(block, deepest);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(among));
    case 'figure':
      return examineFigure(block, images);
    case 'directive': {
      const isKnown = block.name === 'giua' || block.name === 'bang';
      const inside = block.blocks.flatMap(among);
      return isKnown ? inside : [khoiLa(block.name, block.place), ...inside];
    }
    case 'paragraph':
    case 'table':
      return [];
  }
}

const examineFigure = ({ path, place }: Figure, images: Images): readonly Diagnostic[] =>
  images.get(path) === undefined ? [hinhThieu(path, place)] : [];

function examineHeading(heading: Heading, deepest: number): readonly Diagnostic[] {
  const { level, runs, place } = heading;
  const tooDeep = level > deepest ? [deMucQuaSau(level, deepest, place)] : [];
  const typed = TYPED.exec(textOf(runs).normalize('NFC'))?.[1];
  return typed === undefined ? tooDeep : [...tooDeep, soMucGoTay(typed, runs[0]?.place ?? place)];
}
