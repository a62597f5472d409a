import { textField } from '../model/fields.js';
import type { ContentRecord } from '../model/record.js';
import { keyOf } from './ledger.js';
import type { Loaded } from './load.js';

/** One document, made or not. */
export interface DocumentEntry {
  /** Of the document in its round: the record's path and, of several letters, which. */
  readonly key: string;
  readonly record: string;
  readonly part?: string;
  readonly kind: string;
  /** `Kế hoạch 195-KH/TU kiểm điểm sâu…`; the file's name where the record cannot be read. */
  readonly title: string;
}

/** A folder of records: a round or, below it, a unit. */
export interface FolderEntry {
  readonly folder: string;
  readonly name: string;
  readonly documents: readonly DocumentEntry[];
  /** The record that says what the folder is: `dot.md`, `don-vi.md`. */
  readonly home: string | undefined;
}

/** What there is, in the order of paths: every folder of records with its documents. */
export function overviewOf(loaded: Loaded): readonly FolderEntry[] {
  const { commissions, records, broken } = loaded;
  const folders = new Map<string, DocumentEntry[]>();
  const add = (entry: DocumentEntry) => {
    const folder = folderOf(entry.record);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [entry]);
    else known.push(entry);
  };
  const tried = new Set<string>();
  for (const { record, summary } of commissions) {
    tried.add(record.path);
    const { path, part, kind } = record;
    add({
      key: keyOf(record),
      record: path,
      ...(part === undefined ? {} : { part }),
      kind,
      title: summary,
    });
  }
  const homes = new Map(records.filter(isHome).map((one) => [folderOf(one.path), one]));
  for (const folder of homes.keys()) if (!folders.has(folder)) folders.set(folder, []);
  const untried = records.filter((one) => !isHome(one) && !tried.has(one.path));
  for (const { path, kind } of untried) add({ key: path, record: path, kind, title: nameOf(path) });
  for (const path of broken) add({ key: path, record: path, kind: '', title: nameOf(path) });
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, documents]) => {
      const home = homes.get(folder);
      const name = home === undefined ? undefined : textField(home.facts, 'ten')?.text;
      return { folder, name: name ?? nameOf(folder), documents, home: home?.path };
    });
}

const isHome = ({ kind }: ContentRecord): boolean => kind === 'dot' || kind === 'don-vi';
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
