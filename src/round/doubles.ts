import type { Diagnostic } from '../model/diagnostic.js';
import { objectField, objectsField, textField } from '../model/fields.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { trungMa } from './messages.js';
import type { Round } from './rounds.js';

/** An id and the place where it was given. */
interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Lists whose entries other records name by `ma`. */
const NAMED_LISTS = [
  'co_quan',
  'doan',
  'nhan_su',
  'nguoi_ky',
  'van_ban',
  'quy_tac',
  'van_de',
  'viec',
  'han_che',
  'yeu_cau',
];

/**
 * Ids name one thing each: units of a round, documents of a folder, entries of a list. A reference
 * to a doubled id would mean whichever came first.
 */
export function findDoubles(round: Round): readonly Diagnostic[] {
  const units = round.units.map((unit) => unit.record);
  const folders = [round.documents, ...round.units.map((unit) => unit.documents)];
  const records = [round.record, ...units, ...folders.flat()];
  const bodies = objectsField(round.record.facts, 'co_quan');
  const groups = [units.map(nameOf), ...folders.map((documents) => documents.map(nameOf))];
  const outside = objectsField(round.record.facts, 'van_ban').flatMap(nameOfEntry);
  return [
    ...groups.flatMap(doublesIn),
    ...[...records.map(({ facts }) => facts), ...bodies].flatMap(doubledEntries),
    // `co_quan` names a body of the round or a unit; `[@id]` a document or an outside text.
    ...clashes(bodies.flatMap(nameOfEntry), units.map(nameOf)),
    ...folders.flatMap((documents) => clashes(outside, documents.map(nameOf))),
  ];
}

/** Rounds copied from one another: a round is known by its id too. */
export function findDoubledRounds(rounds: readonly Round[]): readonly Diagnostic[] {
  return doublesIn(rounds.map(({ record }) => nameOf(record)));
}

/** Ids of one list that stand in another too. */
function clashes(first: readonly Named[], second: readonly Named[]): readonly Diagnostic[] {
  if (first.length === 0 || second.length === 0) return [];
  const known = new Map(first.map((one) => [one.id, one]));
  return second.flatMap((one) => {
    const other = known.get(one.id);
    return other === undefined ? [] : [trungMa(one.place, one.id, other.place)];
  });
}

function doublesIn(group: readonly Named[]): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  return group.flatMap((one) => {
    const known = first.get(one.id);
    if (known === undefined) first.set(one.id, one);
    return known === undefined ? [] : [trungMa(one.place, one.id, known.place)];
  });
}

function doubledEntries(facts: ObjectValue): readonly Diagnostic[] {
  return NAMED_LISTS.flatMap((list) => {
    const entries = objectsField(facts, list);
    return entries.length < 2 ? [] : doublesIn(entries.flatMap(nameOfEntry));
  });
}

function nameOf(record: ContentRecord): Named {
  const start = { file: record.path, line: 1, column: 1 };
  const person = record.part === undefined ? undefined : objectField(record.facts, 'nguoi');
  const place = textField(record.facts, 'ma')?.place ?? person?.place ?? start;
  return { id: record.id, place };
}

function nameOfEntry(entry: ObjectValue): readonly Named[] {
  const ma = textField(entry, 'ma');
  return ma === undefined ? [] : [{ id: ma.text, place: ma.place }];
}
