import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { foldPath } from '../model/fold.js';
import { memoize } from '../model/memoize.js';
import { type ContentRecord, isData } from '../model/record.js';
import { findDoubledRounds, findDoubles } from './doubles.js';
import { systemAbove } from './issuer.js';
import { lettersOf } from './letters.js';
import { dotSaiCho, haiHoSoGoc, ngoaiDot } from './messages.js';
import { namePeople } from './people.js';

/** One unit of a round with the documents in its folder. */
export interface Unit {
  readonly folder: string;
  readonly record: ContentRecord;
  readonly documents: readonly ContentRecord[];
}

/** One đợt: its record, its units in their order, and the documents of the round itself. */
export interface Round {
  readonly folder: string;
  readonly record: ContentRecord;
  readonly units: readonly Unit[];
  readonly documents: readonly ContentRecord[];
}

type Filed = readonly [record: ContentRecord, unit: Unit | undefined];

/** Every document of a round with the unit whose folder it lies in. */
export const documentsOf = memoize((round: Round): readonly Filed[] => [
  ...round.documents.map((record) => [record, undefined] as const),
  ...round.units.flatMap((unit) => unit.documents.map((record) => [record, unit] as const)),
]);

/** Whether a file of that name, in a folder above `path`, is there but could not be read. */
export function isBelow(path: string, name: string, broken: ReadonlySet<string>): boolean {
  if (broken.size === 0) return false;
  for (let at = folderOf(path); at.includes('/'); at = folderOf(at)) {
    if (broken.has(`${at}/${name}`)) return true;
  }
  return false;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Records as rounds, as the commissions and the rules of one load see them. */
export interface Sorted extends Outcome<readonly Round[]> {
  /** The records that could not be read, each with its file named as an id. */
  readonly broken: ReadonlySet<string>;
}

/**
 * The rounds of the very same records, sorted once. Without its front matter a record is known by
 * the name of its file alone.
 */
export const sortOnce = (records: readonly ContentRecord[], unread: ReadonlySet<string>): Sorted =>
  sortedOf(records)(unread);

const sortedOf = memoize((records: readonly ContentRecord[]) =>
  memoize((unread: ReadonlySet<string>): Sorted => {
    const broken = new Set([...unread].map(foldPath));
    return { ...sortIntoRounds(records, broken), broken };
  }),
);

/**
 * Sorts records into rounds. A round is a folder with a `dot.md`, a unit a folder below it with a
 * `don-vi.md`; a document belongs to the nearest such folder above it.
 */
export function sortIntoRounds(
  records: readonly ContentRecord[],
  broken: ReadonlySet<string>,
): Outcome<readonly Round[]> {
  const diagnostics: Diagnostic[] = [];
  const ordered = [...records].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { sorted, faults } = leaveOutOddHomes(ordered);
  diagnostics.push(...faults);
  const dots = sorted.filter((record) => record.kind === 'dot');
  const homes = new Set(sorted.filter(isHome).map((record) => folderOf(record.path)));
  const homeOf = (path: string): string | undefined => {
    for (let at = folderOf(path); at !== ''; at = at.includes('/') ? folderOf(at) : '') {
      if (homes.has(at)) return at;
    }
    return undefined;
  };

  const folders = dots.map((dot) => `${folderOf(dot.path)}/`);
  for (const record of sorted) {
    const isInside = folders.some((folder) => record.path.startsWith(folder));
    if (!isInside && !isBelow(record.path, 'dot.md', broken)) {
      diagnostics.push(ngoaiDot({ file: record.path, line: 1, column: 1 }));
    }
  }
  const byHome = new Map<string, ContentRecord[]>();
  for (const record of sorted) {
    // Below a don-vi.md that cannot be read nobody knows whose the documents are.
    const isLost = isBelow(record.path, 'don-vi.md', broken);
    const home = isHome(record) || isLost ? undefined : homeOf(record.path);
    const known = home === undefined ? undefined : byHome.get(home);
    if (known !== undefined) known.push(record);
    else if (home !== undefined) byHome.set(home, [record]);
  }
  const documentsIn = (folder: string) => byHome.get(folder) ?? [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);

  const rounds = dots.map((record): Round => {
    const folder = folderOf(record.path);
    const documentsOf = (home: string, among: readonly ContentRecord[]) =>
      documentsIn(home).flatMap((one) =>
        lettersOf(namePeople(one, among, report), systemAbove(one, record), report),
      );
    const below = `${folder}/`;
    const units = sorted
      .filter((one) => one.kind === 'don-vi' && one.path.startsWith(below))
      .map((unit): Unit => {
        const home = folderOf(unit.path);
        const among = [unit, record];
        const whole = namePeople(unit, among, report);
        return asBefore({ folder: home, record: whole, documents: documentsOf(home, among) });
      });
    const whole = namePeople(record, [record], report);
    return {
      folder,
      record: whole,
      units: inOrder(units),
      documents: documentsOf(folder, [record]),
    };
  });
  diagnostics.push(...findDoubledRounds(rounds));
  for (const round of rounds) diagnostics.push(...findDoubles(round));
  return { value: rounds, diagnostics };
}

const kept = new WeakMap<ContentRecord, Unit>();

/** The very same unit as long as nothing in its folder was read anew: see `model/memoize.ts`. */
function asBefore(unit: Unit): Unit {
  const before = kept.get(unit.record);
  const isSame =
    before?.folder === unit.folder &&
    before.documents.length === unit.documents.length &&
    before.documents.every((one, index) => one === unit.documents[index]);
  if (isSame) return before;
  kept.set(unit.record, unit);
  return unit;
}

/** A folder has one home record, and a round lies directly in content/: others are told and left. */
function leaveOutOddHomes(records: readonly ContentRecord[]): {
  readonly sorted: readonly ContentRecord[];
  readonly faults: readonly Diagnostic[];
} {
  const homes = new Map<string, ContentRecord>();
  const faults: Diagnostic[] = [];
  const isPlain = (record: ContentRecord) =>
    foldPath(record.path).endsWith(`/${record.kind}.md`) ? 0 : 1;
  // A file named for its kind comes before one that only says its kind.
  for (const record of records.filter(isHome).sort((a, b) => isPlain(a) - isPlain(b))) {
    const folder = folderOf(record.path);
    const first = homes.get(folder);
    const isDeep = record.kind === 'dot' && folder.split('/').length !== 2;
    if (first !== undefined) faults.push(haiHoSoGoc(record.path, first.path));
    else if (isDeep) faults.push(dotSaiCho(record.path));
    else homes.set(folder, record);
  }
  const sorted = records.filter(
    (record) => !isHome(record) || homes.get(folderOf(record.path)) === record,
  );
  return { sorted, faults };
}

const isHome = (record: ContentRecord): boolean => isData(record.kind);

/** By `thu_tu`, then by folder: the order in which every list of the round prints them. */
function inOrder(units: readonly Unit[]): readonly Unit[] {
  const rank = (unit: Unit): number => {
    const value = unit.record.facts.fields.get('thu_tu');
    return value?.kind === 'number' ? value.number : Number.MAX_SAFE_INTEGER;
  };
  return [...units].sort((a, b) => rank(a) - rank(b) || (a.folder < b.folder ? -1 : 1));
}
