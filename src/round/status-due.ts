import { dateField } from '../model/fields.js';
import type { Ngay } from '../model/ngay.js';
import { lostIn, type Papers, redosOf, takenIn } from './status-papers.js';
import type { Step } from './status-steps.js';

/**
 * The last day for a step: the one that a paper of the unit sets, else that of the round's
 * calendar. `undefined` where none is set, or where the paper that sets it could not be read.
 */
export function dueOf(papers: Papers, step: Step): Ngay | undefined {
  const { facts } = papers.unit.record;
  if (step.pass > 1) {
    const redo = redosOf(papers)[step.pass - 2];
    const field = step.name === 'giai_trinh' ? 'han_gui' : 'ngay_hop';
    return redo && dateField(redo.facts, field);
  }
  switch (step.name) {
    case 'giai_trinh': {
      const letter = { name: 'goi_y', pass: 1 } as const;
      const [asked] = takenIn(papers, letter);
      if (asked === undefined && lostIn(papers, letter).length > 0) return undefined;
      return (asked && dateField(asked.facts, 'han_gui')) ?? papers.calendar(step);
    }
    case 'bien_ban_hoi_nghi':
      return dateField(facts, 'ngay_kiem_diem') ?? papers.calendar(step);
    default:
      return papers.calendar(step);
  }
}
