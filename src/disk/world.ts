import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Entry, World } from '../model/world.js';

/** The real world: a root folder that is read and an output folder that is written. */
export function openWorld(root: string, out: string): World {
  return {
    list: (folder) => listFiles(root, folder),
    read: async (path) => {
      try {
        return await readFile(join(root, path));
      } catch {
        return undefined;
      }
    },
    write: (path, bytes) => writeWhole(join(out, path), bytes),
  };
}

/** Depth first, links followed only inside the folder, sorted by path so that any disk agrees. */
async function listFiles(root: string, folder: string): Promise<readonly Entry[]> {
  const base = join(root, folder);
  const entries: Entry[] = [];
  let home: string;
  try {
    home = await realpath(base);
  } catch {
    return [];
  }
  const walk = async (at: string, above: readonly string[]): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const full = join(at, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (!entry.isSymbolicLink()) {
        if (entry.isDirectory()) await walk(full, above);
        else if (entry.isFile()) entries.push({ path, kind: 'file' });
        continue;
      }
      const target = await realpath(full).catch(() => undefined);
      const isInside = target !== undefined && (target === home || target.startsWith(home + sep));
      if (!isInside) entries.push({ path, kind: 'outside' });
      else if (!above.includes(target)) await followLink(full, path, [...above, target]);
    }
  };
  const followLink = async (full: string, path: string, above: readonly string[]) => {
    const isFolder = await readdir(full).then(
      () => true,
      () => false,
    );
    if (isFolder) await walk(full, above);
    else entries.push({ path, kind: 'file' });
  };
  await walk(base, [home]);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function writeWhole(path: string, bytes: Uint8Array): ReturnType<World['write']> {
  const target = resolve(path);
  const temporary = `${target}.${createHash('sha1').update(target).digest('hex').slice(0, 8)}.tmp`;
  try {
    const known = await readFile(target).catch(() => undefined);
    if (known?.equals(bytes)) return { ok: true, path, changed: false };
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, target);
    return { ok: true, path, changed: true };
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    return { ok: false, path, reason: reasonOf(cause) };
  }
}

/** The system's own short name for what went wrong: `EACCES`, `ENOSPC`. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}
