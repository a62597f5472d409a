import { dateField, objectField, objectsField, textField } from '../../model/fields.js';
import { isoDay } from '../../model/ngay.js';
import type { ContentRecord } from '../../model/record.js';
import type { ObjectValue, Value } from '../../model/value.js';
import { issuerOf } from '../issuer.js';
import { documentsOf, type Round, type Unit } from '../rounds.js';

const silent = () => {};

/** The body that a new record of a kind will come from: as with its like of another unit. */
export function issuerFor(
  kind: string,
  path: string,
  round: Round,
  unit: Unit | undefined,
): { readonly body: ObjectValue | undefined; readonly named: string | undefined } {
  const bodies = objectsField(round.record.facts, 'co_quan').map(
    (one) => textField(one, 'ma')?.text,
  );
  const alike = documentsOf(round).find(([record]) => {
    const named = record.kind === kind ? textField(record.facts, 'co_quan')?.text : undefined;
    return named !== undefined && bodies.includes(named);
  });
  const named = alike && textField(alike[0].facts, 'co_quan');
  const { place } = round.record.facts;
  const fields = new Map<string, Value | undefined>([['co_quan', named]]);
  const facts: ObjectValue = { kind: 'object', fields, place };
  const record: ContentRecord = {
    path,
    kind,
    form: kind,
    id: kind,
    facts,
    body: [],
    bodyPlace: place,
  };
  return { body: issuerOf(record, round, unit, silent), named: named?.text };
}

/** Who signed the latest dated document of a body, in this round. */
export function signerOf(body: ObjectValue | undefined, round: Round): ObjectValue | undefined {
  const dayOf = (record: ContentRecord) => {
    const day = dateField(record.facts, 'ngay');
    return day === undefined ? '' : isoDay(day);
  };
  const signed = documentsOf(round)
    .filter(([record]) => {
      const signer = objectField(record.facts, 'nguoi_ky');
      return signer !== undefined && textField(signer, 'ten') !== undefined;
    })
    .filter(([record, unit]) => issuerOf(record, round, unit, silent) === body)
    .map(([record]) => record)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const last = signed.at(-1);
  return last === undefined ? undefined : objectField(last.facts, 'nguoi_ky');
}
