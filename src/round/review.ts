import type { System } from '../model/document.js';
import { numberField, objectField, textField, withFields } from '../model/fields.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue, Value } from '../model/value.js';
import { addressed } from './address.js';
import type { Unit } from './rounds.js';

/** Kinds that explain the suggested issues where there are any: «nếu có» in their forms. */
const IF_ANY = new Set(['kiem-diem-tap-the', 'kiem-diem-ca-nhan']);

/** Whether nothing was suggested to the unit, in a kind of paper that is written all the same. */
export function isUnasked(
  record: ContentRecord,
  unit: Unit | undefined,
  broken: ReadonlySet<string>,
): boolean {
  if (!IF_ANY.has(record.kind) || textField(record.facts, 'goi_y') !== undefined) return false;
  const isThere = unit?.documents.some((document) => document.id === 'goi-y') ?? false;
  return !(isThere || broken.has(`${unit?.folder}/goi-y.md`));
}

/** The points of a review with their sum. */
export function withTotal(facts: ObjectValue): Readonly<Record<string, Value>> {
  const diem = objectField(facts, 'diem');
  if (diem === undefined) return {};
  const [common, results] = [numberField(diem, 'tieu_chi_chung'), numberField(diem, 'ket_qua')];
  if (common === undefined || results === undefined) return {};
  const tong: Value = { kind: 'number', number: common + results, place: diem.place };
  return { diem: withFields(diem, { tong }) };
}

/** Who speaks in a paper that a person writes of himself, as `system` names them; else nobody. */
export function personOf(facts: ObjectValue, system: System): string | undefined {
  const person = objectField(facts, 'nguoi');
  const name = person === undefined ? undefined : textField(person, 'ten')?.text;
  return name === undefined ? undefined : addressed(name, system);
}
