import type { Entry, World } from '../model/world.js';

/** A world that reads every file and folder once, until it is told that it changed. */
export interface Memory extends World {
  /** The digest of every file that was read, `-` for one that was not there; folders end in `/`. */
  seen(): ReadonlyMap<string, string>;
  /** Files that may have changed: they are read again when they are asked for. */
  forget(paths: readonly string[]): void;
  /** Files may have come or gone: folders are listed again. */
  forgetFolders(): void;
}

interface Known {
  readonly bytes: Uint8Array | undefined;
  readonly digest: string;
}

/**
 * Laws: what `read` and `list` give was on disk at some time after the last `forget` of that path;
 * a path is asked of the disk at most once in between; writing goes straight through.
 */
export function remember(world: World): Memory {
  const files = new Map<string, Promise<Known>>();
  const folders = new Map<string, Promise<readonly Entry[]>>();
  const known = new Map<string, string>();

  const look = async (path: string): Promise<Known> => {
    const bytes = await world.read(path);
    const digest = bytes === undefined ? '-' : world.digest(bytes);
    known.set(path, digest);
    return { bytes, digest };
  };
  const open = async (folder: string): Promise<readonly Entry[]> => {
    const entries = await world.list(folder);
    known.set(
      `${folder}/`,
      world.digest(entries.map((one) => `${one.kind} ${one.path}`).join('\n')),
    );
    return entries;
  };
  const once = <T>(
    from: Map<string, Promise<T>>,
    key: string,
    ask: (key: string) => Promise<T>,
  ) => {
    const held = from.get(key) ?? ask(key);
    from.set(key, held);
    return held;
  };
  return {
    ...world,
    read: async (path) => (await once(files, path, look)).bytes,
    list: (folder) => once(folders, folder, open),
    seen: () => known,
    forget: (paths) => {
      for (const path of paths) {
        files.delete(path);
        known.delete(path);
      }
    },
    forgetFolders: () => folders.clear(),
  };
}
