import type { Diagnostic } from '../model/diagnostic.js';
import { foldPath } from '../model/fold.js';
import { isData } from '../model/record.js';
import type { World } from '../model/world.js';
import type { Spot } from '../write/pdf/index.js';
import { fromCache, type Saved, toCache } from './cache.js';
import { keyOf, type Ledger } from './ledger.js';
import { type Loaded, load } from './load.js';
import { type Changes, changesBetween } from './looked.js';
import { composeOne, type Fonts, openPress } from './make.js';
import { remember } from './memory.js';
import { type Made, makeOne, type Onlooker } from './one.js';
import { type Format, findClashes } from './outputs.js';
import { type FolderEntry, overviewOf } from './overview.js';
import { type Pruned, prune } from './prune.js';
import { concerns, findUnknown, isSelected, type Selection } from './select.js';
import { createShelf } from './shelf.js';
import { sortDiagnostics } from './sort.js';
import { isUnchanged } from './unchanged.js';

export interface BuildOptions {
  readonly selection: Selection;
  /** Empty: check only, nothing is written. */
  readonly formats: readonly Format[];
  readonly allowSecret: boolean;
  /** Outputs whose record is gone are taken away. */
  readonly prune?: boolean;
}

export interface Built {
  readonly documents: readonly Made[];
  readonly diagnostics: readonly Diagnostic[];
  /** Selected paths that name no record. */
  readonly unknown: readonly string[];
  /** What became of outputs without a record, where that was asked. */
  readonly pruned?: Pruned;
}

export type OnMade = (made: Made, index: number, total: number) => void;

/** A build that remembers: run again, it makes what changed and nothing else. */
export interface Builder {
  /** `stop`: after the document that is under way nothing more is made, and nothing remembered. */
  build(options: BuildOptions, onMade?: OnMade, stop?: AbortSignal): Promise<Built>;
  /** What may have changed since the last build; `folders`: files may have come or gone, too. */
  forget(paths: readonly string[], folders: boolean): void;
  /** What there was at the last build. */
  overview(allowSecret: boolean): Promise<readonly FolderEntry[]>;
  /** Where the lines of a document stand on its pages, as of the last build; none if it fails. */
  locate(key: string, allowSecret: boolean): Promise<readonly Spot[]>;
  /** Anything may have changed: every file is looked at again, outputs too. */
  forgetAll(): void;
  /** Leaves what it remembers for the next process. */
  keep(): Promise<void>;
}

/**
 * Laws: what `build` gives and leaves in the output folder is what a build without any memory
 * would; a document is written again only where something that it was made from has changed, or
 * where its files are not as they were written. A build waits for its onlooker now and
 * then, who may be showing a document.
 */
export function openBuilder(world: World, fonts: Fonts, onlooker: Onlooker = NOBODY): Builder {
  const memory = remember(world);
  const shelf = createShelf();
  const press = openPress(fonts);
  let last: Saved | undefined;
  let isRestored = false;
  let current: Loaded | undefined;
  // Outputs were looked at since the last `forgetAll`.
  let trusts = false;
  let isNew = false;
  const spots = new Map<string, readonly Spot[]>();

  const restore = async (): Promise<void> => {
    if (isRestored) return;
    isRestored = true;
    last = fromCache(await world.recall(), await world.program(), world.digest);
  };

  const keep = async (): Promise<void> => {
    if (!isNew || last === undefined) return;
    isNew = false;
    await world.keep(toCache(last, await world.program(), world.digest));
  };
  // After a build that found nothing changed, nothing has been read.
  const loadedNow = async (allowSecret: boolean): Promise<Loaded> => {
    current ??= (await load(memory, { allowSecret }, shelf)).value;
    return current;
  };

  return {
    forget: (paths, folders) => {
      memory.forget(paths);
      if (folders) memory.forgetFolders();
    },
    forgetAll: () => {
      memory.forgetAll();
      trusts = false;
    },
    keep,
    overview: async (allowSecret) => overviewOf(await loadedNow(allowSecret)),
    locate: async (key, allowSecret) => {
      const known = spots.get(key);
      if (known !== undefined) return known;
      const loaded = await loadedNow(allowSecret);
      const one = loaded.commissions.find(({ record }) => keyOf(record) === key);
      if (one === undefined) return [];
      const { value: composed } = await composeOne(one, loaded, press, memory);
      return composed === undefined ? [] : press.locate(composed);
    },
    build: async (options, onMade = () => {}, stop = undefined) => {
      await restore();
      const asked = JSON.stringify(options);
      if (
        !options.prune &&
        last?.options === asked &&
        (await isUnchanged(last, options.formats, memory))
      ) {
        trusts = true;
        await keep();
        return keepAll(last.built);
      }
      const { value: loaded, diagnostics } = await load(memory, options, shelf);
      current = loaded;
      const paths = [...loaded.records.map((record) => record.path), ...loaded.broken];
      const unknown = findUnknown(options.selection, paths);
      if (unknown.length > 0) return { documents: [], diagnostics: [], unknown };
      const homes = homesOf(loaded);
      const changes = changesBetween(last, { inputs: memory.seen(), homes });
      const ledger: Ledger = new Map(last?.ledger);
      const { formats } = options;
      spots.clear();
      const hall = {
        loaded,
        press,
        world: memory,
        formats,
        ledger,
        changes,
        trusts,
        spots,
        onlooker,
      };
      const built = await buildLoaded(hall, diagnostics, options, onMade, stop);
      if (stop?.aborted) return built;
      const before: Ledger = last?.ledger ?? new Map();
      const pruned = options.prune && (await prune(world, loaded, before, options.selection));
      const inputs = new Map(memory.seen());
      last = { inputs, homes, ledger, options: asked, built };
      // A check leaves nothing behind; a watch does when it has a quiet moment.
      isNew = options.formats.length > 0;
      if (!trusts) await keep();
      trusts = true;
      return pruned ? { ...built, pruned } : built;
    },
  };
}

const NOBODY: Onlooker = { printed: async () => {}, made: async () => {} };

const keepAll = (built: Built): Built => ({
  ...built,
  documents: built.documents.map((made) => ({ ...made, kept: made.ok })),
});

/** Records whose change reaches a whole round: those that print nothing, and the unreadable. */
export const homesOf = ({ records, broken }: Loaded): readonly string[] => [
  ...records.filter(({ kind }) => isData(kind)).map(({ path }) => path),
  ...broken,
];

interface Hall {
  readonly loaded: Loaded;
  readonly press: ReturnType<typeof openPress>;
  readonly world: World;
  readonly formats: readonly Format[];
  readonly ledger: Ledger;
  readonly changes: Changes;
  readonly trusts: boolean;
  readonly spots: Map<string, readonly Spot[]>;
  readonly onlooker: Onlooker;
}

async function buildLoaded(
  hall: Hall,
  diagnostics: readonly Diagnostic[],
  { selection, formats }: BuildOptions,
  onMade: OnMade,
  stop: AbortSignal | undefined,
): Promise<Built> {
  const { loaded, changes, ledger } = hall;
  const clashes = findClashes(loaded.commissions.map((one) => one.record));
  const all = [...diagnostics, ...clashes.diagnostics];
  const blocked = new Set([...clashes.clashing, ...recordsWithErrors(all)]);
  const isFirst = (path: string) => (changes.files.has(path) ? 0 : 1);
  // Whoever has just saved a record waits for that one.
  const chosen = loaded.commissions
    .filter((one) => isSelected(one.record.path, selection))
    .sort((a, b) => isFirst(a.record.path) - isFirst(b.record.path));
  const untried = withheld(loaded, selection);
  const documents = [...untried];
  const total = untried.length + chosen.length;
  for (const [index, one] of untried.entries()) onMade(one, index, total);
  for (const [index, one] of chosen.entries()) {
    if (stop?.aborted) break;
    const { made, said } = await makeOne(one, { ...hall, blocked });
    for (const diagnostic of said) all.push(diagnostic);
    documents.push(made);
    onMade(made, untried.length + index, total);
  }
  if (documents.some((made) => made.ok && !made.kept)) await hall.onlooker.made();
  const alive = new Set(loaded.commissions.map(({ record }) => keyOf(record)));
  for (const key of ledger.keys()) if (!alive.has(key)) ledger.delete(key);
  // What a faulty record seems to lack may only be what could not be read of it.
  const sound = loaded.findings().filter((one) => !blocked.has(one.place.file));
  for (const finding of findingsFor(formats, sound)) all.push(finding);
  const tried = chosen.map((one) => one.record.path);
  const failed = documents.filter((one) => !one.ok).map((one) => one.record);
  const why = { tried, failed, broken: loaded.broken };
  const relevant = all.filter((diagnostic) => concerns(diagnostic, selection, why));
  documents.sort(inOrder);
  return { documents, diagnostics: sortDiagnostics(relevant), unknown: [] };
}

/** By record; the letters of one record as it names them. */
const inOrder = (a: Made, b: Made): number =>
  a.record === b.record ? 0 : a.record < b.record ? -1 : 1;

/** Documents that cannot even be tried: their record, or one that they build on, is not whole. */
function withheld(loaded: Loaded, selection: Selection): Made[] {
  const tried = new Set(loaded.commissions.map((one) => one.record.path));
  const untried = loaded.records.filter((one) => !isData(one.kind) && !tried.has(one.path));
  const kindOf = (path: string) => foldPath(path).replace(/^.*\/|\.md$/g, '');
  const broken = [...loaded.broken].map((path) => ({ path, kind: kindOf(path) }));
  return [...untried, ...broken.filter((one) => !isData(one.kind))]
    .filter((one) => isSelected(one.path, selection))
    .map(({ path, kind }) => ({ record: path, kind, outputs: [], ok: false, kept: false }));
}

/** A check holds the round to its rules; a build only warns, since drafts are built too. */
function findingsFor(
  formats: readonly Format[],
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  return formats.length === 0 ? findings : findings.map((one) => ({ ...one, severity: 'warning' }));
}

/** Records with an error of their own: their documents are not made. */
function recordsWithErrors(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return errors.map((diagnostic) => diagnostic.place.file);
}
