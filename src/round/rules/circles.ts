import type { Block } from '../../model/block.js';
import { textField } from '../../model/fields.js';
import { passagesIn } from '../../model/passages.js';
import type { Place } from '../../model/place.js';
import type { ContentRecord } from '../../model/record.js';
import { documentsOf, type Round, type Unit } from '../rounds.js';
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
  const named = BUILDS_ON.flatMap((field) => {
    const value = record.facts.fields.get(field);
    if (value?.kind === 'list') return value.items.filter((one) => one.kind === 'text');
    return textField(record.facts, field) ?? [];
  });
  const cited = groundsIn(record.body).flatMap((block) =>
    passagesIn([block]).flatMap(({ runs }) =>
      runs.flatMap((run) => (run.cite === undefined ? [] : { text: run.cite, place: run.place })),
    ),
  );
  return [...named, ...cited].flatMap(({ text, place }) => {
    const to = find(text, unit, round);
    return to === undefined ? [] : [{ from: record, to, place }];
  });
}

function groundsIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind === 'directive' && block.name === 'can-cu');
}

/** As `round/finder.ts` finds it: the unit's own first, then the round's; `dv-01/x` anywhere. */
function find(ref: string, unit: Unit | undefined, round: Round): ContentRecord | undefined {
  const [owner, id] = ref.split('/');
  if (id !== undefined) {
    const home = round.units.find((one) => one.record.id === owner);
    return home?.documents.find((one) => one.id === id);
  }
  const own = unit?.documents.find((one) => one.id === ref);
  return own ?? round.documents.find((one) => one.id === ref);
}
