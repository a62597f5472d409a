import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { objectsField, textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import { memoize } from '../model/memoize.js';
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
  const find = (person: ObjectValue): ObjectValue => {
    const id = textField(person, 'nguoi');
    if (id === undefined) return person;
    for (const home of among) {
      const entry = byId(home).get(id.text);
      if (entry !== undefined) return overlay(entry, person);
    }
    const ids = among.flatMap(nhanSu).map((one) => textField(one, 'ma')?.text ?? '');
    const home = among.find((one) => one.facts.fields.get('nhan_su') !== undefined) ?? among[0];
    const source = home?.facts.fields.get('nhan_su')?.place ?? home?.facts.place ?? id.place;
    diagnostics.push(khongCo(id.place, 'nguoi', id.text, nearest(id.text, ids), source));
    return overlay(withFields(person, { ten: id }), person);
  };
  const facts = walk(record.facts, find);
  return { value: facts === record.facts ? record : { ...record, facts }, diagnostics };
}

const nhanSu = ({ facts }: ContentRecord): readonly ObjectValue[] => objectsField(facts, 'nhan_su');

/** The first of each id: asked for every person of every record. */
const byId = memoize((home: ContentRecord): ReadonlyMap<string, ObjectValue> => {
  const found = new Map<string, ObjectValue>();
  for (const one of nhanSu(home)) {
    const id = textField(one, 'ma')?.text;
    if (id !== undefined && !found.has(id)) found.set(id, one);
  }
  return found;
});

// What follows copies nothing but what is changed: most records name nobody by id.

/** A NGUOI is any map that may hold both a name and the id of one. */
const isPerson = ({ fields }: ObjectValue): boolean => fields.has('nguoi') && fields.has('ten');

function walk(object: ObjectValue, find: (person: ObjectValue) => ObjectValue): ObjectValue {
  let changed: Map<string, Value | undefined> | undefined;
  for (const [name, value] of object.fields) {
    const seen = value === undefined ? undefined : visit(value, find);
    if (seen === value) continue;
    changed ??= new Map(object.fields);
    changed.set(name, seen);
  }
  const whole = changed === undefined ? object : { ...object, fields: changed };
  return isPerson(whole) ? find(whole) : whole;
}

function visit(value: Value, find: (person: ObjectValue) => ObjectValue): Value {
  if (value.kind === 'object') return walk(value, find);
  if (value.kind !== 'list') return value;
  let changed: Value[] | undefined;
  for (const [index, item] of value.items.entries()) {
    const seen = visit(item, find);
    if (seen === item) continue;
    changed ??= [...value.items];
    changed[index] = seen;
  }
  return changed === undefined ? value : { ...value, items: changed };
}

/** What `typed` leaves out is taken from `entry`. */
function overlay(entry: ObjectValue, typed: ObjectValue): ObjectValue {
  const fields = new Map(entry.fields);
  for (const [name, value] of typed.fields) {
    if (value !== undefined || !entry.fields.has(name)) fields.set(name, value);
  }
  return { ...typed, fields };
}
