import type { Diagnostic } from '../model/diagnostic.js';
import { foldPath } from '../model/fold.js';
import { isData } from '../model/record.js';
import type { World } from '../model/world.js';
import type { Commission } from '../round/index.js';
import { type Loaded, load } from './load.js';
import { composeOne, type Fonts, hasError, openPress, type Press } from './make.js';
import { khongGhiDuoc } from './messages.js';
import { FORMATS, type Format, findClashes, outputPath } from './outputs.js';
import { concerns, findUnknown, isSelected, type Selection } from './select.js';
import { sortDiagnostics } from './sort.js';

export type { Entry, World, WriteResult } from '../model/world.js';
export { beginRound, type RoundWish, type UnitWish } from './init.js';
export type { Fonts } from './make.js';
export { type NewRecord, type Started, startRecord } from './new.js';
export { FORMATS, type Format } from './outputs.js';
export {
  type Assigned,
  assignNext,
  type Entry as RegisterEntry,
  type Registered,
  readRegister,
  type Series,
} from './register.js';
export {
  type Cell,
  type Row,
  readStatus,
  STATES,
  type Standing,
  type State,
  type Step,
  type StepName,
  type Stood,
} from './status.js';

export interface BuildOptions {
  readonly selection: Selection;
  /** Empty: check only, nothing is written. */
  readonly formats: readonly Format[];
  readonly allowSecret: boolean;
}

/** One document of the build, as it is told to whoever watches. */
export interface Made {
  readonly record: string;
  readonly kind: string;
  /** Files written, as `write` named them; empty after an error or a check. */
  readonly outputs: readonly string[];
  readonly ok: boolean;
}

export interface Built {
  readonly documents: readonly Made[];
  readonly diagnostics: readonly Diagnostic[];
  /** Selected paths that name no record. */
  readonly unknown: readonly string[];
}

export type OnMade = (made: Made, index: number, total: number) => void;

/** read, merge, compose, write: every selected document, one bad one not stopping the others. */
export async function build(
  world: World,
  fonts: Fonts,
  options: BuildOptions,
  onMade: OnMade = () => {},
): Promise<Built> {
  const { selection } = options;
  const { value: loaded, diagnostics } = await load(world, options);
  const paths = [...loaded.records.map((record) => record.path), ...loaded.broken];
  const unknown = findUnknown(selection, paths);
  if (unknown.length > 0) return { documents: [], diagnostics: [], unknown };

  const clashes = findClashes(loaded.commissions.map((one) => one.record));
  const all = [...diagnostics, ...clashes.diagnostics];
  const blocked = new Set([...clashes.clashing, ...recordsWithErrors(all)]);
  const chosen = loaded.commissions.filter((one) => isSelected(one.record.path, selection));
  const press = openPress(fonts);
  const untried = withheld(loaded, selection);
  const documents = [...untried];
  const total = untried.length + chosen.length;
  for (const [index, one] of untried.entries()) onMade(one, index, total);
  for (const [index, one] of chosen.entries()) {
    const { made, said } = await makeOne(one, blocked, loaded, press, world, options.formats);
    for (const diagnostic of said) all.push(diagnostic);
    documents.push(made);
    onMade(made, untried.length + index, total);
  }
  // What a faulty record seems to lack may only be what could not be read of it.
  const sound = loaded.findings.filter((one) => !blocked.has(one.place.file));
  for (const finding of findingsFor(options.formats, sound)) all.push(finding);
  const tried = chosen.map((one) => one.record.path);
  const failed = documents.filter((one) => !one.ok).map((one) => one.record);
  const why = { tried, failed, broken: loaded.broken };
  const relevant = all.filter((diagnostic) => concerns(diagnostic, selection, why));
  documents.sort((a, b) => (a.record < b.record ? -1 : 1));
  return { documents, diagnostics: sortDiagnostics(relevant), unknown };
}

/** Documents that cannot even be tried: their record, or one that they build on, is not whole. */
function withheld(loaded: Loaded, selection: Selection): Made[] {
  const tried = new Set(loaded.commissions.map((one) => one.record.path));
  const untried = loaded.records.filter((one) => !isData(one.kind) && !tried.has(one.path));
  const kindOf = (path: string) => foldPath(path).replace(/^.*\/|\.md$/g, '');
  const broken = [...loaded.broken].map((path) => ({ path, kind: kindOf(path) }));
  return [...untried, ...broken.filter((one) => !isData(one.kind))]
    .filter((one) => isSelected(one.path, selection))
    .map(({ path, kind }) => ({ record: path, kind, outputs: [], ok: false }));
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

const errorsIn = (path: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter((one) => one.severity === 'error' && one.place.file === path);

async function makeOne(
  one: Commission,
  blocked: ReadonlySet<string>,
  loaded: Loaded,
  press: Press,
  world: World,
  formats: readonly Format[],
): Promise<{ made: Made; said: readonly Diagnostic[] }> {
  const { path, kind } = one.record;
  const failed = { record: path, kind, outputs: [], ok: false };
  const { value: composed, diagnostics } = await composeOne(one, loaded, press, world);
  // A blocked record is still merged, so that all its own faults are told in one run; what it
  // makes of its form may only follow from them.
  if (blocked.has(path)) return { made: failed, said: errorsIn(path, diagnostics) };
  if (composed === undefined) return { made: failed, said: diagnostics };

  const said: Diagnostic[] = [...diagnostics];
  const ready: { format: Format; bytes: Uint8Array }[] = [];
  for (const format of FORMATS.filter((one) => formats.includes(one))) {
    const written = await press.writers[format](composed);
    said.push(...written.diagnostics);
    if (written.value !== undefined) ready.push({ format, bytes: written.value });
  }
  if (hasError(said)) return { made: failed, said };
  const outputs: string[] = [];
  for (const { format, bytes } of ready) {
    const result = await world.write(outputPath(one.record, format), bytes);
    if (result.ok) outputs.push(result.path);
    else {
      said.push(khongGhiDuoc(result.path, path, result.reason));
      break;
    }
  }
  return { made: { record: path, kind, outputs, ok: !hasError(said) }, said };
}
