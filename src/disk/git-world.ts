import type { World, WriteResult } from '../model/world.js';
import type { Blobs } from './git-blobs.js';
import type { Repo } from './git-repo.js';
import { type Absent, openTree } from './git-tree.js';

export interface GitWorld extends World {
  /** What could not be read since the repository itself does not hold it. */
  absent(): readonly Absent[];
}

/**
 * The records and templates of a commit or a tree (`findObject`), with the output folder of
 * another world. Nothing is remembered, and no record can be changed: what is past is past.
 */
export async function openGitWorld(
  repo: Repo,
  tree: string,
  blobs: Blobs,
  outputs: World,
): Promise<GitWorld> {
  const { list, read, absent } = await openTree(repo, tree, blobs);
  const refuse = async (path: string): Promise<WriteResult> => ({
    ok: false,
    path,
    reason: 'EROFS',
  });
  return {
    ...outputs,
    list,
    read,
    absent,
    recall: async () => undefined,
    keep: async () => {},
    amend: refuse,
    create: refuse,
  };
}
