import { dateField, textField, withFields } from '../model/fields.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ListValue, ObjectValue, TextValue, Value } from '../model/value.js';
import type { Contexts } from './context.js';
import { standOfRound } from './status.js';
import type { Cell, State } from './status-cell.js';

/** A unit's facts with its cells, in the order of the steps. */
interface Line {
  readonly unit: ObjectValue;
  readonly cells: readonly Cell[];
}

/**
 * `tinh_hinh`, where the round stood on the day of the report: `so_don_vi`; `so_qua_han`, the units
 * with an overdue step; `buoc`, each step that some unit needs with its counts (`phai_co` is `xong`
 * and `du_thao` and `chua_co` together; `muon` is a part of `xong`, `qua_han` of the other two); and
 * `khoi`, the units by block, each with `o`: its state at each of those steps.
 */
export function printProgress(
  record: ContentRecord,
  units: ReadonlyMap<ContentRecord, ObjectValue>,
  { round, forms }: Contexts,
): Readonly<Record<string, Value>> {
  const { place } = record.facts;
  const day = dateField(record.facts, 'ngay');
  if (day === undefined) return {};
  // A report is not made while a record of a unit is unread: no cell is in doubt.
  const { steps, rows } = standOfRound(round, forms, new Set(), day);
  const needed = steps.map((_, at) => rows.some(({ cells }) => cells[at]?.state !== 'khong-can'));
  const lines = round.units.map((unit, index): Line => {
    const cells = rows[index]?.cells.filter((_, at) => needed[at]) ?? [];
    return { unit: units.get(unit.record) ?? unit.record.facts, cells };
  });
  const buoc = steps
    .filter((_, at) => needed[at])
    .map(({ name, pass }, at) =>
      objectOf(place, {
        ma: textOf(name, place),
        lan: pass > 1 ? numberOf(pass, place) : undefined,
        ...count(
          lines.flatMap(({ cells }) => cells[at] ?? []),
          place,
        ),
      }),
    );
  const overdue = lines.filter(({ cells }) => cells.some(({ state }) => OVERDUE.has(state)));
  return {
    tinh_hinh: objectOf(place, {
      so_don_vi: numberOf(lines.length, place),
      so_qua_han: numberOf(overdue.length, place),
      buoc: listOf(buoc, place),
      khoi: listOf(byBlock(lines), place),
    }),
  };
}

const OVERDUE: ReadonlySet<State> = new Set(['qua-han', 'du-thao-qua-han']);

function count(cells: readonly Cell[], place: Place): Readonly<Record<string, Value>> {
  const of = (...states: readonly State[]) =>
    cells.filter(({ state }) => states.includes(state)).length;
  const [xong, duThao, chuaCo] = [
    of('xong', 'xong-muon'),
    of('du-thao', 'du-thao-qua-han'),
    of('chua-co', 'qua-han'),
  ];
  return {
    phai_co: numberOf(xong + duThao + chuaCo, place),
    xong: numberOf(xong, place),
    muon: numberOf(of('xong-muon'), place),
    du_thao: numberOf(duThao, place),
    chua_co: numberOf(chuaCo, place),
    qua_han: numberOf(of(...OVERDUE), place),
  };
}

function byBlock(lines: readonly Line[]): readonly ObjectValue[] {
  const blocks = new Map<string, { name: TextValue; units: ObjectValue[] }>();
  for (const { unit, cells } of lines) {
    const name = textField(unit, 'khoi');
    if (name === undefined) continue;
    const block = blocks.get(name.text) ?? { name, units: [] };
    const o = cells.map((cell) => printCell(cell, unit.place));
    block.units.push(withFields(unit, { o: listOf(o, unit.place) }));
    blocks.set(name.text, block);
  }
  return [...blocks.values()].map(({ name, units }) =>
    objectOf(name.place, { ten: name, don_vi: listOf(units, name.place) }),
  );
}

/** `trang_thai`, `ngay_xong` and `han`; `co` and `phai_co` where a step wants several papers. */
function printCell({ state, due, done, count: counted, records }: Cell, unit: Place): ObjectValue {
  const [file] = records;
  const place = file === undefined ? unit : { file, line: 1, column: 1 };
  return objectOf(place, {
    trang_thai: textOf(state, place),
    ngay_xong: done === undefined ? undefined : { kind: 'date', date: done, place },
    han: due === undefined ? undefined : { kind: 'date', date: due, place },
    co: counted === undefined ? undefined : numberOf(counted.have, place),
    phai_co: counted === undefined ? undefined : numberOf(counted.need, place),
  });
}

const numberOf = (number: number, place: Place): Value => ({ kind: 'number', number, place });

const textOf = (text: string, place: Place): Value => ({ kind: 'text', text, place });

const listOf = (items: readonly Value[], place: Place): ListValue => ({
  kind: 'list',
  items,
  place,
});

const objectOf = (
  place: Place,
  fields: Readonly<Record<string, Value | undefined>>,
): ObjectValue => ({
  kind: 'object',
  fields: new Map(Object.entries(fields)),
  place,
});
