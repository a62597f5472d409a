import { execFile } from 'node:child_process';

export type Ran =
  | { readonly ok: true; readonly out: Buffer }
  | { readonly ok: false; readonly code: number; readonly out: Buffer; readonly err: string };

/** There is no git on this machine, or it may not be run. */
export class NoGit extends Error {}

/**
 * Read-only, whatever a repository's own settings say: nothing is refreshed, no program of its
 * configuration is started, paths are neither quoted nor patterns.
 */
export const SETTINGS = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.quotePath=false',
    'core.fsmonitor=false',
    'color.ui=false',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
  ].flatMap((setting) => ['-c', setting]),
] as const;

/** A hook or a merge driver is started with these, which name the repository from another folder. */
const OF_ANOTHER_FOLDER = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
];

export function gitEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  for (const name of OF_ANOTHER_FOLDER) delete env[name];
  return env;
}

/** Runs git in a folder and gives what it printed. Throws only where there is no git. */
export function runGit(folder: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      env: gitEnvironment(),
      encoding: 'buffer' as const,
      maxBuffer: 2 ** 30,
    };
    const child = execFile('git', [...SETTINGS, ...args], options, (cause, out, err) => {
      if (cause === null) resolve({ ok: true, out });
      else if (typeof cause.code === 'number')
        resolve({ ok: false, code: cause.code, out, err: err.toString('utf8').trim() });
      else reject(new NoGit(cause.message));
    });
    child.stdin?.end();
  });
}
