import type { Block } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { nearest } from '../model/fold.js';
import { khoiLa, khoiSaiCho, thuaTrenDongMo } from './part-messages.js';
import { BODY_BLOCKS, isPart, oddOpening, PARTS } from './parts.js';

const INSIDE = {
  vi: 'nó là một phần của văn bản, không nằm trong thân văn, danh sách hay phụ lục',
  en: 'it is a part of the document, not of its body, a list or an annex',
};

/** Reports the directives of a body that none of the stages to come could print. */
export function reportMisplaced(
  blocks: readonly Block[],
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const block of blocks) {
    if (block.kind === 'list') {
      for (const item of block.items) reportMisplaced(item.blocks, report);
    }
    if (block.kind !== 'directive') continue;
    const odd = BODY_BLOCKS.includes(block.name) ? oddOpening(block) : undefined;
    if (odd !== undefined) report(thuaTrenDongMo(odd, block.name));
    if (isPart(block.name)) report(khoiSaiCho(block.place, block.name, INSIDE));
    else if (!BODY_BLOCKS.includes(block.name)) {
      const known = [...Object.keys(PARTS), ...BODY_BLOCKS];
      report(khoiLa(block.place, block.name, nearest(block.name, known)));
    }
    reportMisplaced(block.blocks, report);
  }
}
