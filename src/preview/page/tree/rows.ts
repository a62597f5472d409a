import { fold } from '../../../model/fold.js';
import type { DocumentState, FolderState, Said, State } from '../../api.js';

/** One line of the tree. `home` is the record of a folder, which makes no document. */
export interface Row {
  readonly id: string;
  readonly kind: 'folder' | 'home' | 'document';
  readonly name: string;
  /** From 1, as ARIA counts. */
  readonly level: number;
  readonly state: DocumentState['state'];
  readonly errors: number;
  readonly warnings: number;
  /** The document's key, or the record's path. */
  readonly target: string;
  readonly isOpen: boolean;
}

/** What a search leaves: folders in which something was found are open. */
export interface Sifted {
  readonly rows: readonly Row[];
  /** Documents among them. */
  readonly found: number;
}

/** The lines of the tree, from top to bottom; `search` as typed, accents or not. */
export function rowsOf(
  { folders, diagnostics }: Pick<State, 'folders' | 'diagnostics'>,
  isOpen: (folder: string) => boolean,
  search: string,
): Sifted {
  const words = fold(search).split(' ');
  const isHit = (text: string) => words.every((word) => text.includes(word));
  const isSought = fold(search) !== '';
  const known = new Set(folders.map((one) => one.folder));
  const faults = countByFile(diagnostics);
  const rows: Row[] = [];
  let found = 0;
  for (const folder of folders) {
    const above = ancestorsOf(folder.folder, known);
    const label = fold(`${folder.name} ${nameOf(folder.folder)}`);
    const context = [...above.map((path) => fold(nameOf(path))), label].join(' ');
    const documents = folder.documents.filter(
      (one) => !isSought || isHit(`${context} ${fold(`${one.title} ${nameOf(one.record)}`)}`),
    );
    if (isSought && documents.length === 0 && !isHit(label)) continue;
    if (!isSought && !above.every(isOpen)) continue;
    const level = above.length + 1;
    const opened = isSought || isOpen(folder.folder);
    rows.push(folderRow(folder, faults, level, opened));
    found += documents.length;
    if (!opened) continue;
    if (folder.home !== undefined && (!isSought || isHit(label))) {
      rows.push(homeRow(folder.home, faults, level + 1));
    }
    for (const one of documents) rows.push(documentRow(one, level + 1));
  }
  return { rows, found };
}

interface Faults {
  readonly errors: number;
  readonly warnings: number;
}

const NONE: Faults = { errors: 0, warnings: 0 };

function countByFile(diagnostics: readonly Said[]): ReadonlyMap<string, Faults> {
  const counts = new Map<string, Faults>();
  for (const { file, severity } of diagnostics) {
    const { errors, warnings } = counts.get(file) ?? NONE;
    const isError = severity === 'error';
    counts.set(file, { errors: errors + +isError, warnings: warnings + +!isError });
  }
  return counts;
}

function folderRow(
  { folder, name, home, documents }: FolderState,
  faults: ReadonlyMap<string, Faults>,
  level: number,
  isOpen: boolean,
): Row {
  const own = (home !== undefined && faults.get(home)) || NONE;
  const errors = documents.reduce((sum, one) => sum + one.errors, own.errors);
  const warnings = documents.reduce((sum, one) => sum + one.warnings, own.warnings);
  const hasFailed = errors > 0 || documents.some((one) => one.state === 'failed');
  const state = hasFailed ? 'failed' : warnings > 0 ? 'warning' : 'ok';
  const id = `folder ${folder}`;
  return { id, kind: 'folder', name, level, state, errors, warnings, target: folder, isOpen };
}

function homeRow(path: string, faults: ReadonlyMap<string, Faults>, level: number): Row {
  const { errors, warnings } = faults.get(path) ?? NONE;
  const state = errors > 0 ? 'failed' : warnings > 0 ? 'warning' : 'ok';
  const base = { id: `home ${path}`, kind: 'home', name: nameOf(path), target: path } as const;
  return { ...base, level, state, errors, warnings, isOpen: false };
}

function documentRow({ key, title, state, errors, warnings }: DocumentState, level: number): Row {
  const base = { id: `document ${key}`, kind: 'document', name: title, target: key } as const;
  return { ...base, level, state, errors, warnings, isOpen: false };
}

/** The folders that hold a folder, outermost first. */
export function ancestorsOf(folder: string, known: ReadonlySet<string>): readonly string[] {
  const cut = folder.lastIndexOf('/');
  if (cut < 0) return [];
  const parent = folder.slice(0, cut);
  const above = ancestorsOf(parent, known);
  return known.has(parent) ? [...above, parent] : above;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
