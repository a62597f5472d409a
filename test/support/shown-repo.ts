import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { GIT_ENV, initRepo, repoAt, type TestRepo } from './git.js';
import { type Ran, runCli } from './run-cli.js';

/** A repository with built documents in it, in which `git-setup` has run. */
export interface ShownRepo extends TestRepo {
  cli(...args: readonly string[]): Promise<Ran>;
  /** Replaces words of a file; they must be there, once. */
  edit(path: string, before: string, after: string): void;
  /** Builds, and commits everything. */
  buildAndCommit(message: string): Promise<void>;
  /** What git says that differs from the last commit. */
  status(): string;
  /** Runs git with more in its environment. */
  gitIn(env: Readonly<Record<string, string>>, ...args: readonly string[]): string;
  /** Runs git and gives its exit code with all that it says. */
  tryGit(...args: readonly string[]): { readonly code: number; readonly said: string };
}

/** `folder`: where the records lie in the repository, if not at its top. */
export async function openShownRepo(top: string, folder = '.'): Promise<ShownRepo> {
  const repo = initRepo(top);
  // What a build keeps for the next one is no part of the repository.
  appendFileSync(join(top, '.git/info/exclude'), '.vankien/\n');
  const shown = useShownRepo({ ...repo, root: join(top, folder) });
  const { code, stderr } = await shown.cli('git-setup', '--yes');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await shown.buildAndCommit('đợt thử');
  return shown;
}

/** A copy with its history, its settings and its memory of what was built. */
export function copyRepo(from: ShownRepo, root: string): ShownRepo {
  execFileSync('cp', ['-a', `${from.root}/.`, root]);
  return useShownRepo(repoAt(root));
}

function useShownRepo(repo: TestRepo): ShownRepo {
  const { root } = repo;
  const cli = (...args: readonly string[]) => runCli(args, { cwd: root, env: GIT_ENV });
  const buildAndCommit = async (message: string): Promise<void> => {
    const { code, stderr } = await cli('build');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    repo.commit(message);
  };
  return {
    ...repo,
    cli,
    buildAndCommit,
    edit: (path, before, after) => {
      const text = readFileSync(join(root, path), 'utf8');
      expect(text.split(before)).toHaveLength(2);
      writeFileSync(join(root, path), text.replace(before, after));
    },
    status: () => repo.git('status', '--porcelain'),
    gitIn: (env, ...args) => tryGit(root, args, env).said,
    tryGit: (...args) => tryGit(root, args),
  };
}

/** Runs git, which may fail. */
export function tryGit(
  root: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): { readonly code: number; readonly said: string } {
  const env = { ...process.env, ...GIT_ENV, ...more };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, env, encoding: 'utf8' });
  return { code: status ?? -1, said: stdout + stderr };
}
