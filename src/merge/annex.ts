import type { Block, Directive } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Annex } from '../model/document.js';
import { reportMisplaced } from './misplaced.js';
import { thuaTrongKhoi } from './part-messages.js';
import { linesOf, oddBlock } from './parts.js';

/** Reads `:::phu-luc`: the lines of its `:::ten` are the title, all the rest is its body. */
export function annexOf(directive: Directive, report: (diagnostic: Diagnostic) => void): Annex {
  const isTitle = (block: Block): block is Directive =>
    block.kind === 'directive' && block.name === 'ten';
  const titles = directive.blocks.filter(isTitle);
  for (const title of titles) {
    const odd = oddBlock(title.blocks);
    if (odd !== undefined) report(thuaTrongKhoi(odd.place, 'ten'));
  }
  const body = directive.blocks.filter((block) => !isTitle(block));
  reportMisplaced(body, report);
  return {
    title: titles.flatMap(linesOf),
    orientation: directive.attributes.huong === 'ngang' ? 'ngang' : 'doc',
    body,
    place: directive.place,
  };
}
