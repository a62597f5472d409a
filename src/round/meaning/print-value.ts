import { CHOICE_WORDS } from '../../model/choice-words.js';
import { objectsField, textField } from '../../model/fields.js';
import { isoDay, ngaySo } from '../../model/ngay.js';
import type { ContentRecord } from '../../model/record.js';
import { capitalized } from '../../model/sentence.js';
import type { ObjectValue, Value } from '../../model/value.js';

/** Prints a value as people read it; nothing where it says nothing. */
export type Print = (value: Value | undefined) => string | undefined;

/** What the ids of a record stand for. */
export interface Known {
  /** The records whose `nhan_su` it names persons of, the nearest first. */
  readonly households: readonly ContentRecord[];
  readonly delegations: readonly ObjectValue[];
  readonly issues: readonly ObjectValue[];
}

export function printWith({ households, delegations, issues }: Known): Print {
  const staff = [...households].reverse().flatMap(({ facts }) => objectsField(facts, 'nhan_su'));
  const known = new Map(staff.map((one) => [textField(one, 'ma')?.text, one]));
  const names = new Map<string, string>();
  for (const [id, words] of CHOICE_WORDS) names.set(id, capitalized(words));
  for (const one of delegations) names.set(idOf(one), nameOf(one));
  for (const one of issues) names.set(idOf(one), `${idOf(one)} (${nameOf(one)})`);

  const person = (object: ObjectValue): string | undefined => {
    const id = textField(object, 'nguoi')?.text ?? textField(object, 'ma')?.text;
    const entry = id === undefined ? undefined : known.get(id);
    const say = (field: string) =>
      (textField(object, field) ?? (entry && textField(entry, field)))?.text;
    const said = [say('ten') ?? id, say('chuc_vu')].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : said.join(', ');
  };

  const print: Print = (value) => {
    switch (value?.kind) {
      case undefined:
        return undefined;
      case 'text':
        return names.get(value.text) ?? value.text;
      case 'number':
        return String(value.number);
      case 'date':
        return ngaySo(value.date);
      case 'flag':
        return value.flag ? 'có' : 'không';
      case 'list':
        return value.items.flatMap((item) => print(item) ?? []).join('; ');
      case 'object':
        return person(value);
    }
  };
  return print;
}

const idOf = (object: ObjectValue): string => textField(object, 'ma')?.text ?? '';
const nameOf = (object: ObjectValue): string => textField(object, 'ten')?.text ?? '';

/** What was typed, by which two values are held against one another: a name stays an id here. */
export const typedOf: Print = (value) => {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'date':
      return isoDay(value.date);
    case 'flag':
      return String(value.flag);
    case 'list':
      return value.items.map((item) => typedOf(item) ?? '').join('\n');
    case 'object':
      return [...value.fields]
        .flatMap(([key, field]) => (field === undefined ? [] : [`${key}=${typedOf(field)}`]))
        .sort()
        .join('\n');
  }
};

/** A field of a map, or by a path of one in it. */
export function fieldAt(object: ObjectValue, path: string): Value | undefined {
  const [first = '', ...rest] = path.split('.');
  const value = object.fields.get(first);
  if (rest.length === 0) return value;
  return value?.kind === 'object' ? fieldAt(value, rest.join('.')) : undefined;
}
