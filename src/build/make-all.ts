import type { Diagnostic } from '../model/diagnostic.js';
import { foldPath } from '../model/fold.js';
import { isData } from '../model/record.js';
import type { BuildOptions, Built, OnMade } from './built.js';
import { keyOf } from './ledger.js';
import type { Loaded } from './load.js';
import { type Made, makeOne, type Workshop } from './one.js';
import { type Format, findClashes } from './outputs.js';
import { concerns, isSelected, type Selection } from './select.js';
import { sortDiagnostics } from './sort.js';

/** What a build works with, before it is known which records cannot be made. */
export type Hall = Omit<Workshop, 'blocked'>;

/** Makes the documents that were asked for, those first whose record has changed. */
export async function makeAll(
  hall: Hall,
  diagnostics: readonly Diagnostic[],
  { selection, formats }: BuildOptions,
  onMade: OnMade,
  stop: AbortSignal | undefined,
): Promise<Built> {
  const { loaded, changes, ledger } = hall;
  const clashes = findClashes(loaded.commissions.map((one) => one.record));
  const all = [...diagnostics, ...clashes.diagnostics];
  const blocked = new Set([...clashes.clashing, ...recordsWithErrors(all)]);
  const isFirst = (path: string) => (changes.files.has(path) ? 0 : 1);
  // Whoever has just saved a record waits for that one.
  const chosen = loaded.commissions
    .filter((one) => isSelected(one.record.path, selection))
    .sort((a, b) => isFirst(a.record.path) - isFirst(b.record.path));
  const untried = withheld(loaded, selection);
  const documents = [...untried];
  const total = untried.length + chosen.length;
  for (const [index, one] of untried.entries()) onMade(one, index, total);
  for (const [index, one] of chosen.entries()) {
    if (stop?.aborted) break;
    const { made, said } = await makeOne(one, { ...hall, blocked });
    for (const diagnostic of said) all.push(diagnostic);
    documents.push(made);
    onMade(made, untried.length + index, total);
  }
  if (documents.some((made) => made.ok && !made.kept)) await hall.onlooker.made();
  const alive = new Set(loaded.commissions.map(({ record }) => keyOf(record)));
  for (const key of ledger.keys()) if (!alive.has(key)) ledger.delete(key);
  // What a faulty record seems to lack may only be what could not be read of it.
  const sound = loaded.findings().filter((one) => !blocked.has(one.place.file));
  for (const finding of findingsFor(formats, sound)) all.push(finding);
  const tried = chosen.map((one) => one.record.path);
  const failed = documents.filter((one) => !one.ok).map((one) => one.record);
  const why = { tried, failed, broken: loaded.broken };
  const relevant = all.filter((diagnostic) => concerns(diagnostic, selection, why));
  documents.sort(inOrder);
  return { documents, diagnostics: sortDiagnostics(relevant), unknown: [] };
}

/** By record; the letters of one record as it names them. */
const inOrder = (a: Made, b: Made): number =>
  a.record === b.record ? 0 : a.record < b.record ? -1 : 1;

/** Documents that cannot even be tried: their record, or one that they build on, is not whole. */
function withheld(loaded: Loaded, selection: Selection): Made[] {
  const tried = new Set(loaded.commissions.map((one) => one.record.path));
  const untried = loaded.records.filter((one) => !isData(one.kind) && !tried.has(one.path));
  const kindOf = (path: string) => foldPath(path).replace(/^.*\/|\.md$/g, '');
  const broken = [...loaded.broken].map((path) => ({ path, kind: kindOf(path) }));
  return [...untried, ...broken.filter((one) => !isData(one.kind))]
    .filter((one) => isSelected(one.path, selection))
    .map(({ path, kind }) => ({ record: path, kind, outputs: [], ok: false, kept: false }));
}

/** A check holds the round to its rules; a build only warns, since drafts are built too. */
function findingsFor(
  formats: readonly Format[],
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  return formats.length === 0 ? findings : findings.map((one) => ({ ...one, severity: 'warning' }));
}

/** Records with an error of their own: their documents are not made. */
function recordsWithErrors(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return errors.map((diagnostic) => diagnostic.place.file);
}
