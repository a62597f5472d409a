import type { Rule } from '../../model/composed.js';
import { el, type Html } from './html.js';
import { bear, isOn, type Side } from './text.js';

export function writeRule(rule: Rule, side: Side): readonly Html[] {
  if (!isOn(side, rule.revision)) return [];
  return [bear(rule.revision, el('hr', { class: rule.align }))];
}
