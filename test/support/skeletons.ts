import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMerger, type ParseBlocks } from '../../src/merge/index.js';
import { readBlocks, readForm, readRecord } from '../../src/read/index.js';
import { commission } from '../../src/round/index.js';

/** What the templates print for every document of the sample, each text once; values are tokens. */
export function printSkeletons(): readonly string[] {
  const printed = new Set<string>();
  const parse: ParseBlocks = (markdown, placeAt) => {
    printed.add(markdown);
    return readBlocks(markdown, placeAt);
  };
  const templates = sourcesIn('templates', '.hbs').flatMap(
    (source) => readForm(source).value ?? [],
  );
  const within = (folder: string) =>
    templates.filter(({ path }) => path.startsWith(`templates/${folder}/`));
  const forms = templates.filter(({ path }) => path.split('/').length === 2);
  const library = { forms, partials: within('partials'), blocks: within('khoi') };
  const { value: merger } = createMerger(library, parse);
  const facts = new Map(forms.map((form) => [form.name, form.facts]));
  const records = sourcesIn('content', '.md').flatMap((source) => readRecord(source).value ?? []);
  for (const one of commission(records, facts, new Set()).value) {
    const form = forms.find(({ name }) => name === one.record.form);
    if (form === undefined) continue;
    const { numbering } = form.facts;
    const { path, kind } = one.record;
    merger.merge({ ...one, form, identity: { ...one, record: path, kind, numbering } });
  }
  return [...printed];
}

function sourcesIn(folder: string, ending: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}
