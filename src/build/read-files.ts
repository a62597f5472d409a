import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { ContentRecord } from '../model/record.js';
import type { Entry, World } from '../model/world.js';
import { khongDocDuoc, lienKetRaNgoai, lienKetThuMuc } from './messages.js';
import type { Shelf, Source, Templates } from './shelf.js';
import { SKELETONS } from './skeletons.js';

/** The files of a folder with one ending, and those that cannot be looked into. */
export interface Found {
  readonly paths: readonly string[];
  /** In the form NFC. */
  readonly refused: readonly string[];
}

const REFUSED: Readonly<Record<Exclude<Entry['kind'], 'file'>, (path: string) => Diagnostic>> = {
  outside: lienKetRaNgoai,
  'folder-link': lienKetThuMuc,
  unreadable: khongDocDuoc,
};

export async function findFiles(
  world: World,
  folder: string,
  ending: string,
): Promise<Outcome<Found>> {
  const diagnostics: Diagnostic[] = [];
  const refused: string[] = [];
  const paths: string[] = [];
  for (const { path, kind } of await world.list(folder)) {
    const isWanted = path.toLowerCase().endsWith(ending);
    if (kind !== 'file') {
      diagnostics.push(REFUSED[kind](path));
      if (isWanted) refused.push(path.normalize('NFC'));
    } else if (isWanted) paths.push(path);
  }
  return { value: { paths, refused }, diagnostics };
}

/** Skeletons of new records (build/new.ts) are no forms. */
const isSkeleton = (path: string): boolean => path.startsWith(`${SKELETONS}/`);

/** The templates, read and compiled. */
export async function readTemplates(world: World, shelf: Shelf): Promise<Outcome<Templates>> {
  const { value: found, diagnostics } = await findFiles(world, 'templates', '.hbs');
  const sources: Source[] = [];
  const faults = [...diagnostics];
  for (const path of found.paths) {
    const bytes = await world.read(path);
    if (bytes === undefined) faults.push(khongDocDuoc(path));
    else if (!isSkeleton(path)) sources.push({ path: path.normalize('NFC'), bytes });
  }
  const { value, diagnostics: told } = shelf.templates(sources);
  return { value, diagnostics: [...faults, ...told] };
}

/** Some records, in their order; nothing, and why, for one that cannot be read. */
const readSources = (
  paths: readonly string[],
  world: World,
  shelf: Shelf,
  allowSecret: boolean,
): Promise<readonly Outcome<ContentRecord | undefined>[]> =>
  Promise.all(
    paths.map(async (path) => {
      const bytes = await world.read(path);
      return bytes === undefined
        ? { value: undefined, diagnostics: [khongDocDuoc(path)] }
        : shelf.record({ path: path.normalize('NFC'), bytes }, allowSecret);
    }),
  );

/** Every record of content/. */
export interface Records {
  readonly records: readonly ContentRecord[];
  /** Those that are there and could not be read; in the form NFC. */
  readonly broken: ReadonlySet<string>;
  /** The path of each file as the disk spells it, by that in the form NFC. */
  readonly spelt: ReadonlyMap<string, string>;
}

export async function readRecords(
  world: World,
  shelf: Shelf,
  allowSecret: boolean,
): Promise<Outcome<Records>> {
  const { value: found, diagnostics: refused } = await findFiles(world, 'content', '.md');
  const outcomes = await readSources(found.paths, world, shelf, allowSecret);
  const spelt = new Map(found.paths.map((path) => [path.normalize('NFC'), path]));
  const broken = new Set(found.refused);
  const records: ContentRecord[] = [];
  const diagnostics = [...refused];
  for (const [index, path] of found.paths.entries()) {
    const { value, diagnostics: said = [] } = outcomes[index] ?? {};
    if (value === undefined) broken.add(path.normalize('NFC'));
    else records.push(value);
    // One by one: a round full of faults has more than a call takes arguments.
    for (const one of said) diagnostics.push(one);
  }
  return { value: { records, broken, spelt }, diagnostics };
}
