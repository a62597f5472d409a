import type { Diagnostic } from '../model/diagnostic.js';
import type { System } from '../model/document.js';
import { objectsField, textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { ContentRecord, FormFacts } from '../model/record.js';
import type { ListValue, ObjectValue, Value } from '../model/value.js';
import { entryElsewhere } from './elsewhere.js';
import { followJobs, followRemedies } from './follow-up.js';
import { dotKhac, khongCo } from './messages.js';
import { writeNumberCode } from './number-code.js';
import { printProgress } from './progress.js';
import { docOf, letterTo, resolved } from './referred.js';
import { isUnasked, withTotal } from './review.js';
import type { Round, Unit } from './rounds.js';
import { answerShortcomings } from './shortcomings.js';
import { signedBy } from './signer.js';
import { COUNTING, tally } from './tally.js';
import { withUnits } from './units-named.js';

export interface Contexts {
  readonly round: Round;
  /** The other rounds of content/, which nothing here may refer to. */
  readonly others: readonly Round[];
  readonly forms: ReadonlyMap<string, FormFacts>;
  /** Records that are there but could not be read: nothing is said of what they might have held. */
  readonly broken: ReadonlySet<string>;
  report(diagnostic: Diagnostic): void;
}

/** What every document of a round sees of it; made once a round. */
export interface Shared {
  /** The round's facts with its units, in order. */
  readonly dot: ObjectValue;
  /** By `don-vi.md`: the unit's facts with its đoàn in the place of the đoàn's id. */
  readonly units: ReadonlyMap<ContentRecord, ObjectValue>;
  /** Whether every đoàn that a unit names is there: a list that prints them needs them all. */
  readonly whole: boolean;
}

export function shareRound(on: Contexts): Shared {
  const { facts } = on.round.record;
  const units = new Map(
    on.round.units.map((unit) => {
      const own = unit.record.facts;
      return [unit.record, withFields(own, { doan: pick(own, 'doan', 'doan', on) })] as const;
    }),
  );
  const items = [...units.values()];
  const dot = withFields(facts, {
    don_vi: { kind: 'list', items, place: facts.place },
    khoi: groupByBlock(items, facts),
  });
  const whole = [...units].every(
    ([record, unit]) =>
      textField(record.facts, 'doan') === undefined || unit.fields.get('doan') !== undefined,
  );
  return { dot, units, whole };
}

/** The units by `khoi`, in the order in which the blocks first occur. */
function groupByBlock(units: readonly ObjectValue[], facts: ObjectValue): ListValue {
  const blocks = new Map<string, { name: Value; units: ObjectValue[] }>();
  for (const unit of units) {
    const name = textField(unit, 'khoi');
    if (name === undefined) continue;
    const block = blocks.get(name.text) ?? { name, units: [] };
    block.units.push(unit);
    blocks.set(name.text, block);
  }
  const items = [...blocks.values()].map(({ name, units: members }): ObjectValue => {
    const list: ListValue = { kind: 'list', items: members, place: name.place };
    const fields = new Map<string, Value>([
      ['ten', name],
      ['don_vi', list],
    ]);
    return { kind: 'object', fields, place: name.place };
  });
  return { kind: 'list', items, place: facts.place };
}

/**
 * A document's own facts with everything that it refers to in the place of the reference;
 * `undefined`, and the reason reported, where a record that it builds on is missing.
 */
export function documentContext(
  record: ContentRecord,
  unit: Unit | undefined,
  issuer: ObjectValue,
  system: System,
  shared: Shared,
  on: Contexts,
): ObjectValue | undefined {
  const { facts } = record;
  const answers = facts.fields.has('giai_trinh');
  const report = answers ? docOf(record, 'giai_trinh', unit, on) : undefined;
  if (answers && report === undefined) return undefined;
  const asks = answers || (facts.fields.has('goi_y') && !isUnasked(record, unit, on.broken));
  const basis = asks ? letterTo(report ?? record, unit, on)?.facts : undefined;
  if (asks && basis === undefined) return undefined;
  const takenOn = facts.fields.has('dang_ky');
  const jobs = takenOn ? docOf(record, 'dang_ky', unit, on, 'dang-ky-viec-kho') : undefined;
  if (takenOn && jobs === undefined) return undefined;
  const minuted = facts.fields.has('ket_luan') && facts.fields.get('ket_luan') === undefined;
  const minutes = minuted ? docOf(record, 'bien_ban_tham_dinh', unit, on) : undefined;
  if (minuted && minutes === undefined) return undefined;
  const own = unit === undefined ? undefined : shared.units.get(unit.record);
  const attended = facts.fields.has('doan');
  const typed = textField(facts, 'doan');
  const doan = typed === undefined ? own?.fields.get('doan') : pick(facts, 'doan', 'doan', on);
  const named = typed ?? (unit && textField(unit.record.facts, 'doan'));
  // One that nobody names is for the form to miss; one that is not there was told of.
  if (attended && doan === undefined && named !== undefined) return undefined;
  return withFields(facts, {
    ten_loai: tenLoai(record, on),
    so_ky_hieu: numberCode(record, issuer, system, on.forms),
    co_quan: issuer,
    dot: shared.dot,
    don_vi: own,
    ...(attended ? { doan } : {}),
    ...withTotal(facts),
    lan: facts.fields.get('lan'),
    ...signedBy(facts, issuer, on.report),
    ...(basis === undefined ? {} : { goi_y: basis }),
    ...(report === undefined ? {} : { giai_trinh: report.facts }),
    ...resolved(facts, 'bien_phap', basis, on),
    ...resolved(facts, 'ket_luan', basis, on),
    ...(report === undefined ? {} : followed(facts, report, basis, on)),
    ...(jobs === undefined ? {} : { dang_ky: jobs.facts }),
    ...(jobs === undefined ? {} : followJobs(facts, jobs.facts, on.report)),
    ...withUnits(facts, shared.units, shared.dot.place, on),
    ...(COUNTING.has(record.kind) ? { tong: tally(on.round, shared.units) } : {}),
    ...(record.kind === 'bao-cao-tien-do' ? printProgress(record, shared.units, on) : {}),
    ...resolved(facts, 'van_de', basis, on),
    ...(minutes === undefined ? {} : verdictsOf(minutes, basis, on)),
    ...answerShortcomings(facts, on.report),
  });
}

/** The remedies of a report with how each stands; the report itself says what is wrong in it. */
function followed(
  facts: ObjectValue,
  report: ContentRecord,
  basis: ObjectValue | undefined,
  on: Contexts,
): Readonly<Record<string, Value>> {
  const { bien_phap } = resolved(report.facts, 'bien_phap', basis, { ...on, report: () => {} });
  return bien_phap?.kind === 'list' ? followRemedies(facts, bien_phap, on.report) : {};
}

/** The verdicts of a biên bản thẩm định; the biên bản itself says what is wrong in it. */
function verdictsOf(
  minutes: ContentRecord,
  basis: ObjectValue | undefined,
  on: Contexts,
): Readonly<Record<string, Value>> {
  return resolved(minutes.facts, 'ket_luan', basis, { ...on, report: () => {} });
}

function tenLoai(record: ContentRecord, on: Contexts): Value {
  const text = on.forms.get(record.form)?.tenLoai ?? '';
  return { kind: 'text', text, place: record.facts.place };
}

function numberCode(
  record: ContentRecord,
  issuer: ObjectValue,
  system: System,
  forms: Contexts['forms'],
): Value {
  const so = textField(record.facts, 'so');
  const kind = forms.get(record.form)?.kyHieu ?? '';
  const body = textField(issuer, 'ky_hieu')?.text ?? '';
  const text = writeNumberCode(system, so?.text, kind, body);
  return { kind: 'text', text, place: so?.place ?? record.facts.place };
}

/** The entry of one of the round's lists that a field names by its id. */
function pick(
  facts: ObjectValue,
  field: string,
  listName: 'doan',
  on: Contexts,
): ObjectValue | undefined {
  const id = textField(facts, field);
  if (id === undefined) return undefined;
  const entries = objectsField(on.round.record.facts, listName);
  const found = entries.find((entry) => textField(entry, 'ma')?.text === id.text);
  if (found === undefined) {
    const ids = entries.map((entry) => textField(entry, 'ma')?.text ?? '');
    const source = on.round.record.facts.fields.get(listName)?.place ?? facts.place;
    const there = entryElsewhere(listName, id.text, on.others);
    on.report(
      there === undefined
        ? khongCo(id.place, listName, id.text, nearest(id.text, ids), source)
        : dotKhac(id.place, listName, id.text, there),
    );
  }
  return found;
}
