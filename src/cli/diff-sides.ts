import { type Hands, NOBODY } from '../build/diff/index.js';
import { type Blobs, openBlobs } from '../disk/git-blobs.js';
import { openHands } from '../disk/git-hands.js';
import { findObject, type Repo } from '../disk/git-repo.js';
import type { Absent } from '../disk/git-tree.js';
import { openGitWorld } from '../disk/git-world.js';
import { openWorld } from '../disk/world.js';
import type { World } from '../model/world.js';
import type { Asked, Revision } from './diff-arguments.js';

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

export function openFolders(before: string, after: string, out: string): Sides {
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

export async function openRevisions(repo: Repo, asked: Asked, out: string): Promise<Sides> {
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
