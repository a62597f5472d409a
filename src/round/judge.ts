import { dateField, numberField, objectsField, textField } from '../model/fields.js';
import { memoize } from '../model/memoize.js';
import { isoDay } from '../model/ngay.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue, TextValue } from '../model/value.js';
import { isOfSamePass, usualId } from './pass.js';
import { personsAsked } from './persons-asked.js';
import type { Round, Unit } from './rounds.js';

/** Kinds that give verdicts on issues. */
const APPRAISALS: ReadonlySet<string> = new Set(['bien-ban-tham-dinh', 'bao-cao-tham-dinh']);

/** From the best to the worst; an issue or a collective that no appraisal names comes last. */
export const VERDICTS = ['dat', 'can-bo-sung', 'chua-dat', 'chua-tham-dinh'] as const;
type Verdict = (typeof VERDICTS)[number];

/** A verdict and where it stands. */
export interface Judged {
  readonly verdict: Verdict;
  readonly place: Place;
}

/** One collective with a gợi ý, or a unit without one (`judged` is `undefined`). */
export interface Row {
  readonly unit: Unit;
  readonly issues: readonly Judged[];
  readonly judged: Judged | undefined;
  /** The persons named for gợi ý kiểm điểm. */
  readonly persons: readonly ObjectValue[];
}

export interface Group {
  readonly rows: readonly Row[];
  readonly place: Place;
}

/** How every unit of a round stands, and the units of each block in the order in which the blocks occur. */
export const judgeRound = memoize((round: Round) => {
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
