import type { Entry, World } from '../model/world.js';

/** A world that reads every file and folder once, until it is told that it may have changed. */
export interface Memory extends World {
  /** The digest of every file that was read, `-` for one that was not there; folders end in `/`. */
  seen(): ReadonlyMap<string, string>;
  /** Files that may have changed: they are read again when they are asked for. */
  forget(paths: readonly string[]): void;
  /** Files may have come or gone: folders are listed again. */
  forgetFolders(): void;
  /** Anything may have happened. */
  forgetAll(): void;
}

interface Known {
  readonly bytes: Uint8Array | undefined;
  readonly digest: string;
}

/**
 * Laws: what `read` and `list` give was on disk at some time after the last `forget` of that path;
 * a path is asked of the disk at most once in between; a file read again with the same content
 * gives the very same bytes, by which others keep what they made of them; writing goes straight
 * through.
 */
export function remember(world: World): Memory {
  const files = new Map<string, Promise<Known>>();
  const older = new Map<string, Known>();
  const folders = new Map<string, Promise<readonly Entry[]>>();
  const known = new Map<string, string>();

  const forget = (paths: Iterable<string>) => {
    for (const path of paths) {
      files.delete(path);
      known.delete(path);
    }
  };
  const look = async (path: string): Promise<Known> => {
    const bytes = await world.read(path);
    const digest = bytes === undefined ? '-' : world.digest(bytes);
    const before = older.get(path);
    const found = before?.digest === digest ? before : { bytes, digest };
    older.set(path, found);
    known.set(path, digest);
    return found;
  };
  const open = async (folder: string): Promise<readonly Entry[]> => {
    const entries = await world.list(folder);
    // What is not in the list any more is gone, whether or not somebody has told so.
    const there = new Set(entries.map((one) => one.path));
    const isGone = (path: string) => path.startsWith(`${folder}/`) && !there.has(path);
    forget([...files.keys()].filter(isGone));
    const names = entries.map((one) => `${one.kind} ${one.path}`).join('\n');
    known.set(`${folder}/`, world.digest(names));
    return entries;
  };
  const once = <T>(
    from: Map<string, Promise<T>>,
    key: string,
    ask: (key: string) => Promise<T>,
  ): Promise<T> => {
    const held = from.get(key) ?? ask(key);
    from.set(key, held);
    return held;
  };
  const forgetFolders = () => {
    for (const folder of folders.keys()) known.delete(`${folder}/`);
    folders.clear();
  };
  return {
    ...world,
    read: async (path) => (await once(files, path, look)).bytes,
    list: (folder) => once(folders, folder, open),
    seen: () => known,
    forget,
    forgetFolders,
    forgetAll: () => {
      forget([...files.keys()]);
      forgetFolders();
    },
  };
}
