import type { ComposedBlock } from '../model/composed.js';
import type { Annex } from '../model/document.js';
import { withAfter } from './after.js';
import { balanceLine } from './balance.js';
import { composeBody } from './body.js';
import type { Context } from './context.js';
import { startNumbering } from './numbering.js';
import { makeParagraph, signRun } from './paragraph.js';
import { countSign } from './signs.js';
import { points } from './units.js';

/**
 * A phụ lục: `Phụ lục 2`, its title in capitals, further title lines in italics, its body numbered
 * from the start. `position` is 1-based; `count` annexes in all decide whether it is printed.
 */
export function composeAnnex(
  context: Context,
  annex: Annex,
  position: number,
  count: number,
): readonly ComposedBlock[] {
  const facts = context.theThuc.annex;
  const number = count > 1 ? ` ${countSign(facts.format.value, position)}` : '';
  const word = signRun(context, 'phuLuc', `${facts.word.value}${number}`);
  const titles = annex.title.map(
    (line, index) =>
      balanceLine(context, index === 0 ? 'tenPhuLuc' : 'chuThichPhuLuc', line, context.textWidth)
        .paragraph,
  );
  const numbering = startNumbering(context.theThuc, facts.numbering.value, position);
  return [
    ...withAfter(
      [makeParagraph(context, 'phuLuc', [word], { outline: 1 }), ...titles],
      points(facts.after),
    ),
    ...composeBody(context, numbering, annex.body, 2),
  ];
}
