import type { Diagnostic } from '../model/diagnostic.js';

/** Paths, relative to the root, that narrow a build: records or folders. Empty: everything. */
export type Selection = readonly string[];

export function isSelected(path: string, selection: Selection): boolean {
  return (
    selection.length === 0 ||
    selection.some((one) => one === '' || path === one || path.startsWith(`${one}/`))
  );
}

/** The selected paths that name nothing. */
export function findUnknown(selection: Selection, paths: readonly string[]): readonly string[] {
  return selection.filter((one) => !paths.some((path) => isSelected(path, [one])));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What a narrowed build came to: the documents it tried, and all that were not made. */
export interface Chosen {
  readonly tried: readonly string[];
  readonly failed: readonly string[];
  /** Records that could not be read, selected or not. */
  readonly broken: ReadonlySet<string>;
}

/**
 * What concerns a narrowed build: the selected records, the round and unit that they stand in,
 * the templates, and what keeps a selected document from being made. Faults of other records are
 * for those who build them.
 */
export function concerns(diagnostic: Diagnostic, selection: Selection, chosen: Chosen): boolean {
  const { file } = diagnostic.place;
  if (selection.length === 0 || isSelected(file, selection)) return true;
  if (!file.startsWith('content/')) return true;
  const isHome = file.endsWith('/dot.md') || file.endsWith('/don-vi.md');
  if (isHome && chosen.tried.some((path) => path.startsWith(folderOf(file)))) return true;
  return chosen.broken.has(file) && chosen.failed.some((path) => roundOf(path) === roundOf(file));
}

const roundOf = (path: string): string => path.split('/').slice(0, 2).join('/');
