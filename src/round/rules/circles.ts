import { memoize } from '../../model/memoize.js';
import type { Place } from '../../model/place.js';
import type { ContentRecord } from '../../model/record.js';
import { documentsOf, type Round, type Unit } from '../rounds.js';
import { proseOf } from './prose.js';
import { type Finding, here, type Rule } from './rule.js';

/** Fields by which a paper names what it builds on; prose may cite in circles, these may not. */
const BUILDS_ON = ['goi_y', 'giai_trinh', 'bien_ban_tham_dinh', 'dang_ky', 'tai_lieu'];

/** One reference of a document to another, and where it was typed. */
interface Step {
  readonly from: ContentRecord;
  readonly to: ContentRecord;
  readonly place: Place;
}

/** Rule 6b: what a document builds on (its papers, its căn cứ) never comes back to it. */
export const thamChieuVong: Rule = {
  code: 'tham-chieu-vong',
  severity: 'error',
  check: ({ round }) => {
    const steps = new Map<ContentRecord, readonly Step[]>();
    for (const [record, unit] of documentsOf(round)) {
      steps.set(record, stepsFrom(record, unit, round));
    }
    const done = new Set<ContentRecord>();
    return [...steps.keys()].flatMap((start) => circlesFrom(start, [], steps, done));
  },
};

/** Each circle once: a document that was walked through is not walked through again. */
function circlesFrom(
  at: ContentRecord,
  way: readonly Step[],
  steps: ReadonlyMap<ContentRecord, readonly Step[]>,
  done: Set<ContentRecord>,
): readonly Finding[] {
  const back = way.findIndex((step) => step.from === at);
  if (back >= 0) return [describe(way.slice(back))];
  if (done.has(at)) return [];
  const found = (steps.get(at) ?? []).flatMap((step) =>
    circlesFrom(step.to, [...way, step], steps, done),
  );
  done.add(at);
  return found;
}

function describe(circle: readonly Step[]): Finding {
  const [first] = circle;
  const names = [...circle.map((step) => step.from), ...(first ? [first.from] : [])].map(shortPath);
  const chain = names.join(' → ');
  const last = circle.at(-1)?.place ?? { file: '', line: 1, column: 1 };
  return {
    place: last,
    message: {
      vi: `Các văn bản căn cứ vòng quanh lẫn nhau: ${chain}.`,
      en: `Documents build on each other in a circle: ${chain}.`,
    },
    hint: {
      vi: 'Bỏ một tham chiếu: văn bản có trước không thể dựa trên văn bản có sau.',
      en: 'Take one reference out: an earlier document cannot build on a later one.',
    },
    related: circle
      .slice(0, -1)
      .map((step) => here(step.place, `dẫn tới ${shortPath(step.to)}`, `to ${shortPath(step.to)}`)),
  };
}

/** `dv-01/giai-trinh`: the path below the round's folder. */
const shortPath = ({ path, part }: ContentRecord): string => {
  const name = path.split('/').slice(2).join('/').replace(/\.md$/i, '');
  return part === undefined ? name : `${name}-${part}`;
};

function stepsFrom(record: ContentRecord, unit: Unit | undefined, round: Round): readonly Step[] {
  const steps: Step[] = [];
  const add = (text: string, place: Place) => {
    const to = find(text, unit, round);
    if (to !== undefined) steps.push({ from: record, to, place });
  };
  for (const field of BUILDS_ON) {
    const value = record.facts.fields.get(field);
    if (value?.kind === 'text') add(value.text, value.place);
    if (value?.kind !== 'list') continue;
    for (const one of value.items) if (one.kind === 'text') add(one.text, one.place);
  }
  for (const { cite = '', place } of proseOf(record.body).grounds) add(cite, place);
  return steps;
}

/** The first of an id, where it is doubled. */
const unitsById = memoize(
  (round: Round): ReadonlyMap<string, Unit> =>
    new Map([...round.units].reverse().map((unit) => [unit.record.id, unit])),
);

/** As `round/finder.ts` finds it: the unit's own first, then the round's; `dv-01/x` anywhere. */
function find(ref: string, unit: Unit | undefined, round: Round): ContentRecord | undefined {
  const [owner, id] = ref.split('/');
  if (id !== undefined) {
    const home = unitsById(round).get(owner ?? '');
    return home?.documents.find((one) => one.id === id);
  }
  const own = unit?.documents.find((one) => one.id === ref);
  return own ?? round.documents.find((one) => one.id === ref);
}
