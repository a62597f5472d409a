import { createMerger, type Merger } from '../merge/index.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { ContentRecord, Form } from '../model/record.js';
import type { World } from '../model/world.js';
import { readBlocks, readForm, readRecord } from '../read/index.js';
import { type Commission, commission } from '../round/index.js';
import { khongCoHoSo, khongDocDuoc, lienKetRaNgoai } from './messages.js';

/** Everything that was read: the templates compiled, the records sorted into rounds. */
export interface Loaded {
  readonly merger: Merger;
  readonly forms: ReadonlyMap<string, Form>;
  readonly records: readonly ContentRecord[];
  /** Records that could not be read, whose documents are not made. */
  readonly broken: ReadonlySet<string>;
  readonly commissions: readonly Commission[];
}

export interface LoadOptions {
  /** Records marked mật are read: the machine is cleared for them. */
  readonly allowSecret: boolean;
}

/** Reads templates/ and content/ whole: a document may speak of any other record of its round. */
export async function load(world: World, options: LoadOptions): Promise<Outcome<Loaded>> {
  const diagnostics: Diagnostic[] = [];
  const files = async (folder: string, ending: string) => {
    const found: { path: string; bytes: Uint8Array }[] = [];
    for (const entry of await world.list(folder)) {
      if (!entry.path.endsWith(ending) && entry.kind === 'file') continue;
      if (entry.kind === 'outside') {
        diagnostics.push(lienKetRaNgoai(entry.path));
        continue;
      }
      const bytes = await world.read(entry.path);
      if (bytes === undefined) diagnostics.push(khongDocDuoc(entry.path));
      else found.push({ path: entry.path.normalize('NFC'), bytes });
    }
    return found;
  };
  const keep = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  const templates = (await files('templates', '.hbs')).map((file) => keep(readForm(file)));
  const usable = templates.filter((form) => form !== undefined);
  const isPartial = (form: Form) => form.path.startsWith('templates/partials/');
  const forms = usable.filter((form) => !isPartial(form));
  const merger = keep(createMerger(forms, usable.filter(isPartial), readBlocks));

  const sources = await files('content', '.md');
  if (sources.length === 0) diagnostics.push(khongCoHoSo('content'));
  const records: ContentRecord[] = [];
  const broken = new Set<string>();
  for (const source of sources) {
    const record = keep(readRecord(source, options));
    if (record === undefined) broken.add(source.path);
    else records.push(record);
  }
  const facts = new Map(forms.map((form) => [form.name, form.facts]));
  const commissions = keep(commission(records, facts, broken));
  const byName = new Map(forms.map((form) => [form.name, form]));
  return { value: { merger, forms: byName, records, broken, commissions }, diagnostics };
}
