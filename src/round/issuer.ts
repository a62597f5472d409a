import type { Diagnostic } from '../model/diagnostic.js';
import type { System } from '../model/document.js';
import { objectsField, textField } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { khongCo } from './messages.js';
import type { Round, Unit } from './rounds.js';

/** Kinds that lie in a unit's folder but come from the body that runs the round. */
const FROM_ABOVE = new Set([
  'goi-y',
  'goi-y-ca-nhan',
  'bien-ban-tham-dinh',
  'yeu-cau-kiem-diem-lai',
  'ket-luan',
  'bao-cao-tham-dinh',
]);

/**
 * The body that issues a document: the one it names, else the unit whose folder it lies in, else
 * the first `co_quan` of the round.
 */
export function issuerOf(
  record: ContentRecord,
  round: Round,
  unit: Unit | undefined,
  report: (diagnostic: Diagnostic) => void,
): ObjectValue | undefined {
  const bodies = objectsField(round.record.facts, 'co_quan');
  const named = textField(record.facts, 'co_quan');
  if (named === undefined) {
    return unit === undefined || FROM_ABOVE.has(record.kind) ? bodies[0] : unit.record.facts;
  }
  const idOf = (body: ObjectValue) => textField(body, 'ma')?.text ?? '';
  const isNamed = (body: ObjectValue) => idOf(body) === named.text;
  const found =
    bodies.find(isNamed) ?? round.units.find((one) => isNamed(one.record.facts))?.record.facts;
  if (found !== undefined) return found;
  const all = [...bodies, ...round.units.map((one) => one.record.facts)];
  const source = round.record.facts.fields.get('co_quan')?.place ?? round.record.facts.place;
  report(khongCo(named.place, 'co-quan', named.text, nearest(named.text, all.map(idOf)), source));
  return undefined;
}

/** The system of the body that writes a gợi ý: the one of the round that it names, else the first. */
export function systemAbove(record: ContentRecord, round: ContentRecord): System {
  const bodies = objectsField(round.facts, 'co_quan');
  const named = textField(record.facts, 'co_quan')?.text;
  const isNamed = (body: ObjectValue) => textField(body, 'ma')?.text === named;
  const issuer = named === undefined ? bodies[0] : bodies.find(isNamed);
  return issuer === undefined ? 'dang' : systemOf(issuer);
}

export function systemOf(issuer: ObjectValue): System {
  return textField(issuer, 'he_thong')?.text === 'nha-nuoc' ? 'nha-nuoc' : 'dang';
}
