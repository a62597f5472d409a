import type { History } from '../model/history.js';
import type { World } from '../model/world.js';
import { type Blobs, openBlobs } from './git-blobs.js';
import { mergeFile } from './git-merge-file.js';
import { openRepo } from './git-repo.js';
import { NoGit, runGit } from './git-run.js';
import { openGitWorld } from './git-world.js';

/** The commits of the repository of `root`; without git or a repository there are none. */
export function openHistory(root: string, outputs: World): History & { close(): void } {
  let blobs: Blobs | undefined;
  return {
    close: () => blobs?.close(),
    merge: mergeFile,
    async *versions(path) {
      const opened = await openRepo(root).catch((cause: unknown) => {
        if (cause instanceof NoGit) return undefined;
        throw cause;
      });
      if (opened?.ok !== true) return;
      const { repo } = opened;
      const ran = await runGit(root, ['log', '--format=%H %h', '--', path]);
      if (!ran.ok) return;
      blobs ??= openBlobs(root);
      for (const line of ran.out.toString('utf8').split('\n')) {
        const [commit = '', name = ''] = line.split(' ');
        if (commit === '') continue;
        yield { name, world: await openGitWorld(repo, commit, blobs, outputs) };
      }
    },
  };
}
