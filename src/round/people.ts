import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { objectsField, textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue, Value } from '../model/value.js';
import { khongCo } from './messages.js';

/** The records whose `nhan_su` a record may name persons of: the nearest first. */
export type Households = readonly ContentRecord[];

/**
 * A record with every person that it names by id in full: what the entry of `nhan_su` says, under
 * what the record itself types. An id that nobody bears is reported and stands for the name.
 */
export function namePeople(
  record: ContentRecord,
  among: Households,
  report: (diagnostic: Diagnostic) => void,
): ContentRecord {
  const before = named.get(record);
  const isSame = before?.among.every((one, index) => one === among[index]);
  const { value, diagnostics } = before && isSame ? before : nameIn(record, among);
  if (!isSame) named.set(record, { among, value, diagnostics });
  for (const diagnostic of diagnostics) report(diagnostic);
  return value;
}

interface Named extends Outcome<ContentRecord> {
  readonly among: Households;
}

/**
 * Laws: a record and its households are never changed; what they came to is given again for the
 * very same objects, so that a watch names anew only what was read anew.
 */
const named = new WeakMap<ContentRecord, Named>();

function nameIn(record: ContentRecord, among: Households): Outcome<ContentRecord> {
  const diagnostics: Diagnostic[] = [];
  const known = among.flatMap((one) => objectsField(one.facts, 'nhan_su'));
  const find = (person: ObjectValue): ObjectValue => {
    const id = textField(person, 'nguoi');
    if (id === undefined) return person;
    const entry = known.find((one) => textField(one, 'ma')?.text === id.text);
    if (entry !== undefined) return overlay(entry, person);
    const ids = known.map((one) => textField(one, 'ma')?.text ?? '');
    const home = among.find((one) => one.facts.fields.get('nhan_su') !== undefined) ?? among[0];
    const source = home?.facts.fields.get('nhan_su')?.place ?? home?.facts.place ?? id.place;
    diagnostics.push(khongCo(id.place, 'nguoi', id.text, nearest(id.text, ids), source));
    return overlay(withFields(person, { ten: id }), person);
  };
  const facts = walk(record.facts, find);
  return { value: facts === record.facts ? record : { ...record, facts }, diagnostics };
}

/** A NGUOI is any map that may hold both a name and the id of one. */
const isPerson = ({ fields }: ObjectValue): boolean => fields.has('nguoi') && fields.has('ten');

function walk(object: ObjectValue, find: (person: ObjectValue) => ObjectValue): ObjectValue {
  const changed: Record<string, Value> = {};
  for (const [name, value] of object.fields) {
    const seen = value === undefined ? undefined : visit(value, find);
    if (seen !== undefined && seen !== value) changed[name] = seen;
  }
  const whole = Object.keys(changed).length === 0 ? object : withFields(object, changed);
  return isPerson(whole) ? find(whole) : whole;
}

function visit(value: Value, find: (person: ObjectValue) => ObjectValue): Value {
  if (value.kind === 'object') return walk(value, find);
  if (value.kind !== 'list') return value;
  const items = value.items.map((item) => visit(item, find));
  return items.some((item, index) => item !== value.items[index]) ? { ...value, items } : value;
}

/** What `typed` leaves out is taken from `entry`. */
function overlay(entry: ObjectValue, typed: ObjectValue): ObjectValue {
  const given = [...typed.fields].filter(([, value]) => value !== undefined);
  const open = [...typed.fields].filter(([name]) => !entry.fields.has(name));
  return { ...typed, fields: new Map([...entry.fields, ...open, ...given]) };
}
