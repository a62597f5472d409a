import { resolve } from 'node:path';
import { runGit } from './git-run.js';

/** The repository that a folder of records lies in. */
export interface Repo {
  /** The folder of the records. */
  readonly root: string;
  /** From the top of the repository to that folder: empty, or with a slash at its end. */
  readonly prefix: string;
  /** The repository's own folder, `.git`. */
  readonly home: string;
  /** Whether its history was cut off when it was cloned. */
  readonly isShallow: boolean;
}

export type RepoFault =
  | { readonly kind: 'no-repo' }
  /** It belongs to somebody else, and git does not trust it (`safe.directory`). */
  | { readonly kind: 'not-trusted' }
  | { readonly kind: 'failed'; readonly reason: string };

export type Opened =
  | { readonly ok: true; readonly repo: Repo }
  | { readonly ok: false; readonly fault: RepoFault };

/** Throws `NoGit` where there is no git. */
export async function openRepo(root: string): Promise<Opened> {
  const asked = ['--show-toplevel', '--is-shallow-repository', '--git-common-dir', '--show-prefix'];
  const ran = await runGit(root, ['rev-parse', ...asked]);
  if (!ran.ok) return { ok: false, fault: faultOf(ran.err) };
  const [, isShallow, home = '', prefix = ''] = ran.out.toString('utf8').split('\n');
  return {
    ok: true,
    repo: { root, prefix, home: resolve(root, home), isShallow: isShallow === 'true' },
  };
}

function faultOf(said: string): RepoFault {
  if (/not a git repository|must be run in a work tree/i.test(said)) return { kind: 'no-repo' };
  if (/dubious ownership|unsafe repository/i.test(said)) return { kind: 'not-trusted' };
  return { kind: 'failed', reason: said.replace(/^fatal: /, '') };
}

/** What a revision names, as a full id; `undefined` where it names nothing that is here. */
export async function findObject(
  { root }: Pick<Repo, 'root'>,
  revision: string,
  type: 'commit' | 'tree',
): Promise<string | undefined> {
  // `-x` would be an option, `^x` all but x.
  if (/^[-^]|^$|[\0\n]/.test(revision)) return undefined;
  const ran = await runGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{${type}}`]);
  const id = ran.ok ? ran.out.toString('utf8').trim() : '';
  return /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

/** The last commit that two commits have in common, if they have one. */
export async function findMergeBase(
  { root }: Pick<Repo, 'root'>,
  a: string,
  b: string,
): Promise<string | undefined> {
  const ran = await runGit(root, ['merge-base', a, b]);
  return ran.ok ? ran.out.toString('utf8').trim().split('\n')[0] : undefined;
}
