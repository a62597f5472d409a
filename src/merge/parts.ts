import type { Block, Directive } from '../model/block.js';
import type { Line } from '../model/document.js';

/**
 * The directives that a form may use outside the body, each a part of the document
 * (templates/README.md tells form keepers the same list).
 */
export const PARTS = [
  'co-quan-cap-tren',
  'co-quan',
  'so',
  'noi-ngay',
  've-viec',
  'khan',
  'mat',
  'luu-hanh',
  'du-thao',
  'ten-loai',
  'trich-yeu',
  'kinh-gui',
  'can-cu',
  'ky',
  'noi-nhan',
  'phu-luc',
] as const;

export type Part = (typeof PARTS)[number];

export const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

/** Directives that may stand in a body: centred lines, and the place of the writers' own choice. */
export const BODY_BLOCKS: readonly string[] = ['giua'];

/** The lines that a directive holds: each paragraph, hard line break and list point is one. */
export function linesOf(directive: Directive): readonly Line[] {
  return directive.blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return splitLines(block.runs);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOfBlock));
    case 'directive':
      return linesOf(block);
    default:
      return [];
  }
}

/** Cuts runs at hard line breaks. */
function splitLines(runs: Line): readonly Line[] {
  const lines: Line[number][][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.length > 0);
}
