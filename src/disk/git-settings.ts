import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './git-run.js';

/** A key of git's configuration and what it is set to. */
export type Setting = readonly [key: string, value: string];

/** Where a folder stands for git. `inside`: in another project's repository, as a submodule. */
export type Place = 'work-tree' | 'inside' | 'bare' | 'no-repo' | 'not-trusted';

/** Throws `NoGit` where there is no git. */
export async function findPlace(root: string): Promise<Place> {
  const asked = ['--is-bare-repository', '--is-inside-work-tree'];
  const ran = await runGit(root, ['rev-parse', ...asked]);
  if (!ran.ok) return /dubious|unsafe/i.test(ran.err) ? 'not-trusted' : 'no-repo';
  const [isBare, isInside] = ran.out.toString('utf8').split('\n');
  // Inside `.git` there is no work tree either.
  if (isInside !== 'true') return isBare === 'true' ? 'bare' : 'no-repo';
  const outer = await runGit(root, ['rev-parse', '--show-superproject-working-tree']);
  return outer.ok && outer.out.toString('utf8').trim() !== '' ? 'inside' : 'work-tree';
}

/** What the repository's own configuration says, by key; git knows no capitals in most of a key. */
export async function readSettings(root: string): Promise<ReadonlyMap<string, string>> {
  const ran = await runGit(root, ['config', '--local', '--null', '--list']);
  const lines = ran.ok ? ran.out.toString('utf8').split('\0') : [];
  return new Map(
    lines.flatMap((line): readonly Setting[] => {
      const end = line.indexOf('\n');
      return end < 0 ? [] : [[line.slice(0, end).toLowerCase(), line.slice(end + 1)]];
    }),
  );
}

/** Writes settings, or takes them away where there is no value. Gives git's reason if it refuses. */
export async function changeSettings(
  root: string,
  changes: readonly (readonly [key: string, value: string | undefined])[],
): Promise<string | undefined> {
  for (const [key, value] of changes) {
    const args = value === undefined ? ['--unset-all', key] : ['--replace-all', key, value];
    const ran = await runGit(root, ['config', '--local', ...args]);
    if (!ran.ok) return ran.err;
  }
  return undefined;
}

/** An attribute that git gives a path, by its `.gitattributes`: `unset`, `unspecified`, a value. */
export async function attributeOf(root: string, name: string, path: string): Promise<string> {
  const ran = await runGit(root, ['check-attr', '-z', name, '--', path]);
  return ran.ok ? (ran.out.toString('utf8').split('\0')[2] ?? '') : '';
}

/** Adds lines at the end of a file of the root folder; what it says already is left as it is. */
export async function appendLines(
  root: string,
  file: string,
  lines: readonly string[],
): Promise<string | undefined> {
  try {
    const path = join(root, file);
    const before = await readFile(path, 'utf8').catch(() => '');
    const end = before.includes('\r\n') ? '\r\n' : '\n';
    const gap = before === '' || before.endsWith('\n') ? '' : end;
    await writeFile(path, gap + lines.map((line) => line + end).join(''), { flag: 'a' });
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
