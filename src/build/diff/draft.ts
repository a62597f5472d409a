import type { Diagnostic } from '../../model/diagnostic.js';
import { isData } from '../../model/record.js';
import type { World } from '../../model/world.js';
import type { Commission } from '../../round/index.js';
import { homesOf } from '../builder.js';
import { keyOf } from '../ledger.js';
import { type Loaded, load } from '../load.js';
import { type Changes, changesBetween, type State } from '../looked.js';
import { type Memory, remember } from '../memory.js';
import { findClashes } from '../outputs.js';
import { createShelf } from '../shelf.js';

/** One side of a comparison: the records and templates of one time, read and compiled. */
export interface Draft {
  readonly world: Memory;
  readonly loaded: Loaded;
  readonly diagnostics: readonly Diagnostic[];
  /** What can be tried, by key. */
  readonly commissions: ReadonlyMap<string, Commission>;
  /** Records that are there and of which nothing can be made. */
  readonly held: ReadonlySet<string>;
}

export interface Drafts {
  readonly before: Draft;
  readonly after: Draft;
  /** What is not the same in both. */
  readonly changes: Changes;
}

/** Loads both sides; what has the same bytes in both is read and compiled once. */
export async function loadDrafts(
  before: World,
  after: World,
  options: { readonly allowSecret: boolean },
): Promise<Drafts> {
  const shelf = createShelf();
  const share = createShare(before.digest);
  const open = async (world: World): Promise<Draft> => {
    const memory = remember({
      ...world,
      read: async (path) => share(await world.read(path)),
    });
    const { value: loaded, diagnostics } = await load(memory, options, shelf);
    return draftOf(memory, loaded, diagnostics);
  };
  const [b, a] = [await open(before), await open(after)];
  return { before: b, after: a, changes: changesBetween(stateOf(b), stateOf(a)) };
}

/** What a draft was read from, as far as it has been read. */
export const stateOf = ({ world, loaded }: Draft): State => ({
  inputs: world.seen(),
  homes: homesOf(loaded),
});

/** The same object for the same bytes, by which the shelf knows them. */
function createShare(
  digest: World['digest'],
): (bytes: Uint8Array | undefined) => Uint8Array | undefined {
  const known = new Map<string, Uint8Array>();
  return (bytes) => {
    if (bytes === undefined) return undefined;
    const key = digest(bytes);
    const same = known.get(key) ?? bytes;
    known.set(key, same);
    return same;
  };
}

function draftOf(world: Memory, loaded: Loaded, diagnostics: readonly Diagnostic[]): Draft {
  const clashes = findClashes(loaded.commissions.map(({ record }) => record));
  const all = [...diagnostics, ...clashes.diagnostics];
  const errors = all.filter(({ severity }) => severity === 'error');
  const blocked = new Set([...clashes.clashing, ...errors.map(({ place }) => place.file)]);
  const free = loaded.commissions.filter(({ record }) => !blocked.has(record.path));
  const tried = new Set(free.map(({ record }) => record.path));
  const there = loaded.records.filter(({ kind }) => !isData(kind)).map(({ path }) => path);
  const held = [...there, ...loaded.broken].filter((path) => !tried.has(path));
  return {
    world,
    loaded,
    diagnostics: all,
    commissions: new Map(free.map((one) => [keyOf(one.record), one])),
    held: new Set(held),
  };
}
