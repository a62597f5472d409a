import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a merge came to, kept for the other files that git asks about: three for each document. */
export interface MergeShelf {
  /** The folder that merged documents are built into. */
  readonly out: string;
  /** What was noted by an earlier call of the same merge. */
  recall(): Promise<unknown>;
  keep(notes: unknown): Promise<void>;
}

/**
 * The shelf of one merge in a repository's own folder. `ids`: what is merged, and the program that
 * builds; what was kept of any other merge is thrown away.
 */
export async function openMergeShelf(home: string, ids: readonly string[]): Promise<MergeShelf> {
  const name = createHash('sha256').update(ids.join(' ')).digest('hex').slice(0, 32);
  const all = join(home, 'vankien', 'merge');
  const folder = join(all, name);
  await mkdir(folder, { recursive: true });
  for (const other of await readdir(all)) {
    if (other !== name) await rm(join(all, other), { recursive: true, force: true });
  }
  const notes = join(folder, 'notes.json');
  return {
    out: join(folder, 'out'),
    recall: async () => {
      const text = await readFile(notes, 'utf8').catch(() => undefined);
      try {
        return text === undefined ? undefined : JSON.parse(text);
      } catch {
        return undefined;
      }
    },
    keep: (value) => writeFile(notes, JSON.stringify(value)),
  };
}
