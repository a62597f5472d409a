import type { Change } from '../../model/change.js';
import type { Composed } from '../../model/composed.js';
import type { Shift } from '../../model/shift.js';
import type { World } from '../../model/world.js';
import { meaningOf } from '../../round/index.js';
import type { Measure } from '../../the-thuc/index.js';
import { named } from '../ledger.js';
import { overviewOf } from '../overview.js';
import { findUnknown, isSelected, type Selection } from '../select.js';
import { comparePair, type Side, type SideFault } from './compare-pair.js';
import { type Drafts, loadDrafts } from './draft.js';
import { gatherFaults } from './faults.js';
import type { Hands } from './hands.js';
import { readKnown } from './known.js';
import { keyOfPair, type Pair, pairDocuments } from './pair.js';
import { signChanges } from './sign.js';

export type { Side, SideFault } from './compare-pair.js';
export { fileKey } from './file-key.js';
export { type Hands, NOBODY } from './hands.js';
export { DIFF_FORMATS, type DiffFormat, openPublisher, type Published } from './publish.js';

export interface DiffOptions {
  readonly selection: Selection;
  readonly allowSecret: boolean;
  readonly hands: Hands;
  /** The folder whose last build may be remembered. */
  readonly memory: World;
}

/** A document that does not say the same in both drafts. */
export interface Difference {
  readonly status: 'changed' | 'inserted' | 'deleted';
  /** The record, as the later draft names it; the earlier, where that alone has it. */
  readonly record: string;
  readonly part?: string;
  readonly kind: string;
  /** `Kế hoạch 195-KH/TU kiểm điểm sâu…`, of the later draft if it has the document. */
  readonly title: string;
  /** The folder of the record, `content/2023/dv-01`, and the name of its unit or round. */
  readonly folder: string;
  readonly unit: string;
  /** The record's path in the earlier draft, where that was another. */
  readonly formerly?: string;
  readonly changes: readonly Change[];
}

/** A document that could not be compared, since nothing could be made of it on these sides. */
export interface Failed {
  readonly record: string;
  readonly folder: string;
  readonly unit: string;
  readonly sides: readonly Side[];
  /** Broken on both sides, and the record has not changed: nobody's doing. */
  readonly isOld: boolean;
}

export interface Diffed {
  /** How many documents the two drafts have, each counted once. */
  readonly documents: number;
  readonly differences: readonly Difference[];
  /** What the changes of the records mean in the round, by record. */
  readonly shifts: readonly Shift[];
  readonly failed: readonly Failed[];
  /** Why those failed that did not fail before. */
  readonly faults: readonly SideFault[];
  /** Selected paths that name no record of either draft. */
  readonly unknown: readonly string[];
}

export interface Listener {
  compared(index: number, total: number): void;
  /** Told of each difference with its redline, which is not kept; awaited. */
  differs(difference: Difference, redline: Composed): Promise<void>;
}

/**
 * Compares two drafts document by document. What a document says is what its record and its
 * templates of that draft make of it; one that fails on a side does not stop the others.
 */
export async function diffDrafts(
  before: World,
  after: World,
  measure: Measure,
  options: DiffOptions,
  listener: Listener,
): Promise<Diffed> {
  const { selection, hands } = options;
  const drafts = await loadDrafts(before, after, options);
  const unknown = findUnknown(selection, pathsOf(drafts));
  if (unknown.length > 0) {
    return { documents: 0, differences: [], shifts: [], failed: [], faults: [], unknown };
  }
  const isChosen = (pair: Pair) => pathsOfPair(pair).some((path) => isSelected(path, selection));
  const pairs = (await pairDocuments(drafts.before, drafts.after)).filter(isChosen);
  const nameOf = namesOf(drafts);
  const isKnown = await readKnown(options.memory, drafts, options.allowSecret);
  const differences: Difference[] = [];
  const failed: Failed[] = [];
  const faults: SideFault[] = [];
  for (const [index, pair] of pairs.entries()) {
    const compared = await comparePair(pair, drafts, isKnown, measure);
    if (compared.kind === 'failed') {
      const record = named(keyOfPair(pair)).path;
      const isOld = compared.sides.length === 2 && (await isSameRecord(pair, drafts));
      const folder = folderOf(record);
      failed.push({ record, folder, unit: nameOf(folder), sides: compared.sides, isOld });
      if (!isOld) faults.push(...compared.faults);
    } else if (compared.kind === 'different') {
      const { redline, changes } = await signChanges(compared.comparison, compared.files, hands);
      const difference = describe(pair, changes, nameOf);
      differences.push(difference);
      await listener.differs(difference, redline);
    }
    listener.compared(index, pairs.length);
  }
  return {
    documents: pairs.length,
    differences,
    shifts: shiftsOf(drafts, selection),
    failed,
    faults: gatherFaults(faults, failed, drafts),
    unknown: [],
  };
}

/** Of the selected records, as far as they could be read in both drafts. */
function shiftsOf({ before, after }: Drafts, selection: Selection): readonly Shift[] {
  const isRead = ({ path }: { readonly path: string }) =>
    !before.loaded.broken.has(path) && !after.loaded.broken.has(path);
  const [b, a] = [before, after].map(({ loaded }) => loaded.records.filter(isRead));
  return meaningOf(b ?? [], a ?? []).filter(({ record }) => isSelected(record, selection));
}

function describe(
  { before, after }: Pair,
  changes: readonly Change[],
  nameOf: (folder: string) => string,
): Difference {
  const one = after ?? before;
  if (one === undefined) throw new Error('a pair without documents');
  const { path, part, kind } = one.record;
  const from = before?.record.path;
  return {
    status: before === undefined ? 'inserted' : after === undefined ? 'deleted' : 'changed',
    record: path,
    ...(part === undefined ? {} : { part }),
    kind,
    title: one.summary,
    folder: folderOf(path),
    unit: nameOf(folderOf(path)),
    ...(from === undefined || from === path ? {} : { formerly: from }),
    changes,
  };
}

const pathsOfPair = ({ before, after, held }: Pair): readonly string[] =>
  [before?.record.path, after?.record.path, held.before, held.after].filter(
    (path) => path !== undefined,
  );

const pathsOf = (drafts: Drafts): readonly string[] =>
  [drafts.before, drafts.after].flatMap(({ loaded }) => [
    ...loaded.records.map(({ path }) => path),
    ...loaded.broken,
  ]);

const folderOf = (record: string): string => record.slice(0, record.lastIndexOf('/'));

/** The names of folders, the later draft's before the earlier's. */
function namesOf(drafts: Drafts): (folder: string) => string {
  const folders = [drafts.before, drafts.after].flatMap(({ loaded }) => overviewOf(loaded));
  const names = new Map(folders.map(({ folder, name }) => [folder, name]));
  return (folder) => names.get(folder) ?? folder;
}

async function isSameRecord(pair: Pair, { before, after }: Drafts): Promise<boolean> {
  const [b, a] = [
    pair.held.before ?? pair.before?.record.path,
    pair.held.after ?? pair.after?.record.path,
  ];
  if (b === undefined || a === undefined) return false;
  return (await before.world.read(b)) === (await after.world.read(a));
}
