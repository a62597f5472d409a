import type { ComposedBlock } from '../model/composed.js';
import type { Letterhead } from '../model/document.js';
import { balanceLine } from './balance.js';
import type { Context } from './context.js';
import { makeParagraph, signRun } from './paragraph.js';
import { makeRule } from './rule.js';

/** The superior and the issuing body, with the sign or rule that closes them. */
export function composeIssuer(
  context: Context,
  head: Letterhead,
  width: number,
): readonly ComposedBlock[] {
  const { mark, issuerRule } = context.theThuc.letterhead;
  const superior = head.superior.map((line) => balanceLine(context, 'capTren', line, width));
  const issuer = head.issuer.map((line) => balanceLine(context, 'coQuan', line, width));
  const lines = [...superior, ...issuer];
  const last = lines.at(-1);
  if (last === undefined) return [];
  return [
    ...lines.map((line) => line.paragraph),
    ...(mark.value === ''
      ? []
      : [makeParagraph(context, 'dauCoQuan', [signRun(context, 'dauCoQuan', mark.value)])]),
    ...(issuerRule.value === 0 ? [] : [makeRule(context, last.longest * issuerRule.value)]),
  ];
}
