import { dateField, numberField, objectsField, textField } from '../model/fields.js';
import { foldPath } from '../model/fold.js';
import { isoDay, type Ngay } from '../model/ngay.js';
import type { ContentRecord, FormFacts } from '../model/record.js';
import type { Unit } from './rounds.js';
import { passOf } from './rules/passes.js';
import { COURSES, type Step, stepOfFile } from './status-steps.js';

/** What a unit had in its folder on a day: papers dated after it are as good as not there. */
export interface Papers {
  readonly unit: Unit;
  readonly day: Ngay;
  readonly there: readonly ContentRecord[];
  /** Files that could not be read, each with the step that its name tells. */
  readonly lost: readonly { readonly path: string; readonly step: Step | undefined }[];
  /** The last day for a step that the calendar of the round sets. */
  calendar(step: Step): Ngay | undefined;
  /** Whether a paper is issued: dated, no draft, and numbered where its kind has numbers. */
  isDone(record: ContentRecord): boolean;
}

/** What the papers of all units of a round are read with. */
export interface Desk {
  readonly forms: ReadonlyMap<string, FormFacts>;
  readonly unread: ReadonlySet<string>;
  readonly day: Ngay;
  calendar(step: Step): Ngay | undefined;
}

export function papersOf(unit: Unit, { forms, unread, day, calendar }: Desk): Papers {
  return {
    unit,
    day,
    calendar,
    there: unit.documents.filter((one) => !isDated(one) || dayOf(one) <= isoDay(day)),
    lost: [...unread]
      .filter((path) => path.startsWith(`${unit.folder}/`))
      .map((path) => ({ path, step: stepOfFile(foldPath(path)) })),
    isDone: ({ form, facts }) => {
      const needsNumber = (forms.get(form)?.kyHieu ?? '') !== '';
      const isDraft = numberField(facts, 'du_thao') !== undefined;
      const isNumbered = !needsNumber || textField(facts, 'so') !== undefined;
      return dateField(facts, 'ngay') !== undefined && !isDraft && isNumbered;
    },
  };
}

const isDated = ({ facts }: ContentRecord): boolean => dateField(facts, 'ngay') !== undefined;

const dayOf = ({ facts }: ContentRecord): string => {
  const day = dateField(facts, 'ngay');
  return day === undefined ? '9999' : isoDay(day);
};

/** The papers of one step in the order of their days, those without a day last. */
export function takenIn({ there }: Papers, { name, pass }: Step): readonly ContentRecord[] {
  const { kinds, renewed } = COURSES[name];
  return there
    .filter((one) => kinds.includes(one.kind) && (!renewed || passOf(one) === pass))
    .sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1));
}

/** Files of one step that could not be read. */
export function lostIn({ lost }: Papers, { name, pass }: Step): readonly string[] {
  return lost.flatMap(({ path, step }) => (step?.name === name && step.pass === pass ? path : []));
}

/** The requirements to do the review again that were issued, in the order of their days. */
export function redosOf(papers: Papers): readonly ContentRecord[] {
  return takenIn(papers, { name: 'yeu_cau_kiem_diem_lai', pass: 1 }).filter(papers.isDone);
}

/** The passes after the first that a unit was required to go through or has papers of. */
export function laterPasses(papers: Papers): readonly number[] {
  const passes = [
    ...redosOf(papers).map((_, index) => index + 2),
    ...papers.there.map(passOf),
    ...papers.lost.map(({ step }) => step?.pass ?? 1),
  ];
  return [...new Set(passes)].filter((pass) => pass > 1).sort((a, b) => a - b);
}

/** In how many passes an appraisal that was issued found an issue «chưa đạt». */
export function timesFellShort(papers: Papers): number {
  const hasFailed = (record: ContentRecord) =>
    objectsField(record.facts, 'ket_luan').some(
      (verdict) => textField(verdict, 'muc')?.text === 'chua-dat',
    );
  return [1, ...laterPasses(papers)].filter((pass) =>
    takenIn(papers, { name: 'bien_ban_tham_dinh', pass }).some(
      (one) => papers.isDone(one) && hasFailed(one),
    ),
  ).length;
}
