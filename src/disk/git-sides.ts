import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findMergeBase, findObject } from './git-repo.js';
import { runGit } from './git-run.js';

/** Three commits that git is about to merge; `isPick`: of `theirs` only what it did to `base`. */
export interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly isPick: boolean;
}

/** A file that both sides changed: from the top of the repository, and what either side has. */
export interface Contested {
  readonly path: string;
  /** Files that hold the common and their content, as git hands them over. */
  readonly base: string;
  readonly theirs: string;
}

interface Top {
  /** The top of the work tree. */
  readonly root: string;
  /** Its own folder of git, which says what is under way in it. */
  readonly gitDir: string;
}

/**
 * What git merges right now; it tells a merge driver only the file. `git merge` names the other
 * side in its environment. What is picked (rebase, cherry-pick, revert, stash) is the commit that
 * did to the file just what is to be done to it now: git says which, or its history does.
 */
export async function findSides(top: Top, contested: Contested): Promise<Sides | undefined> {
  const ours = await findObject(top, 'HEAD', 'commit');
  if (ours === undefined) return undefined;
  const merging = Object.keys(process.env)
    .map((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1])
    .filter((id) => id !== undefined && id !== ours);
  const [merged, ...more] = merging;
  if (merged !== undefined && more.length === 0) {
    const base = await findMergeBase(top, ours, merged);
    return base === undefined ? undefined : { base, ours, theirs: merged, isPick: false };
  }
  const [base, theirs] = await Promise.all([
    digest(top, contested.base),
    digest(top, contested.theirs),
  ]);
  const seen = new Set<string>();
  for (const list of [() => underWay(top), () => touching(top, contested.path, theirs)]) {
    for (const commit of await list()) {
      if (seen.has(commit)) continue;
      seen.add(commit);
      const parent = await findObject(top, `${commit}^1`, 'commit');
      if (parent === undefined) continue;
      const before = await blobAt(top, parent, contested.path);
      const after = await blobAt(top, commit, contested.path);
      if (same(before, base) && same(after, theirs)) {
        return { base: parent, ours, theirs: commit, isPick: true };
      }
      // Taken back: from what the commit made to what there was before it.
      if (same(after, base) && same(before, theirs)) {
        return { base: commit, ours, theirs: parent, isPick: true };
      }
    }
  }
  return undefined;
}

const EMPTY = /^e69de29bb2d1d643|^473a0f4c3be8a93681a/;

/** A side that has no such file is handed over as an empty one. */
const same = (inTree: string | undefined, given: string): boolean =>
  inTree === given || (inTree === undefined && EMPTY.test(given));

async function digest({ root }: Top, file: string): Promise<string> {
  const ran = await runGit(root, ['hash-object', '--no-filters', '--', file]);
  return ran.ok ? ran.out.toString('utf8').trim() : '';
}

async function blobAt({ root }: Top, commit: string, path: string): Promise<string | undefined> {
  const ran = await runGit(root, ['rev-parse', '--verify', '--quiet', `${commit}:${path}`]);
  return ran.ok ? ran.out.toString('utf8').trim() : undefined;
}

/** What a rebase, a cherry-pick or another such command says that it is doing. */
async function underWay(top: Top): Promise<readonly string[]> {
  const text = (file: string) => readFile(join(top.gitDir, file), 'utf8').catch(() => '');
  const steps = (await text('rebase-merge/done')).trim().split('\n');
  const step = /^\w+ (?:-[cC] )?([0-9a-f]{7,64})/.exec(steps.at(-1) ?? '')?.[1];
  const named = [
    step,
    (await text('rebase-apply/original-commit')).trim(),
    'CHERRY_PICK_HEAD',
    'REBASE_HEAD',
    'REVERT_HEAD',
    'refs/stash',
  ];
  const found = named.map((one) => (one ? findObject(top, one, 'commit') : undefined));
  return (await Promise.all(found)).flatMap((one) => one ?? []);
}

/** Commits of any branch that brought such a content of a file, or took it away. */
async function touching({ root }: Top, path: string, blob: string): Promise<readonly string[]> {
  const args = ['log', '--all', '--reflog', '--format=%H', '-n', '50', `--find-object=${blob}`];
  const ran = await runGit(root, [...args, '--no-textconv', '--', path]);
  return ran.ok
    ? ran.out
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
