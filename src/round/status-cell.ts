import { dateField, textField } from '../model/fields.js';
import { isoDay, type Ngay } from '../model/ngay.js';
import { dueOf } from './status-due.js';
import { lostIn, type Papers, redosOf, takenIn, timesFellShort } from './status-papers.js';
import { askedOf } from './status-persons.js';
import { COURSES, type Step } from './status-steps.js';

/**
 * How a step of a unit stands: issued in time or after its last day; begun, or not, with time left
 * or past it; not needed; or not to be told, since a record that matters could not be read.
 */
export const STATES = [
  'xong',
  'xong-muon',
  'du-thao',
  'du-thao-qua-han',
  'chua-co',
  'qua-han',
  'khong-can',
  'khong-doc-duoc',
] as const;

export type State = (typeof STATES)[number];

export interface Cell {
  readonly step: Step;
  readonly state: State;
  /** The last day for it, where one is set and the step is needed. */
  readonly due: Ngay | undefined;
  /** The day on which it was done. */
  readonly done: Ngay | undefined;
  /** Papers that are there and papers that are wanted, where a step wants several. */
  readonly count: { readonly have: number; readonly need: number } | undefined;
  /** Paths of its papers, and of those that could not be read. */
  readonly records: readonly string[];
}

/** A cell of which nothing can be told but which files are to blame. */
export const unreadable = (step: Step, records: readonly string[]): Cell => ({
  step,
  state: 'khong-doc-duoc',
  due: undefined,
  done: undefined,
  count: undefined,
  records,
});

export function cellOf(papers: Papers, step: Step): Cell {
  const taken = takenIn(papers, step);
  // The letters of one gợi ý lie in one file.
  const records = [...new Set(taken.map(({ path }) => path))];
  const lost = lostIn(papers, step);
  if (lost.length > 0) return unreadable(step, [...records, ...lost]);
  const due = dueOf(papers, step);
  const wants = wantsOf(papers, step);
  if (taken.length === 0 && wants.have === 0) {
    const blame = blameFor(papers, step);
    if (blame.length > 0) return unreadable(step, blame);
    if (wants.need === 0) {
      return {
        step,
        state: 'khong-can',
        due: undefined,
        done: undefined,
        count: undefined,
        records,
      };
    }
  }
  const isDone = wants.have >= wants.need;
  const days = [...wants.days].sort((a, b) => (isoDay(a) < isoDay(b) ? -1 : 1));
  // The step is taken on the day of the last paper that it needs.
  const done = isDone ? days[wants.need - 1] : undefined;
  const isLate = due !== undefined && isoDay(due) < isoDay(done ?? papers.day);
  const begun = taken.length > 0 || wants.begun;
  const count = wants.isCount ? { have: wants.have, need: wants.need } : undefined;
  return { step, state: stateOf(isDone, begun, isLate), due, done, count, records };
}

function stateOf(isDone: boolean, begun: boolean, isLate: boolean): State {
  if (isDone) return isLate ? 'xong-muon' : 'xong';
  if (begun) return isLate ? 'du-thao-qua-han' : 'du-thao';
  return isLate ? 'qua-han' : 'chua-co';
}

/** How many papers a step has and needs, and the days of those that it has. */
interface Wants {
  readonly have: number;
  readonly need: number;
  readonly days: readonly Ngay[];
  readonly begun: boolean;
  /** Told as a count: a paper of each person. */
  readonly isCount: boolean;
}

function wantsOf(papers: Papers, step: Step): Wants {
  const asked = askedOf(papers, step);
  if (asked !== undefined) {
    const done = asked.filter((one) => one.isDone);
    const days = done.flatMap(({ paper }) => (paper && dateField(paper.facts, 'ngay')) ?? []);
    const begun = asked.some(({ paper }) => paper !== undefined);
    return { have: done.length, need: asked.length, days, begun, isCount: true };
  }
  const taken = takenIn(papers, step);
  const done = taken.filter(papers.isDone);
  const days = done.flatMap(({ facts }) => dateField(facts, 'ngay') ?? []);
  const wants = { have: done.length, days, begun: taken.length > 0, isCount: false };
  if (step.name === 'yeu_cau_kiem_diem_lai') {
    return { ...wants, need: Math.max(timesFellShort(papers), taken.length) };
  }
  // Where the persons are not known, every review that was begun is wanted.
  if (step.name === 'kiem_diem_ca_nhan') return { ...wants, need: Math.max(1, taken.length) };
  return { ...wants, need: isAsked(papers, step) || taken.length > 0 ? 1 : 0 };
}

/** Whether a step that answers something is given something to answer: a letter, there or due. */
function isAsked(papers: Papers, step: Step): boolean {
  if (step.pass > 1) return redosOf(papers).length >= step.pass - 1;
  const letter = { name: 'goi_y', pass: 1 } as const;
  const letters = [...takenIn(papers, letter), ...lostIn(papers, letter)];
  const isNamed = textField(papers.unit.record.facts, 'goi_y') !== undefined;
  return !COURSES[step.name].answers || letters.length > 0 || isNamed;
}

/**
 * Unread files that keep one from telling whether a step that has no paper is missing: one that may
 * be the paper itself, and, where it seems not to be needed, one that may ask for it.
 */
function blameFor(papers: Papers, step: Step): readonly string[] {
  const vague = papers.lost.flatMap((one) => (one.step === undefined ? one.path : []));
  if (vague.length > 0) return vague;
  if (step.name === 'goi_y_ca_nhan') return lostIn(papers, { name: 'goi_y', pass: 1 });
  if (step.pass > 1) return lostIn(papers, { name: 'yeu_cau_kiem_diem_lai', pass: 1 });
  if (step.name === 'yeu_cau_kiem_diem_lai' && timesFellShort(papers) === 0) {
    return papers.lost.flatMap(({ path, step: one }) =>
      one?.name === 'bien_ban_tham_dinh' ? path : [],
    );
  }
  return [];
}
