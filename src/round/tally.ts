import { dateField, numberField, objectsField, textField, withFields } from '../model/fields.js';
import { memoize } from '../model/memoize.js';
import { isoDay } from '../model/ngay.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ListValue, NumberValue, ObjectValue, TextValue, Value } from '../model/value.js';
import { isOfSamePass, usualId } from './pass.js';
import { personsAsked } from './persons-asked.js';
import type { Round, Unit } from './rounds.js';

/** Kinds that are given the counts of the round: one record unread, and they would be wrong. */
export const COUNTING: ReadonlySet<string> = new Set(['tong-hop', 'bao-cao-tien-do']);

/** Kinds that give verdicts on issues. */
const APPRAISALS: ReadonlySet<string> = new Set(['bien-ban-tham-dinh', 'bao-cao-tham-dinh']);

/** From the best to the worst; an issue or a collective that no appraisal names comes last. */
const VERDICTS = ['dat', 'can-bo-sung', 'chua-dat', 'chua-tham-dinh'] as const;
type Verdict = (typeof VERDICTS)[number];

/** A verdict and where it stands. */
interface Judged {
  readonly verdict: Verdict;
  readonly place: Place;
}

/** One collective with a gợi ý, or a unit without one (`judged` is `undefined`). */
interface Row {
  readonly unit: Unit;
  readonly issues: readonly Judged[];
  readonly judged: Judged | undefined;
  /** The persons named for gợi ý kiểm điểm. */
  readonly persons: readonly ObjectValue[];
}

/**
 * What the records of a round come to: `so_don_vi`, `so_goi_y` (collectives with a gợi ý),
 * `so_ca_nhan` (persons whom the units' `nhan_su` names for one, or who have a letter),
 * `van_de` and `tap_the` (issues and those collectives: `so`, and how many of each verdict),
 * `don_vi` (every unit with `so_van_de` and `muc`), `goi_y` (those with a gợi ý); the same for each
 * entry of `khoi`, with its `ten`. An issue has the verdict of the latest appraisal (biên bản or báo
 * cáo thẩm định) that names it; a collective the worst of its issues.
 */
export function tally(round: Round, units: ReadonlyMap<ContentRecord, ObjectValue>): ObjectValue {
  // A unit stands in up to four of the lists.
  const print = memoize((row: Row) => printed(row, units.get(row.unit.record)));
  const whole = ({ rows, place }: Group, more: Readonly<Record<string, Value>>) =>
    withFields(count(rows, place), {
      don_vi: listOf(rows.map(print), place),
      goi_y: listOf(rows.filter(isAsked).map(print), place),
      ...more,
    });
  const { all, blocks } = judged(round);
  const khoi = blocks.map((block) => whole(block, { ten: block.name }));
  return whole(all, { khoi: listOf(khoi, all.place) });
}

/** The numbers of `tally` alone, without its lists: of the round, then of each block. */
export function countsOf(round: Round): readonly ObjectValue[] {
  const { all, blocks } = judged(round);
  return [all, ...blocks].map(({ rows, place }) => count(rows, place));
}

interface Group {
  readonly rows: readonly Row[];
  readonly place: Place;
}

/** Every unit of a round, and the units of each block in the order in which the blocks occur. */
const judged = memoize((round: Round) => {
  const rows = round.units.map((unit) => judge(unit, round));
  const blocks = new Map<string, Group & { name: TextValue; rows: Row[] }>();
  for (const row of rows) {
    const name = textField(row.unit.record.facts, 'khoi');
    if (name === undefined) continue;
    const block = blocks.get(name.text) ?? { name, rows: [], place: name.place };
    block.rows.push(row);
    blocks.set(name.text, block);
  }
  const all: Group = { rows, place: round.record.facts.place };
  return { all, blocks: [...blocks.values()] };
});

const isAsked = (row: Row): boolean => row.judged !== undefined;

function count(rows: readonly Row[], place: Place): ObjectValue {
  const asked = rows.filter(isAsked);
  const collectives = asked.flatMap(({ judged }) => judged ?? []);
  return objectOf(place, {
    so_don_vi: numberOf(rows.length, place),
    so_goi_y: numberOf(asked.length, place),
    so_ca_nhan: numberOf(rows.flatMap((row) => row.persons).length, place),
    van_de: countVerdicts(
      rows.flatMap((row) => row.issues),
      place,
    ),
    tap_the: countVerdicts(collectives, place),
  });
}

/** `so`, and a count for each verdict: `dat`, `can_bo_sung`, `chua_dat`, `chua_tham_dinh`. */
function countVerdicts(all: readonly Judged[], place: Place): ObjectValue {
  const counts = VERDICTS.map((verdict) => {
    const these = all.filter((one) => one.verdict === verdict);
    return [
      verdict.replaceAll('-', '_'),
      numberOf(these.length, these[0]?.place ?? place),
    ] as const;
  });
  return objectOf(place, { so: numberOf(all.length, place), ...Object.fromEntries(counts) });
}

/** A unit's facts with what was counted of it; `muc` is left out where it has no gợi ý. */
function printed(
  { unit, issues, judged, persons }: Row,
  facts: ObjectValue = unit.record.facts,
): ObjectValue {
  const place = judged?.place ?? facts.place;
  return withFields(facts, {
    so_van_de: numberOf(issues.length, place),
    so_ca_nhan: numberOf(persons.length, place),
    van_de: countVerdicts(issues, place),
    muc: judged === undefined ? undefined : { kind: 'text', text: judged.verdict, place },
  });
}

function judge(unit: Unit, round: Round): Row {
  const { facts } = unit.record;
  const letters = unit.documents.filter((record) => record.kind === 'goi-y');
  const persons = personsAsked(unit);
  // A unit may be named for a gợi ý whose letter is not among the records.
  const flag = textField(facts, 'goi_y');
  const open = flag && ({ verdict: 'chua-tham-dinh', place: flag.place } as const);
  if (letters.length === 0) return { unit, issues: [], judged: open, persons };
  const minutes = inTime(unit, round);
  const issues = letters.flatMap((letter) =>
    objectsField(letter.facts, 'van_de').map((issue): Judged => {
      const id = textField(issue, 'ma')?.text;
      for (const { record, about } of minutes) {
        if (about !== letter) continue;
        const given = objectsField(record.facts, 'ket_luan').find(
          (one) => textField(one, 'van_de')?.text === id,
        );
        const muc = given === undefined ? undefined : textField(given, 'muc');
        const verdict = VERDICTS.find((one) => one === muc?.text);
        if (muc !== undefined && verdict !== undefined) return { verdict, place: muc.place };
      }
      return { verdict: 'chua-tham-dinh', place: issue.place };
    }),
  );
  const [first = { verdict: 'chua-tham-dinh', place: facts.place } as const] = issues;
  return { unit, issues, judged: issues.reduce(worse, first), persons };
}

const worse = (a: Judged, b: Judged): Judged =>
  VERDICTS.indexOf(b.verdict) > VERDICTS.indexOf(a.verdict) ? b : a;

/** The unit's appraisals, the latest first, each with the gợi ý whose answers it judges. */
function inTime(unit: Unit, round: Round) {
  const dayOf = ({ facts }: ContentRecord): string => {
    const day = dateField(facts, 'ngay') ?? dateField(round.record.facts, 'ngay');
    return day === undefined ? '' : isoDay(day);
  };
  const passOf = ({ facts }: ContentRecord): number => numberField(facts, 'lan') ?? 1;
  return unit.documents
    .filter((record) => APPRAISALS.has(record.kind))
    .sort(
      (a, b) =>
        passOf(b) - passOf(a) ||
        (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1) ||
        (a.id < b.id ? 1 : -1),
    )
    .map((record) => {
      const report = named(record, 'giai_trinh', unit);
      return { record, about: report && named(report, 'goi_y', unit) };
    });
}

/** As `round/context.ts` finds it, which also says what is missing. */
function named(record: ContentRecord, field: string, unit: Unit): ContentRecord | undefined {
  const typed = textField(record.facts, field)?.text;
  const id = typed ?? usualId(record, field);
  const same = unit.documents.find(
    (one) => typed === undefined && isOfSamePass(one, record, field),
  );
  return same ?? unit.documents.find((one) => one.id === id);
}

const numberOf = (number: number, place: Place): NumberValue => ({ kind: 'number', number, place });

const listOf = (items: readonly ObjectValue[], place: Place): ListValue => ({
  kind: 'list',
  items,
  place,
});

const objectOf = (place: Place, fields: Readonly<Record<string, Value>>): ObjectValue => ({
  kind: 'object',
  fields: new Map(Object.entries(fields)),
  place,
});
