import type { Diagnostic } from '../model/diagnostic.js';
import { foldPath } from '../model/fold.js';
import { isData } from '../model/record.js';
import type { Commission } from '../round/index.js';
import type { Built, OnMade } from './built.js';
import type { Loaded } from './load.js';
import type { Made, Outcome } from './one.js';
import { findClashes } from './outputs.js';
import { concerns, isSelected, type Selection } from './select.js';
import { sortDiagnostics } from './sort.js';

/** How the documents of a round are made, or only checked. */
export interface Making {
  readonly loaded: Loaded;
  readonly selection: Selection;
  /** Records whose documents come first: whoever has just saved one waits for it. */
  readonly first: ReadonlySet<string>;
  /** Of the records of `blocked`, which have an error of their own, nothing is made. */
  make(one: Commission, blocked: ReadonlySet<string>): Promise<Outcome>;
  /** The documents are made; the rules wait until this resolves. */
  made(documents: readonly Made[]): Promise<void>;
  /** How grave it is that the round breaks a rule. */
  weigh(finding: Diagnostic): Diagnostic;
}

/** Makes the documents that were asked for, then holds the round to its rules. */
export async function makeAll(
  { loaded, selection, first, make, made: whenMade, weigh }: Making,
  diagnostics: readonly Diagnostic[],
  onMade: OnMade,
  stop: AbortSignal | undefined,
): Promise<Built> {
  const clashes = findClashes(loaded.commissions.map(({ record }) => record));
  const all = [...diagnostics, ...clashes.diagnostics];
  const blocked = new Set([...clashes.clashing, ...recordsWithErrors(all)]);
  const rank = ({ record }: Commission) => (first.has(record.path) ? 0 : 1);
  const chosen = loaded.commissions
    .filter((one) => isSelected(one.record.path, selection))
    .sort((a, b) => rank(a) - rank(b));
  const untried = withheld(loaded, selection);
  const documents = [...untried];
  const total = untried.length + chosen.length;
  for (const [index, one] of untried.entries()) onMade(one, index, total);
  for (const [index, one] of chosen.entries()) {
    if (stop?.aborted) break;
    const { made, said } = await make(one, blocked);
    for (const diagnostic of said) all.push(diagnostic);
    documents.push(made);
    onMade(made, untried.length + index, total);
  }
  await whenMade(documents);
  // What a faulty record seems to lack may only be what could not be read of it.
  const sound = loaded.findings().filter((one) => !blocked.has(one.place.file));
  for (const finding of sound) all.push(weigh(finding));
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

/** Records with an error of their own: their documents are not made. */
function recordsWithErrors(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return errors.map((diagnostic) => diagnostic.place.file);
}
