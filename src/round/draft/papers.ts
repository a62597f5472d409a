import { objectsField, textField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue } from '../../model/value.js';
import type { Unit } from '../rounds.js';
import { passOf } from '../rules/passes.js';

/** The pass of a review that a new record belongs to: 1, 2 … */
export type Pass = number;

/** The unit's paper of a kind: that of the pass where it is written anew, else the latest. */
export function paperOf(
  unit: Unit | undefined,
  kind: string,
  pass: Pass,
): ContentRecord | undefined {
  const papers = (unit?.documents ?? []).filter((one) => one.kind === kind);
  return papers.find((one) => passOf(one) === pass);
}

/** The gợi ý is one for all passes. */
export const askedOf = (unit: Unit | undefined): ContentRecord | undefined =>
  paperOf(unit, 'goi-y', 1);

export function idOf(entry: ObjectValue, field: string): string {
  return textField(entry, field)?.text ?? '';
}

/** The ids of the issues that fell short in the appraisal of a pass. */
export function fellShort(unit: Unit | undefined, pass: Pass): readonly string[] {
  const minutes = paperOf(unit, 'bien-ban-tham-dinh', pass);
  if (minutes === undefined) return [];
  return objectsField(minutes.facts, 'ket_luan')
    .filter((verdict) => idOf(verdict, 'muc') === 'chua-dat')
    .map((verdict) => idOf(verdict, 'van_de'));
}

/**
 * The issues that a record of that pass must answer: all of the gợi ý, and in a later pass those
 * that were required again, or where nothing says so those that fell short.
 */
export function issuesFor(
  unit: Unit | undefined,
  kind: string,
  pass: Pass,
): readonly ObjectValue[] {
  const asked = askedOf(unit);
  const all = asked === undefined ? [] : objectsField(asked.facts, 'van_de');
  const wanted = wantedIn(unit, kind, pass);
  return wanted === undefined ? all : all.filter((issue) => wanted.has(idOf(issue, 'ma')));
}

function wantedIn(
  unit: Unit | undefined,
  kind: string,
  pass: Pass,
): ReadonlySet<string> | undefined {
  if (kind === 'yeu-cau-kiem-diem-lai') {
    const last = [...(unit?.documents ?? [])]
      .filter((one) => one.kind === 'bien-ban-tham-dinh')
      .reduce((most, one) => Math.max(most, passOf(one)), 1);
    return new Set(fellShort(unit, last));
  }
  if (pass === 1) return undefined;
  const required = paperOf(unit, 'yeu-cau-kiem-diem-lai', 1);
  const again = required === undefined ? [] : objectsField(required.facts, 'van_de');
  const ids = again.map((one) => idOf(one, 'van_de'));
  return new Set(ids.length > 0 ? ids : fellShort(unit, pass - 1));
}
