import { isData } from '../model/record.js';
import type { World } from '../model/world.js';
import type { Spot } from '../write/pdf/index.js';
import type { BuildOptions, Built, OnMade } from './built.js';
import { fromCache, type Saved, toCache } from './cache.js';
import { keyOf, type Ledger } from './ledger.js';
import { type Loaded, load } from './load.js';
import { changesBetween } from './looked.js';
import { composeOne, type Fonts, openPress } from './make.js';
import { type Making, makeAll } from './make-all.js';
import { remember } from './memory.js';
import { makeOne, type Onlooker, type Workshop } from './one.js';
import { type FolderEntry, overviewOf } from './overview.js';
import { prune } from './prune.js';
import { findUnknown } from './select.js';
import { createShelf } from './shelf.js';
import { isUnchanged } from './unchanged.js';

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
      const { formats, selection } = options;
      spots.clear();
      const shop: Workshop = {
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
      const making: Making = {
        loaded,
        selection,
        first: changes.files,
        make: (one, blocked) => makeOne(one, shop, blocked),
        made: async (documents) => {
          if (documents.some((made) => made.ok && !made.kept)) await onlooker.made();
          const alive = new Set(loaded.commissions.map(({ record }) => keyOf(record)));
          for (const key of ledger.keys()) if (!alive.has(key)) ledger.delete(key);
        },
        // Drafts are built too.
        weigh: (finding) => ({ ...finding, severity: 'warning' }),
      };
      const built = await makeAll(making, diagnostics, onMade, stop);
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
