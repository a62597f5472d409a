import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_FILES, measure } from '../disk/fonts.js';
import { openBlobs } from '../disk/git-blobs.js';
import { contestedIn, type MergedTree, mergeTrees, openTop } from '../disk/git-merge.js';
import { openRepo, type Repo } from '../disk/git-repo.js';
import { type Contested, findSides } from '../disk/git-sides.js';
import { openGitWorld } from '../disk/git-world.js';
import { type MergeShelf, openMergeShelf } from '../disk/merge-shelf.js';
import { digestProgram } from '../disk/program.js';
import { openWorld } from '../disk/world.js';
import type { Text } from '../model/diagnostic.js';
import type { World } from '../model/world.js';
import { MERGE } from './merge-messages.js';

/** The merged document as a file, or why there is none; neither where that was said already. */
export interface MergedOutput {
  readonly built?: string;
  readonly why?: Text;
}

/** Carried from one call of git to the next in the same merge. */
interface Notes {
  /** Of the output folder: what was to be built. */
  readonly tried: readonly string[];
  /** Why some of it was not. */
  readonly failures: readonly (readonly [output: string, why: Text])[];
  /** Records of which it was said. */
  readonly told: readonly string[];
}

/**
 * Finds what git merges, merges the records, and builds every document that both sides changed: at
 * the first file that git asks about; the others are then there already.
 */
export async function openMerge(
  contested: Contested,
): Promise<MergedOutput | 'unknown' | 'old-git'> {
  const top = await openTop('.');
  const sides = top && (await findSides(top, contested));
  if (top === undefined || sides === undefined) return 'unknown';
  const place = await findOutput(top.root, contested.path);
  if (place === undefined) return 'unknown';
  const { repo, output, folder } = place;
  const shelf = await openMergeShelf(repo.home, [
    ...[sides.base, sides.ours, sides.theirs, String(sides.isPick), folder],
    await digestProgram(),
  ]);
  let notes = readNotes(await shelf.recall());
  if (!notes.tried.includes(output)) {
    const merged = await mergeTrees(top.root, sides);
    if (merged === 'old-git') return merged;
    if (merged === 'failed') return 'unknown';
    const others = await contestedIn(top.root, sides, folder);
    const wanted = new Set([output, ...others.map((path) => path.slice(folder.length))]);
    const made = await buildMerged(repo, merged, [...wanted], shelf);
    notes = {
      ...notes,
      tried: [...notes.tried, ...wanted],
      failures: [...notes.failures, ...made],
    };
    await shelf.keep(notes);
  }
  const built = join(shelf.out, output);
  const [, why] = notes.failures.find(([path]) => path === output) ?? [];
  if (why === undefined) {
    const isThere = await access(built).then(
      () => true,
      () => false,
    );
    return isThere ? { built } : { why: MERGE.noRecord(contested.path) };
  }
  // Three files of a document are three calls; one word for them is enough.
  const stem = output.replace(/\.\w+$/, '');
  if (notes.told.includes(stem)) return {};
  await shelf.keep({ ...notes, told: [...notes.told, stem] });
  return { why };
}

/** Where a file of an output folder stands: `a/out/2023/x.pdf` is of the records below `a/`. */
async function findOutput(root: string, path: string) {
  const steps = path.split('/');
  for (const [at, step] of steps.entries()) {
    if (step !== 'out' || at === steps.length - 1) continue;
    const above = steps.slice(0, at);
    const isRoot = await access(join(root, ...above, 'content')).then(
      () => true,
      () => false,
    );
    if (!isRoot) continue;
    const opened = await openRepo(join(root, ...above));
    if (!opened.ok) return undefined;
    const folder = [...above, 'out', ''].join('/');
    return { repo: opened.repo, folder, output: path.slice(folder.length) };
  }
  return undefined;
}

/** Builds into the shelf. Gives the files that could not be built, and why. */
async function buildMerged(
  repo: Repo,
  { tree, conflicts }: MergedTree,
  outputs: readonly string[],
  shelf: MergeShelf,
): Promise<Notes['failures']> {
  const { rebuild } = await import('../build/rebuild.js');
  const blobs = openBlobs(repo.root);
  try {
    const outer = openWorld(shelf.out, shelf.out);
    const merged = await openGitWorld(repo, tree, blobs, outer);
    const torn = conflicts.map((path) => path.slice(repo.prefix.length));
    const world: World = {
      ...merged,
      // With git's marks in it, a record says what nobody wrote.
      read: async (path) => (torn.includes(path) ? undefined : merged.read(path)),
    };
    const { built, recordOf } = await rebuild(world, { files: FONT_FILES, measure }, outputs);
    const made = new Set(built?.documents.flatMap((one) => (one.ok ? one.outputs : [])));
    return outputs.flatMap((output) => {
      if (made.has(join(shelf.out, output))) return [];
      const shown = `${repo.prefix}out/${output}`;
      const record = recordOf(output);
      if (record === undefined) return [[output, MERGE.noRecord(shown)] as const];
      if (torn.includes(record)) return [[output, MERGE.conflict(shown, record)] as const];
      const errors = built?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
      const blamed = torn.find((path) => errors.some(({ place }) => place.file === path));
      const wrong = errors.find(({ place }) => place.file === record) ?? errors[0];
      if (blamed !== undefined) return [[output, MERGE.conflict(shown, blamed)] as const];
      if (wrong === undefined) return [[output, MERGE.noRecord(shown)] as const];
      return [[output, MERGE.fault(shown, wrong.place.file, wrong.message)] as const];
    });
  } finally {
    blobs.close();
  }
}

const NO_NOTES: Notes = { tried: [], failures: [], told: [] };

/** What cannot be read back is worked out again. */
function readNotes(value: unknown): Notes {
  const isNotes = (one: unknown): one is Notes =>
    typeof one === 'object' && one !== null && 'tried' in one && 'failures' in one && 'told' in one;
  return isNotes(value) ? value : NO_NOTES;
}
