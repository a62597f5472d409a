import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { System } from '../model/document.js';
import { dateField, textField } from '../model/fields.js';
import { foldPath } from '../model/fold.js';
import type { Ngay } from '../model/ngay.js';
import type { ContentRecord, FormFacts } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { type Cited, citedFromList, writeCitation } from './citation.js';
import type { Contexts, Shared } from './context.js';
import { createFinder, type DocumentOf, type FindCited, type Lost } from './finder.js';
import { issuerOf, systemOf } from './issuer.js';
import { contextAsBefore, shareAsBefore } from './kept.js';
import { OF_A_ROUND, OF_A_UNIT } from './kinds.js';
import { ngoaiDonVi, thieuDonVi } from './messages.js';
import { writeNumberCode } from './number-code.js';
import { subjectOf } from './pass.js';
import { personOf } from './review.js';
import { isBelow, type Round, sortOnce, type Unit } from './rounds.js';
import { checkRules } from './rules/index.js';
import { COUNTING } from './tally.js';
import { findTorn } from './torn.js';

export { type Drafted, planDraft, type Wish } from './draft/index.js';
export { type Carried, type NextRound, planNextRound } from './draft/next-round.js';
export {
  type Begun,
  type NextWish,
  planRound,
  type RoundWish,
  type UnitWish,
} from './draft/round-facts.js';
export { meaningOf } from './meaning/index.js';
export { type Entry, keepRegister, type Series } from './register.js';
export { type Row, type Standing, standOf } from './status.js';
export { type Cell, STATES, type State } from './status-cell.js';
export type { Step, StepName } from './status-steps.js';

/** How another document is named: in full the first time, then short. */
export interface Citation {
  readonly full: string;
  readonly short: string;
  /** The record that is cited; absent for a text from outside the round. */
  readonly record?: string;
}

/** One document to make, with all that its round knows of it. */
export interface Commission {
  readonly record: ContentRecord;
  readonly context: ObjectValue;
  readonly system: System;
  readonly date: Ngay;
  readonly summary: string;
  readonly author: string;
  /** The round's folder: the document depends on its dot.md and on every don-vi.md below it. */
  readonly round: string;
  /** The folder whose records it may build on, all of them: its unit's; the round's, to count. */
  readonly below: string | undefined;
  resolve(ref: string): Citation | Lost | 'broken';
}

const isUnitOf = (round: Round, path: string): boolean =>
  path.startsWith(`${round.folder}/`) && path.endsWith('/don-vi.md');

const isInUnit = (round: Round, path: string): boolean =>
  round.units.some((unit) => path.startsWith(`${unit.folder}/`));

/**
 * Sorts records into rounds, resolves what they say of one another, and gives every document that
 * can be made, in the order of their paths.
 */
export function commission(
  records: readonly ContentRecord[],
  forms: ReadonlyMap<string, FormFacts>,
  unread: ReadonlySet<string>,
): Outcome<readonly Commission[]> {
  const { value: rounds, diagnostics: faults, broken } = sortOnce(records, unread);
  const diagnostics: Diagnostic[] = [...faults];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const made: Commission[] = [];
  for (const round of rounds) {
    const others = rounds.filter((one) => one !== round);
    const on: Contexts = { round, others, forms, broken, report };
    const shared = shareAsBefore(on);
    const find = createFinder(round, broken, others);
    const add = (record: ContentRecord, unit: Unit | undefined) => {
      const one = commissionOne(record, unit, shared, find, on);
      if (one !== undefined) made.push(one);
    };
    // A list of units that lacks one in silence is worse than no list.
    const isWhole = shared.whole && ![...broken].some((path) => isUnitOf(round, path));
    if (isWhole) for (const record of round.documents) add(record, undefined);
    for (const unit of round.units) {
      for (const record of unit.documents) add(record, unit);
    }
  }
  made.sort(byPath);
  return { value: made, diagnostics };
}

/** The letters of one record stay in its order. */
const byPath = ({ record: a }: Commission, { record: b }: Commission): number =>
  a.path === b.path ? 0 : a.path < b.path ? -1 : 1;

/**
 * Holds every round to the rules of `rules/`: what its documents say about each other. Nothing is
 * said of a unit with a record that could not be read, since what seems to lack may stand there.
 */
export function holdToRules(
  records: readonly ContentRecord[],
  forms: ReadonlyMap<string, FormFacts>,
  unread: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { value: rounds, broken } = sortOnce(records, unread);
  const isTorn = findTorn(rounds, broken);
  return rounds
    .flatMap((round) => checkRules({ round, rounds, forms }))
    .filter(({ place }) => !isTorn(foldPath(place.file)));
}

function commissionOne(
  record: ContentRecord,
  unit: Unit | undefined,
  shared: Shared,
  find: FindCited,
  on: Contexts,
): Commission | undefined {
  if (unit === undefined && OF_A_UNIT.has(record.kind)) {
    if (!isBelow(record.path, 'don-vi.md', on.broken)) {
      on.report(thieuDonVi({ file: record.path, line: 1, column: 1 }, record.kind));
    }
    return undefined;
  }
  const { round, forms } = on;
  if (unit !== undefined && OF_A_ROUND.has(record.kind)) {
    on.report(ngoaiDonVi({ file: record.path, line: 1, column: 1 }, record.kind));
    return undefined;
  }
  // A count that leaves out what could not be read would be wrong in silence.
  if (COUNTING.has(record.kind) && [...on.broken].some((path) => isInUnit(round, path))) {
    return undefined;
  }
  const issuer = issuerOf(record, round, unit, on.report);
  const date = dateField(record.facts, 'ngay') ?? dateField(round.record.facts, 'ngay');
  if (issuer === undefined || date === undefined) return undefined;
  const system = systemOf(issuer);
  const context = contextAsBefore(record, unit, issuer, system, shared, on);
  if (context === undefined) return undefined;
  const isNumbered = textField(record.facts, 'so') !== undefined;
  const number = isNumbered ? textField(context, 'so_ky_hieu')?.text : undefined;
  const tenLoai = forms.get(record.form)?.tenLoai ?? '';
  const subject = subjectOf(record);
  return {
    record,
    context,
    system,
    date,
    summary: `${tenLoai} ${number ?? ''} ${subject}`.replace(/\s+/g, ' ').trim(),
    round: round.folder,
    below: COUNTING.has(record.kind) ? round.folder : unit?.folder,
    author: personOf(record.facts, system) ?? textField(issuer, 'ten')?.text ?? '',
    resolve: (ref) => {
      const found = find(ref, unit);
      if (found === 'broken' || 'nearest' in found) return found;
      const cited =
        'record' in found
          ? citedFromRecord(found, round, forms, system)
          : citedFromList(found.entry);
      if (cited === undefined) return { nearest: undefined };
      const text = writeCitation(cited, system);
      return 'record' in found ? { ...text, record: found.record.path } : text;
    },
  };
}

function citedFromRecord(
  { record, unit }: DocumentOf,
  round: Round,
  forms: ReadonlyMap<string, FormFacts>,
  system: System,
): Cited | undefined {
  const issuer = issuerOf(record, round, unit, () => {});
  if (issuer === undefined) return undefined;
  const form = forms.get(record.form);
  const so = textField(record.facts, 'so')?.text;
  const body = textField(issuer, 'ky_hieu')?.text ?? '';
  return {
    tenLoai: form?.tenLoai ?? '',
    number: writeNumberCode(systemOf(issuer), so, form?.kyHieu ?? '', body),
    date: dateField(record.facts, 'ngay'),
    issuer: personOf(record.facts, system) ?? textField(issuer, 'ten')?.text ?? '',
    subject: subjectOf(record),
  };
}
