import type { Ngay } from './ngay.js';
import type { ObjectValue, TextValue, Value } from './value.js';

/** Typed looks into a map of fields: `undefined` where the field is left out or of another kind. */
export function textField(object: ObjectValue, key: string): TextValue | undefined {
  const value = object.fields.get(key);
  return value?.kind === 'text' ? value : undefined;
}

export function dateField(object: ObjectValue, key: string): Ngay | undefined {
  const value = object.fields.get(key);
  return value?.kind === 'date' ? value.date : undefined;
}

export function numberField(object: ObjectValue, key: string): number | undefined {
  const value = object.fields.get(key);
  return value?.kind === 'number' ? value.number : undefined;
}

export function objectField(object: ObjectValue, key: string): ObjectValue | undefined {
  const value = object.fields.get(key);
  return value?.kind === 'object' ? value : undefined;
}

/** The maps of a list field, in order; none where the field is left out. */
export function objectsField(object: ObjectValue, key: string): readonly ObjectValue[] {
  const value = object.fields.get(key);
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'object') : [];
}

/** The same map with some fields added or replaced. */
export function withFields(
  object: ObjectValue,
  added: Readonly<Record<string, Value | undefined>>,
): ObjectValue {
  // Thirteen thousand documents have a map of some thirty fields made in this way.
  const fields = new Map<string, Value | undefined>();
  for (const [key, value] of object.fields) fields.set(key, value);
  for (const key of Object.keys(added)) fields.set(key, added[key]);
  return { kind: 'object', fields, place: object.place };
}
