import type { Diagnostic } from '../model/diagnostic.js';
import { objectField, objectsField, textField } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { ObjectValue, Value } from '../model/value.js';
import { khongCo } from './messages.js';

/**
 * Who signs a document: whom it types, else the one of its issuer's `nguoi_ky` that it names by id,
 * else the first of them. Kinds that nobody signs in that way have no such field.
 */
export function signedBy(
  facts: ObjectValue,
  issuer: ObjectValue,
  report: (diagnostic: Diagnostic) => void,
): Readonly<Record<string, Value>> {
  if (!facts.fields.has('nguoi_ky')) return {};
  const signers = objectsField(issuer, 'nguoi_ky');
  const typed = objectField(facts, 'nguoi_ky');
  const id = typed === undefined ? undefined : textField(typed, 'ma');
  if (typed !== undefined && id === undefined) return {};
  const idOf = (signer: ObjectValue) => textField(signer, 'ma')?.text ?? '';
  const found = id === undefined ? signers[0] : signers.find((one) => idOf(one) === id.text);
  if (found !== undefined) return { nguoi_ky: found };
  if (id === undefined) return {};
  const source = issuer.fields.get('nguoi_ky')?.place ?? issuer.place;
  report(khongCo(id.place, 'nguoi-ky', id.text, nearest(id.text, signers.map(idOf)), source));
  return {};
}
