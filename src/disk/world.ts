import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { World, WriteResult } from '../model/world.js';
import { listFiles } from './list-files.js';
import { digestProgram } from './program.js';

/** Where the tool keeps what it may lose, in the root folder. */
const MEMORY = '.vankien';

/** Comparisons lie in the output folder, and are no outputs of a build. */
const OF_DIFF = '.diff/';

/** The real world: a root folder that is read and an output folder that is written. */
export function openWorld(root: string, out: string): World {
  return {
    list: (folder) => listFiles(root, folder),
    read: async (path) => {
      try {
        // A small file takes ten times as long through a promise.
        return readFileSync(join(root, path));
      } catch {
        return undefined;
      }
    },
    write: (path, bytes) => writeWhole(join(out, path), bytes),
    stamp: async (path) => {
      const known = await stat(join(out, path), { bigint: true }).catch(() => undefined);
      return known?.isFile() ? `${known.size}-${known.mtimeNs}` : undefined;
    },
    readOutput: (path) => readFile(join(out, path)).catch(() => undefined),
    remove: (path) => removeFile(join(out, path)),
    outputs: async () => {
      const entries = await listFiles(out, '');
      return entries
        .filter(({ path, kind }) => kind === 'file' && !path.startsWith(OF_DIFF))
        .map(({ path }) => path);
    },
    recall: () => readFile(join(root, MEMORY, 'cache')).catch(() => undefined),
    keep: async (bytes) => {
      await writeWhole(join(root, MEMORY, '.gitignore'), new TextEncoder().encode('*\n'));
      await writeWhole(join(root, MEMORY, 'cache'), bytes);
    },
    program: digestProgram,
    digest: (bytes) => createHash('sha256').update(bytes).digest('base64url'),
    amend: (path, bytes) => writeOver(join(root, path), bytes),
    create: (path, bytes) => writeNew(join(root, path), bytes),
  };
}

let written = 0;

async function writeWhole(path: string, bytes: Uint8Array, mode?: number): Promise<WriteResult> {
  const target = resolve(path);
  // Another process may be writing the same file: each has a temporary file of its own.
  const temporary = join(dirname(target), `.${process.pid}-${++written}.tmp`);
  try {
    const known = await readFile(target).catch(() => undefined);
    if (known?.equals(bytes)) return { ok: true, path, changed: false };
    await makeFolder(dirname(target));
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
    return { ok: true, path, changed: true };
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    return { ok: false, path, reason: reasonOf(cause) };
  }
}

/**
 * A file that is there and may be written (a rename would also replace one that may not); whoever
 * may read and write it still may.
 */
async function writeOver(path: string, bytes: Uint8Array): Promise<WriteResult> {
  try {
    await access(path, constants.W_OK);
    const { mode } = await stat(path);
    return await writeWhole(path, bytes, mode & 0o777);
  } catch (cause) {
    return { ok: false, path, reason: reasonOf(cause) };
  }
}

async function removeFile(path: string): Promise<WriteResult> {
  try {
    await rm(path);
    return { ok: true, path, changed: true };
  } catch (cause) {
    return { ok: false, path, reason: reasonOf(cause) };
  }
}

/** A whole temporary file, then its name by a link, which no file system gives twice. */
async function writeNew(path: string, bytes: Uint8Array): Promise<WriteResult> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${process.pid}-${++written}.tmp`);
  try {
    await makeFolder(dirname(target));
    await writeFile(temporary, bytes, { flag: 'wx' });
    await link(temporary, target).catch(async (cause: unknown) => {
      if (reasonOf(cause) === 'EEXIST') throw cause;
      // A disk without links (a memory stick): the name is still refused if it is taken.
      await writeFile(target, bytes, { flag: 'wx' });
    });
    return { ok: true, path, changed: true };
  } catch (cause) {
    return { ok: false, path, reason: reasonOf(cause) };
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** Node's own recursive `mkdir` never ends where a file system refuses new folders (/proc). */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch((cause: unknown) => {
      if (reasonOf(cause) !== 'EEXIST') throw cause;
    });
  if (await stat(folder).catch(() => undefined)) return;
  await make().catch(async (cause: unknown) => {
    if (reasonOf(cause) !== 'ENOENT' || dirname(folder) === folder) throw cause;
    await makeFolder(dirname(folder));
    await make();
  });
}

/** The system's own short name for what went wrong: `EACCES`, `ENOSPC`. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}
