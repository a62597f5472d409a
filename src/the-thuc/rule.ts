import type { Rule } from '../model/composed.js';
import type { Context } from './context.js';
import { points, toTwip } from './units.js';

/** A centred rule of `length` points below a line of the letterhead or title. */
export function makeRule(context: Context, length: number, after?: number): Rule {
  const { letterhead } = context.theThuc;
  return {
    kind: 'rule',
    length: toTwip(length),
    thickness: letterhead.ruleThickness.value,
    align: 'center',
    before: points(letterhead.ruleBefore),
    after: after ?? points(letterhead.ruleAfter),
  };
}
