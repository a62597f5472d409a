import { objectField, objectsField, textField } from '../model/fields.js';
import type { ObjectValue } from '../model/value.js';
import type { Unit } from './rounds.js';

/** The persons of a unit named for gợi ý kiểm điểm: by `goi_y` in `nhan_su`, or by a letter. */
export function personsAsked(unit: Unit): readonly ObjectValue[] {
  const named = objectsField(unit.record.facts, 'nhan_su').filter(
    (person) => textField(person, 'goi_y') !== undefined,
  );
  const known = new Set(named.map((person) => textField(person, 'ma')?.text));
  const lettered = unit.documents
    .filter((one) => one.kind === 'goi-y-ca-nhan' && !known.has(one.part))
    .flatMap((one) => objectField(one.facts, 'nguoi') ?? []);
  return [...named, ...lettered];
}
