import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Merged, Merging } from '../model/history.js';
import { gitEnvironment, SETTINGS } from './git-run.js';

/**
 * Three versions as one, by `git merge-file`; conflicts are marked as git marks them. `undefined`
 * where git cannot do it: it is not there, or a version is no text.
 */
export async function mergeFile({
  ours,
  base,
  theirs,
  names,
}: Merging): Promise<Merged | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'vankien-merge-'));
  try {
    // A file that was checked out with other ends of lines would be one great conflict.
    const ending = endingOf(ours);
    await writeFile(join(folder, 'ours'), ours);
    await writeFile(join(folder, 'base'), withEndings(base, ending));
    await writeFile(join(folder, 'theirs'), withEndings(theirs, ending));
    const labels = [names.ours, names.base, names.theirs].flatMap((name) => ['-L', name]);
    return await run(folder, ['merge-file', '-p', ...labels, 'ours', 'base', 'theirs']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The exit code counts the conflicts, up to 127; above that it is trouble. */
function run(folder: string, args: readonly string[]): Promise<Merged | undefined> {
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      env: gitEnvironment(),
      encoding: 'buffer' as const,
      maxBuffer: 2 ** 28,
    };
    execFile('git', [...SETTINGS, ...args], options, (cause, out) => {
      const code = cause === null ? 0 : cause.code;
      const isMerged = typeof code === 'number' && code <= 127;
      resolve(isMerged ? { bytes: new Uint8Array(out), conflicts: code } : undefined);
    });
  });
}

const endingOf = (bytes: Uint8Array): string =>
  /\r?\n/.exec(Buffer.from(bytes).toString('latin1'))?.[0] ?? '\n';

/** Byte by byte: what is not a line's end stays, whatever it is. */
function withEndings(bytes: Uint8Array, ending: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replace(/\r?\n/g, ending), 'latin1');
}
