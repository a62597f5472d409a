import { createMerger, type Merger } from '../merge/index.js';
import type { Outcome } from '../model/diagnostic.js';
import type { ContentRecord, Form, FormFacts } from '../model/record.js';
import { readBlocks, readForm, readRecord } from '../read/index.js';

/** A file as it was read; its path is in the form NFC. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The templates, compiled. */
export interface Templates {
  readonly merger: Merger;
  readonly forms: ReadonlyMap<string, Form>;
  /** What each form says of its kind. */
  readonly facts: ReadonlyMap<string, FormFacts>;
  /** The files that are there, usable or not. */
  readonly templateFiles: ReadonlySet<string>;
}

/** What was read and compiled, kept by the bytes that it was made of. */
export interface Shelf {
  record(source: Source, allowSecret: boolean): Outcome<ContentRecord | undefined>;
  templates(sources: readonly Source[]): Outcome<Templates>;
}

/**
 * Laws: what is kept is never changed; it is given again for the very same bytes (the same object,
 * as `memory.ts` hands them out) at the same path, and for nothing else.
 */
export function createShelf(): Shelf {
  const records = new WeakMap<Uint8Array, Map<string, Outcome<ContentRecord | undefined>>>();
  let last: { sources: readonly Source[]; outcome: Outcome<Templates> } | undefined;
  const isLast = (sources: readonly Source[]) =>
    last?.sources.length === sources.length &&
    sources.every(
      ({ path, bytes }, index) =>
        last?.sources[index]?.path === path && last.sources[index]?.bytes === bytes,
    );
  return {
    record: (source, allowSecret) => {
      const key = `${allowSecret} ${source.path}`;
      const kept = records.get(source.bytes) ?? new Map();
      const known = kept.get(key);
      if (known !== undefined) return known;
      const outcome = readRecord(source, { allowSecret });
      records.set(source.bytes, kept.set(key, outcome));
      return outcome;
    },
    templates: (sources) => {
      const outcome = isLast(sources) && last ? last.outcome : readTemplates(sources);
      last = { sources, outcome };
      return outcome;
    },
  };
}

function readTemplates(sources: readonly Source[]): Outcome<Templates> {
  const read = sources.map(readForm);
  const usable = read.flatMap(({ value }) => value ?? []);
  const within = (folder: string) =>
    usable.filter((form) => form.path.startsWith(`templates/${folder}/`));
  const forms = usable.filter((form) => !form.path.slice('templates/'.length).includes('/'));
  const library = { forms, partials: within('partials'), blocks: within('khoi') };
  const { value: merger, diagnostics } = createMerger(library, readBlocks);
  const byName = new Map(forms.map((form) => [form.name, form]));
  const facts = new Map(forms.map((form) => [form.name, form.facts]));
  const templateFiles = new Set(sources.map(({ path }) => path));
  return {
    value: { merger, forms: byName, facts, templateFiles },
    diagnostics: [...read.flatMap((one) => one.diagnostics), ...diagnostics],
  };
}
