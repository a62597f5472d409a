import type { Hand } from '../model/revision.js';
import type { Repo } from './git-repo.js';
import { runGit } from './git-run.js';

/** A commit of a range, as far as it touched records or templates. */
export interface Touch {
  readonly hand: Hand;
  /** 0 for the last of the range. */
  readonly rank: number;
}

/** The commits of a range that touched a file, the last first, by path (NFC) from the root. */
export type Touched = ReadonlyMap<string, readonly Touch[]>;

/** What `after` has and `before` has not; the paths may be files or folders. */
export async function listTouches(
  { root, prefix }: Repo,
  before: string,
  after: string,
  paths: readonly string[] = ['content', 'templates'],
): Promise<Touched> {
  const format = '--format=format:%x01%H%x01%aN%x01%at';
  const names = ['--name-only', '--no-renames', '--no-textconv', '--no-ext-diff', '-z'];
  const args = ['log', format, ...names, `${before}..${after}`, '--', ...paths];
  const ran = await runGit(root, args);
  if (!ran.ok) throw new Error(ran.err);
  const touched = new Map<string, Touch[]>();
  let touch: Touch | undefined;
  let rank = 0;
  for (const word of ran.out.toString('utf8').split('\0')) {
    // The first name of a commit stands on the line after its head.
    const [first = '', ...more] = word.split('\n');
    const [, id, author = '', time = ''] = first.split('\u0001');
    if (id !== undefined) touch = { hand: { author, date: isoTime(time) }, rank: rank++ };
    const name = id === undefined ? word : more.join('\n');
    if (name === '' || touch === undefined) continue;
    const path = name.slice(prefix.length).normalize('NFC');
    touched.set(path, [...(touched.get(path) ?? []), touch]);
  }
  return touched;
}

/** Seconds since 1970, as git gives them, as ISO 8601 in UTC. */
export const isoTime = (seconds: string): string =>
  new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

/** The name under which commits are made here, if git knows one. */
export async function readUserName({ root }: Repo): Promise<string | undefined> {
  const { GIT_AUTHOR_NAME: named } = process.env;
  if (named !== undefined && named !== '') return named;
  const ran = await runGit(root, ['config', '--get', 'user.name']);
  const name = ran.ok ? ran.out.toString('utf8').trim() : '';
  return name === '' ? undefined : name;
}
