import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file below a folder. */
export interface Found {
  /** From the folder, with forward slashes, all links followed. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** A folder out of which no path leads, whatever it says and whatever links there are. */
export interface Inside {
  /** The file that a path names, in whichever Unicode form the disk has its name. */
  find(path: string): Promise<Found | undefined>;
  /** The bytes of such a file. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export function openInside(folder: string): Inside {
  const find = async (path: string): Promise<Found | undefined> => {
    const names = path.split('/');
    if (!names.every(isName)) return undefined;
    const home = await realpath(folder).catch(() => undefined);
    if (home === undefined) return undefined;
    const named = join(home, ...names);
    const real = await realpath(named).catch(() => findByForm(home, names));
    if (real === undefined || !real.startsWith(home + sep)) return undefined;
    const known = await stat(real).catch(() => undefined);
    if (!known?.isFile()) return undefined;
    return { path: relative(home, real).split(sep).join('/'), size: known.size };
  };
  return {
    find,
    read: async (path) => {
      const found = await find(path);
      return found && readFile(join(folder, found.path)).catch(() => undefined);
    },
  };
}

const isName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !name.includes('\0') && !name.includes(sep);

/** Accents may be typed composed or apart; file systems tell the two from each other. */
async function findByForm(home: string, names: readonly string[]): Promise<string | undefined> {
  let at = home;
  for (const name of names) {
    const there = await readdir(at).catch(() => []);
    const same = there.find((one) => one.normalize('NFC') === name.normalize('NFC'));
    if (same === undefined) return undefined;
    at = join(at, same);
  }
  return realpath(at).catch(() => undefined);
}
