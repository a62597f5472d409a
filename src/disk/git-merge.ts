import { resolve } from 'node:path';
import { runGit } from './git-run.js';
import type { Sides } from './git-sides.js';

/** A tree as a merge would leave it; files with conflicts in it hold git's marks. */
export interface MergedTree {
  readonly tree: string;
  /** From the top of the repository. */
  readonly conflicts: readonly string[];
}

/** Where a merge takes place: the top of a work tree and its own folder of git. */
export async function openTop(
  folder: string,
): Promise<{ readonly root: string; readonly gitDir: string } | undefined> {
  const ran = await runGit(folder, ['rev-parse', '--show-toplevel', '--git-dir']);
  if (!ran.ok) return undefined;
  const [root = '', gitDir = ''] = ran.out.toString('utf8').split('\n');
  return { root: resolve(folder, root), gitDir: resolve(folder, gitDir) };
}

/**
 * Merges without touching the work tree. Built files are left as ours meanwhile: they are what the
 * merged records are wanted for. `old-git`: git is older than 2.38.
 */
export async function mergeTrees(
  root: string,
  sides: Sides,
): Promise<MergedTree | 'old-git' | 'failed'> {
  const pair = sides.isPick ? await asBranches(root, sides) : [sides.ours, sides.theirs];
  if (pair === undefined) return 'failed';
  const quiet = ['-c', 'merge.vankien.driver=true'];
  const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ...pair];
  const ran = await runGit(root, [...quiet, ...args]);
  if (!ran.ok && ran.code !== 1) {
    return /usage|unknown option|not something/i.test(ran.err) && ran.code === 129
      ? 'old-git'
      : 'failed';
  }
  const [tree = '', ...conflicts] = ran.out.toString('utf8').split('\0');
  if (!/^[0-9a-f]{40,64}$/.test(tree)) return 'failed';
  return { tree, conflicts: conflicts.filter((path) => path !== '') };
}

/**
 * Two commits that have the base of a pick in common, since `merge-tree` finds the base by itself;
 * they belong to no branch, and git clears them away in time.
 */
async function asBranches(root: string, sides: Sides): Promise<readonly string[] | undefined> {
  const commit = async (from: string, parents: readonly string[]): Promise<string | undefined> => {
    const who = ['-c', 'user.name=vankien', '-c', 'user.email=vankien@localhost'];
    const of = parents.flatMap((parent) => ['-p', parent]);
    const args = ['commit-tree', ...of, '-m', 'vankien', `${from}^{tree}`];
    const ran = await runGit(root, [...who, ...args]);
    return ran.ok ? ran.out.toString('utf8').trim() : undefined;
  };
  const base = await commit(sides.base, []);
  if (base === undefined) return undefined;
  const ours = await commit(sides.ours, [base]);
  const theirs = await commit(sides.theirs, [base]);
  return ours === undefined || theirs === undefined ? undefined : [ours, theirs];
}

/** Files of a folder that both sides changed since the base, from the top of the repository. */
export async function contestedIn(
  root: string,
  { base, ours, theirs }: Sides,
  folder: string,
): Promise<readonly string[]> {
  const changed = async (side: string): Promise<readonly string[]> => {
    const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, side, '--', folder];
    const ran = await runGit(root, args);
    return ran.ok
      ? ran.out
          .toString('utf8')
          .split('\0')
          .filter((path) => path !== '')
      : [];
  };
  const [mine, others] = await Promise.all([changed(ours), changed(theirs)]);
  return mine.filter((path) => others.includes(path));
}
