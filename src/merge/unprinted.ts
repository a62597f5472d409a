import type { Block } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { fold } from '../model/fold.js';
import { phanKhongIn, truongKhongIn } from './part-messages.js';
import type { Session } from './session.js';

/** Fields that say what a record is, or are printed by way of what the round makes of them. */
const QUIET = new Set([
  'ma',
  'loai',
  'so',
  'ngay',
  'co_quan',
  'goi_y',
  'giai_trinh',
  'mau',
  'dang_ky',
]);

/** Says what of a record its form never asked for: it would be lost in silence. */
export function findUnprinted(session: Session): readonly Diagnostic[] {
  return [...unprintedProse(session), ...unprintedFields(session)];
}

function unprintedProse(session: Session): readonly Diagnostic[] {
  const printed = new Set<Block>();
  for (const emission of session.emissions) {
    if (emission.kind === 'blocks') for (const block of emission.blocks) printed.add(block);
  }
  const found: Diagnostic[] = [];
  let title = '';
  let said = false;
  const { body } = session.record;
  for (const [index, block] of body.entries()) {
    if (block.kind === 'heading' && block.level === 1) {
      title = block.runs.map((run) => run.text).join('');
      said = false;
      const next = body[index + 1];
      const isBare = next === undefined || (next.kind === 'heading' && next.level === 1);
      const isLost = isBare && !printed.has(block) && !session.asked.has(fold(title));
      if (isLost) found.push(phanKhongIn(block.place, title));
    } else if (!printed.has(block) && !said) {
      found.push(phanKhongIn(block.place, title));
      said = true;
    }
  }
  return found;
}

function unprintedFields({ record, context, seen }: Session): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [name, given] of record.facts.fields) {
    if (given === undefined || QUIET.has(name)) continue;
    const value = context.fields.get(name);
    if (value !== undefined && !seen.has(value)) found.push(truongKhongIn(given.place, name));
  }
  return found;
}
