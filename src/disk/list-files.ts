import { readdirSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Entry } from '../model/world.js';

/** Depth first, sorted by path so that any disk agrees. No link to a folder is followed. */
export async function listFiles(root: string, folder: string): Promise<readonly Entry[]> {
  const base = join(root, folder);
  const home = await realpath(base).catch(() => undefined);
  if (home === undefined) return [];
  const entries: Entry[] = [];
  /** `full`: the folder as the disk knows it; `at`: from the root, with forward slashes. */
  const walk = async (full: string, at: string): Promise<void> => {
    const found = readFolder(full);
    if (found === undefined) entries.push({ path: at, kind: 'unreadable' });
    for (const entry of found ?? []) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      const inside = full + sep + entry.name;
      if (entry.isDirectory()) await walk(inside, path);
      else if (entry.isFile()) entries.push({ path, kind: 'file' });
      else if (entry.isSymbolicLink()) entries.push({ path, kind: await kindOfLink(inside, home) });
    }
  };
  await walk(base, relative(root, base).split(sep).join('/'));
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Through a promise, as a small file, a folder takes much longer. */
function readFolder(full: string) {
  try {
    return readdirSync(full, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function kindOfLink(link: string, home: string): Promise<Entry['kind']> {
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined) return 'unreadable';
  if (!target.startsWith(home + sep)) return 'outside';
  return (await stat(target)).isDirectory() ? 'folder-link' : 'file';
}
