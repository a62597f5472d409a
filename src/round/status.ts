import { dateField, objectField, textField } from '../model/fields.js';
import { foldPath } from '../model/fold.js';
import type { Ngay } from '../model/ngay.js';
import type { ContentRecord, FormFacts } from '../model/record.js';
import { type Round, sortIntoRounds } from './rounds.js';
import { type Cell, cellOf, unreadable } from './status-cell.js';
import { laterPasses, papersOf } from './status-papers.js';
import { type Step, stepsOf } from './status-steps.js';

/** One unit and how each step of the round stands there. */
export interface Row {
  /** Its id; the name of its folder where its record could not be read. */
  readonly unit: string;
  readonly name: string;
  /** Its `khoi`; empty where its record could not be read. */
  readonly block: string;
  readonly folder: string;
  /** One for each step of the round, in the same order. */
  readonly cells: readonly Cell[];
}

/** Where a round stood at the end of a day. */
export interface Standing {
  readonly round: string;
  readonly name: string;
  readonly folder: string;
  readonly day: Ngay;
  readonly steps: readonly Step[];
  readonly rows: readonly Row[];
}

/**
 * Where every unit of every round stood at the end of `day`: a paper dated later is not there yet.
 * `unread` are the paths of records that could not be read.
 */
export function standOf(
  records: readonly ContentRecord[],
  forms: ReadonlyMap<string, FormFacts>,
  unread: ReadonlySet<string>,
  day: Ngay,
): readonly Standing[] {
  const broken = new Set([...unread].map(foldPath));
  const rounds = sortIntoRounds(records, broken).value;
  return rounds.map((round) => standOfRound(round, forms, unread, day));
}

export function standOfRound(
  round: Round,
  forms: ReadonlyMap<string, FormFacts>,
  unread: ReadonlySet<string>,
  day: Ngay,
): Standing {
  const { facts, id } = round.record;
  const lich = objectField(facts, 'lich');
  const calendar = (step: Step) =>
    lich === undefined || step.pass > 1 ? undefined : dateField(lich, step.name);
  const units = round.units.map((unit) => papersOf(unit, { forms, unread, day, calendar }));
  const passes = new Set(units.flatMap(laterPasses));
  const steps = stepsOf([...passes].sort((a, b) => a - b));
  const rows = units.map((papers): Row => {
    const { record, folder } = papers.unit;
    return {
      unit: textField(record.facts, 'ma')?.text ?? record.id,
      name: textField(record.facts, 'ten')?.text ?? '',
      block: textField(record.facts, 'khoi')?.text ?? '',
      folder,
      cells: steps.map((step) => cellOf(papers, step)),
    };
  });
  return {
    round: textField(facts, 'ma')?.text ?? id,
    name: textField(facts, 'ten')?.text ?? '',
    folder: round.folder,
    day,
    steps,
    rows: [...rows, ...lostUnits(round, unread, steps)],
  };
}

/** A unit whose own record could not be read has its row all the same. */
function lostUnits(
  round: Round,
  unread: ReadonlySet<string>,
  steps: readonly Step[],
): readonly Row[] {
  return [...unread]
    .filter((path) => foldPath(path).endsWith('/don-vi.md'))
    .map((path) => ({ path, folder: path.slice(0, path.lastIndexOf('/')) }))
    .filter(({ folder }) => folder.startsWith(`${round.folder}/`))
    .filter(({ folder }) => !round.units.some((unit) => unit.folder === folder))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, folder }) => {
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      const cells = steps.map((step) => unreadable(step, [path]));
      return { unit: name, name, block: '', folder, cells };
    });
}
