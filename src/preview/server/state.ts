import {
  type Built,
  type DocumentEntry,
  FORMATS,
  type FolderEntry,
  keyOf,
  type Made,
  outputPath,
} from '../../build/index.js';
import type { Diagnostic, Lang } from '../../model/diagnostic.js';
import type { DocumentState, MadeNews, Said, State } from '../api.js';
import { addressOf } from './address.js';

export interface Telling {
  readonly lang: Lang;
  readonly editorLink: string | undefined;
  /** Size and time of a file of the output folder, as one word; nothing where there is none. */
  stamp(path: string): Promise<string | undefined>;
}

/** Tells a build as the page is to show it. */
export interface Teller {
  /** Before the first build. */
  readonly nothing: State;
  tell(built: Built, folders: readonly FolderEntry[]): Promise<State>;
  /** A document that was made just now; nothing where it has no pages. */
  madeNow(made: Made): Promise<MadeNews | undefined>;
}

/** Where the files of a document are, and which of its pages. */
type Files = Pick<DocumentState, 'pdf' | 'docx' | 'txt' | 'version'>;

export function openTeller({ lang, editorLink, stamp }: Telling): Teller {
  let revision = 0;
  let before: ReadonlyMap<string, Files> = new Map();
  const link = editorLink === undefined ? {} : { editorLink };

  const look = async ({
    record: path,
    part,
  }: Pick<DocumentEntry, 'record' | 'part'>): Promise<Files> => {
    const named = part === undefined ? { path } : { path, part };
    const files: { -readonly [Name in keyof Files]: Files[Name] } = { version: '' };
    for (const format of FORMATS) {
      const output = outputPath(named, format);
      const found = await stamp(output);
      if (found === undefined) continue;
      files[format] = addressOf(output);
      if (format === 'pdf') files.version = found;
    }
    return files;
  };
  const tell = async (built: Built, folders: readonly FolderEntry[]): Promise<State> => {
    const made = new Map(built.documents.map((one) => [keyOfMade(one), one]));
    const faults = countByRecord(built.diagnostics);
    const now = new Map<string, Files>();
    const describe = async (entry: DocumentEntry): Promise<DocumentState> => {
      const { key, record, kind, title } = entry;
      const result = made.get(key);
      // What was kept has been looked at by the build.
      const files = (result?.kept && before.get(key)) || (await look(entry));
      now.set(key, files);
      const { errors, warnings } = faults.get(record) ?? { errors: 0, warnings: 0 };
      const state = result?.ok !== true ? 'failed' : errors + warnings > 0 ? 'warning' : 'ok';
      return { key, record, kind, title, state, errors, warnings, ...files };
    };
    const told: State['folders'][number][] = [];
    for (const { folder, name, home, documents } of folders) {
      const described = await Promise.all(documents.map(describe));
      told.push({ folder, name, ...(home === undefined ? {} : { home }), documents: described });
    }
    before = now;
    revision += 1;
    const isNew = (one: Made) => !one.kept && one.outputs.length > 0;
    return {
      revision,
      lang,
      folders: told,
      diagnostics: built.diagnostics.map((one) => say(one, lang)),
      made: built.documents.filter(isNew).map(keyOfMade),
      ...link,
    };
  };
  const nothing = { revision, lang, folders: [], diagnostics: [], made: [], ...link };
  const madeNow = async (made: Made): Promise<MadeNews | undefined> => {
    const { pdf, version } = await look(made);
    return pdf === undefined ? undefined : { key: keyOfMade(made), pdf, version };
  };
  return { nothing, tell, madeNow };
}

const keyOfMade = ({ record: path, part }: Made): string =>
  keyOf(part === undefined ? { path } : { path, part });

/** Faults by the record that they lie in; those of a form by the record that they came up with. */
function countByRecord(diagnostics: readonly Diagnostic[]) {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { severity, place, related = [] } of diagnostics) {
    const files = [place.file, ...related.map((one) => one.place.file)];
    const record = files.find((file) => file.startsWith('content/'));
    if (record === undefined) continue;
    const count = counts.get(record) ?? { errors: 0, warnings: 0 };
    count[severity === 'error' ? 'errors' : 'warnings'] += 1;
    counts.set(record, count);
  }
  return counts;
}

const say = (diagnostic: Diagnostic, lang: Lang): Said => {
  const { severity, code, message, hint, place, related = [] } = diagnostic;
  return {
    severity,
    code,
    message: message[lang],
    hint: hint?.[lang] ?? '',
    file: place.file,
    line: place.line,
    column: place.column,
    related: related.map(({ place: { file, line, column }, note }) => ({
      file,
      line,
      column,
      note: note[lang],
    })),
  };
};
