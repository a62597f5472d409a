import type { Merger } from '../merge/index.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Ngay } from '../model/ngay.js';
import type { ContentRecord, Form } from '../model/record.js';
import type { Entry, World } from '../model/world.js';
import {
  type Commission,
  commission,
  holdToRules,
  keepRegister,
  type Series,
  type Standing,
  standOf,
} from '../round/index.js';
import { khongCoHoSo, khongDocDuoc, lienKetRaNgoai, lienKetThuMuc } from './messages.js';
import { createShelf, type Shelf } from './shelf.js';
import { SKELETONS } from './skeletons.js';

/** Everything that was read: the templates compiled, the records sorted into rounds. */
export interface Loaded {
  readonly merger: Merger;
  readonly forms: ReadonlyMap<string, Form>;
  /** Templates that are there, usable or not. */
  readonly templateFiles: ReadonlySet<string>;
  readonly records: readonly ContentRecord[];
  /** Records that could not be read, whose documents are not made. */
  readonly broken: ReadonlySet<string>;
  readonly commissions: readonly Commission[];
  /** What the rules of the round have to say; none of it keeps a document from being made. */
  findings(): readonly Diagnostic[];
  /** The sổ văn bản đi of all rounds. */
  register(): readonly Series[];
  /** Where the units of all rounds stood at the end of a day. */
  standing(day: Ngay): readonly Standing[];
}

export interface LoadOptions {
  /** Records marked mật are read: the machine is cleared for them. */
  readonly allowSecret: boolean;
}

const REFUSED: Readonly<Record<Exclude<Entry['kind'], 'file'>, (path: string) => Diagnostic>> = {
  outside: lienKetRaNgoai,
  'folder-link': lienKetThuMuc,
  unreadable: khongDocDuoc,
};

/** Skeletons of new records (build/new.ts) are no forms. */
const isSkeleton = (path: string): boolean => path.startsWith(`${SKELETONS}/`);

/** Reads templates/ and content/ whole: a document may speak of any other record of its round. */
export async function load(
  world: World,
  options: LoadOptions,
  shelf: Shelf = createShelf(),
): Promise<Outcome<Loaded>> {
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<string>();
  const files = async (folder: string, ending: string) => {
    const found: { path: string; bytes: Uint8Array }[] = [];
    for (const entry of await world.list(folder)) {
      if (entry.kind !== 'file') {
        diagnostics.push(REFUSED[entry.kind](entry.path));
        if (entry.path.toLowerCase().endsWith('.md')) broken.add(entry.path.normalize('NFC'));
        continue;
      }
      if (!entry.path.toLowerCase().endsWith(ending)) continue;
      const bytes = await world.read(entry.path);
      if (bytes === undefined) {
        diagnostics.push(khongDocDuoc(entry.path));
        broken.add(entry.path.normalize('NFC'));
      } else found.push({ path: entry.path.normalize('NFC'), bytes });
    }
    return found;
  };
  const keep = <T>(outcome: Outcome<T>): T => {
    // One by one: a round full of faults has more than a call takes arguments.
    for (const diagnostic of outcome.diagnostics) diagnostics.push(diagnostic);
    return outcome.value;
  };

  const templates = (await files('templates', '.hbs')).filter(({ path }) => !isSkeleton(path));
  const { merger, forms, facts } = keep(shelf.templates(templates));

  const sources = await files('content', '.md');
  if (sources.length === 0) diagnostics.push(khongCoHoSo('content'));
  const records: ContentRecord[] = [];
  for (const source of sources) {
    const record = keep(shelf.record(source, options.allowSecret));
    if (record === undefined) broken.add(source.path);
    else records.push(record);
  }
  const commissions = keep(commission(records, facts, broken));
  const findings = () => holdToRules(records, facts, broken);
  const register = () => keepRegister(records, facts);
  const standing = (day: Ngay) => standOf(records, facts, broken, day);
  const templateFiles = new Set(templates.map((file) => file.path));
  const value = {
    merger,
    forms,
    templateFiles,
    records,
    broken,
    commissions,
    findings,
    register,
    standing,
  };
  return { value, diagnostics };
}
