import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findMergeBase, findObject, type Repo } from '../disk/git-repo.js';
import { DIFF } from './diff-messages.js';
import { UsageError } from './usage-error.js';

/** What was typed: the words before a `--`, and those after it, where there is one. */
export interface Typed {
  readonly before: readonly string[];
  readonly after: readonly string[] | undefined;
}

/** A commit, as it was typed and as git knows it. */
export interface Revision {
  readonly name: string;
  readonly commit: string;
}

export interface Asked {
  readonly before: Revision;
  /** None: the work tree. */
  readonly after: Revision | undefined;
  readonly paths: readonly string[];
}

const holdsRecords = (folder: string): boolean =>
  statSync(join(folder, 'content'), { throwIfNoEntry: false })?.isDirectory() === true;

/** Two folders of records, if that is what the first two words are. */
export function findFolders({
  before: words,
  after,
}: Typed):
  | { readonly before: string; readonly after: string; readonly paths: readonly string[] }
  | undefined {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined) return undefined;
  if (!holdsRecords(first) || !holdsRecords(second)) return undefined;
  return { before: first, after: second, paths: [...rest, ...(after ?? [])] };
}

/**
 * Revisions and paths, told apart as git does: revisions come first; without a `--` a word that is
 * both is refused, with one all before it are revisions.
 */
export async function readArguments({ before: words, after }: Typed, repo: Repo): Promise<Asked> {
  const revisions: Revision[] = [];
  const paths: string[] = [];
  for (const word of words) {
    const found = paths.length > 0 ? undefined : await findRevisions(word, repo);
    if (found === undefined) {
      if (after !== undefined) throw new UsageError(DIFF.unknownRevision(word, repo.isShallow));
      paths.push(word);
      continue;
    }
    if (after === undefined && existsSync(word)) throw new UsageError(DIFF.ambiguous(word));
    revisions.push(...found);
    if (revisions.length > 2) throw new UsageError(DIFF.tooMany(word));
  }
  const [first = await findHead(repo), second] = revisions;
  return { before: first, after: second, paths: [...paths, ...(after ?? [])] };
}

async function findHead(repo: Repo): Promise<Revision> {
  const commit = await findObject(repo, 'HEAD', 'commit');
  if (commit === undefined) throw new UsageError(DIFF.noCommits);
  return { name: 'HEAD', commit };
}

/** The one revision that a word names, or the two of a range; none if it is no revision. */
async function findRevisions(word: string, repo: Repo): Promise<readonly Revision[] | undefined> {
  const commit = await findObject(repo, word, 'commit');
  if (commit !== undefined) return [{ name: word, commit }];
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(word) ?? [];
  if (left === undefined || right === undefined || left + right === '') return undefined;
  const [from, to] = [left || 'HEAD', right || 'HEAD'];
  const [a, b] = [await findObject(repo, from, 'commit'), await findObject(repo, to, 'commit')];
  if (a === undefined || b === undefined) return undefined;
  if (dots === '..')
    return [
      { name: from, commit: a },
      { name: to, commit: b },
    ];
  const base = await findMergeBase(repo, a, b);
  if (base === undefined) throw new UsageError(DIFF.noBase(word));
  return [
    { name: `${from}...${to}`, commit: base },
    { name: to, commit: b },
  ];
}
