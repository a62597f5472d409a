import type { Block } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { phanKhongIn } from './messages.js';
import type { Session } from './session.js';

/** Says which parts of a record's body the form never asked for: they would be lost in silence. */
export function findUnprinted(session: Session): readonly Diagnostic[] {
  const printed = new Set<Block>();
  for (const emission of session.emissions) {
    if (emission.kind === 'blocks') for (const block of emission.blocks) printed.add(block);
  }
  const found: Diagnostic[] = [];
  let title = '';
  let said = false;
  for (const block of session.record.body) {
    if (block.kind === 'heading' && block.level === 1) {
      title = block.runs.map((run) => run.text).join('');
      said = false;
    } else if (!printed.has(block) && !said) {
      found.push(phanKhongIn(block.place, title));
      said = true;
    }
  }
  return found;
}
