import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Hands, NOBODY } from '../build/diff/index.js';
import { type Blobs, openBlobs } from '../disk/git-blobs.js';
import { openHands } from '../disk/git-hands.js';
import { findObject, openRepo, type Repo } from '../disk/git-repo.js';
import { NoGit } from '../disk/git-run.js';
import type { Absent } from '../disk/git-tree.js';
import { openGitWorld } from '../disk/git-world.js';
import { openWorld } from '../disk/world.js';
import type { Text } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import {
  type Asked,
  findFolders,
  type Revision,
  readArguments,
  type Typed,
} from './diff-arguments.js';
import { DIFF } from './diff-messages.js';
import { readSelection } from './options.js';
import { UsageError } from './usage-error.js';

/** One draft: where its records come from, and what it is called. */
export interface OneSide {
  readonly world: World;
  readonly source:
    | { readonly kind: 'revision'; readonly revision: Revision }
    | { readonly kind: 'work-tree' }
    | { readonly kind: 'folder'; readonly folder: string };
  /** What stands before a path of that draft in a message: `HEAD~1:`. */
  readonly mark: string;
  /** Files that git does not hold itself, as far as they have been asked for. */
  absent(): readonly Absent[];
}

export interface Sides {
  readonly before: OneSide;
  readonly after: OneSide;
  readonly hands: Hands;
  close(): void;
}

export interface OpenedSides {
  readonly sides: Sides;
  /** The records and folders to compare, from the root. */
  readonly selection: readonly string[];
  /** The same as they were typed. */
  readonly paths: readonly string[];
  /** What to say of one that neither draft has. */
  unknown(typed: string): Text;
}

/** Opens what was asked for: two folders, or revisions of the repository of the root. */
export async function openSides(typed: Typed, root: string, out: string): Promise<OpenedSides> {
  const folders = findFolders(typed);
  if (folders !== undefined) {
    const { before, after, paths } = folders;
    const selection = paths.map((path) => inFolder(path, before, after));
    const unknown = DIFF.unknownPath;
    return { sides: openFolders(before, after, out), selection, paths, unknown };
  }
  const repo = await findRepo(root);
  const asked = await readArguments(typed, repo);
  const { paths } = asked;
  const selection = readSelection(paths, root);
  const unknown = (path: string) =>
    typed.after === undefined ? DIFF.unknown(path, repo.isShallow) : DIFF.unknownPath(path);
  return { sides: await openRevisions(repo, asked, out), selection, paths, unknown };
}

async function findRepo(root: string): Promise<Repo> {
  try {
    const opened = await openRepo(root);
    if (opened.ok) return opened.repo;
    const { fault } = opened;
    if (fault.kind === 'no-repo') throw new UsageError(DIFF.noRepo(root));
    if (fault.kind === 'not-trusted') throw new UsageError(DIFF.notTrusted(root));
    throw new UsageError(DIFF.gitFailed(fault.reason));
  } catch (cause) {
    throw cause instanceof NoGit ? new UsageError(DIFF.noGit) : cause;
  }
}

/** A path as typed, below one of the folders; or as both have it: `content/2023`. */
function inFolder(typed: string, before: string, after: string): string {
  for (const folder of [after, before]) {
    const path = relative(folder, resolve(typed)).split(sep).join('/');
    if (path !== '..' && !path.startsWith('../') && !isAbsolute(path)) return path.normalize('NFC');
  }
  return typed.replace(/\/+$/, '').normalize('NFC');
}

function openFolders(before: string, after: string, out: string): Sides {
  const open = (folder: string, mark: string): OneSide => ({
    world: openWorld(folder, out),
    source: { kind: 'folder', folder },
    mark,
    absent: () => [],
  });
  return {
    before: open(before, `${before.replace(/\/+$/, '')}/`),
    after: open(after, `${after.replace(/\/+$/, '')}/`),
    hands: NOBODY,
    close: () => {},
  };
}

async function openRevisions(repo: Repo, asked: Asked, out: string): Promise<Sides> {
  const blobs = openBlobs(repo.root);
  const outputs = openWorld(repo.root, out);
  try {
    const before = await openRevision(repo, asked.before, blobs, outputs);
    const after: OneSide =
      asked.after === undefined
        ? { world: outputs, source: { kind: 'work-tree' }, mark: '', absent: () => [] }
        : await openRevision(repo, asked.after, blobs, outputs);
    const last = asked.after?.commit ?? (await findObject(repo, 'HEAD', 'commit'));
    const committed =
      asked.after === undefined && last !== undefined && last !== asked.before.commit
        ? await openGitWorld(repo, last, blobs, outputs)
        : undefined;
    const hands = await openHands(repo, {
      before: asked.before.commit,
      after: last ?? asked.before.commit,
      isOpen: asked.after === undefined,
      read: async (file) => {
        const [earlier, later] = [await before.world.read(file), await after.world.read(file)];
        if (asked.after !== undefined) return { earlier, committed: later, later };
        return { earlier, committed: committed ? await committed.read(file) : earlier, later };
      },
    });
    return { before, after, hands, close: blobs.close };
  } catch (cause) {
    blobs.close();
    throw cause;
  }
}

async function openRevision(
  repo: Repo,
  revision: Revision,
  blobs: Blobs,
  outputs: World,
): Promise<OneSide> {
  const world = await openGitWorld(repo, revision.commit, blobs, outputs);
  return {
    world,
    source: { kind: 'revision', revision },
    mark: `${revision.name}:`,
    absent: world.absent,
  };
}
