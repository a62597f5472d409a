import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** So that a test's repository is the same on every machine, whoever runs it. */
export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Lê Thị Thư Ký',
  GIT_AUTHOR_EMAIL: 'thu-ky@example.vn',
  GIT_AUTHOR_DATE: '2023-11-24T08:00:00+07:00',
  GIT_COMMITTER_NAME: 'Lê Thị Thư Ký',
  GIT_COMMITTER_EMAIL: 'thu-ky@example.vn',
  GIT_COMMITTER_DATE: '2023-11-24T08:00:00+07:00',
} as const;

/** A repository of a test, in a folder that the test removes. */
export interface TestRepo {
  readonly root: string;
  git(...args: readonly string[]): string;
  /** Writes files; `undefined` takes one away. */
  put(files: Readonly<Record<string, string | Uint8Array | undefined>>): void;
  /** Commits everything and gives the commit's id. */
  commit(message: string, author?: string, date?: string): string;
}

export function initRepo(root: string): TestRepo {
  const repo = repoAt(root);
  repo.git('init', '--quiet');
  return repo;
}

/** A repository that is there already. */
export function repoAt(root: string): TestRepo {
  const run = (env: Readonly<Record<string, string>>, args: readonly string[]) =>
    execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...GIT_ENV, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const git = (...args: readonly string[]) => run({}, args);
  return {
    root,
    git,
    put: (files) => {
      for (const [path, content] of Object.entries(files)) {
        const full = join(root, path);
        if (content === undefined) git('rm', '--quiet', '--force', path);
        else {
          mkdirSync(dirname(full), { recursive: true });
          writeFileSync(full, content);
        }
      }
    },
    commit: (message, author = GIT_ENV.GIT_AUTHOR_NAME, date = GIT_ENV.GIT_AUTHOR_DATE) => {
      const env = {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_DATE: date,
      };
      run(env, ['add', '--all']);
      run(env, ['commit', '--quiet', '--message', message]);
      return git('rev-parse', 'HEAD');
    },
  };
}
