import { withFields } from '../model/fields.js';
import { memoize } from '../model/memoize.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ListValue, NumberValue, ObjectValue, Value } from '../model/value.js';
import { type Group, type Judged, judgeRound, type Row, VERDICTS } from './judge.js';
import type { Round } from './rounds.js';

/** Kinds that are given the counts of the round: one record unread, and they would be wrong. */
export const COUNTING: ReadonlySet<string> = new Set(['tong-hop', 'bao-cao-tien-do']);

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
  const { all, blocks } = judgeRound(round);
  const khoi = blocks.map((block) => whole(block, { ten: block.name }));
  return whole(all, { khoi: listOf(khoi, all.place) });
}

/** The numbers of `tally` alone, without its lists: of the round, then of each block. */
export function countsOf(round: Round): readonly ObjectValue[] {
  const { all, blocks } = judgeRound(round);
  return [all, ...blocks].map(({ rows, place }) => count(rows, place));
}

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
