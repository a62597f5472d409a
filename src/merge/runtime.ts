import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { mauLoi, thamSoSai, truongLaTrongMau } from './messages.js';
import { type Evaluate, openScope, type Print, type Scope } from './scope.js';
import type { Datum, Session } from './session.js';

/** What a helper is called with: its arguments as data that know where they were typed. */
export interface HelperCall {
  readonly args: readonly Datum[];
  readonly place: Place;
  readonly session: Session;
}

/** Gives the helper's value, or `undefined` after it has reported what is wrong. */
export type Helper = (call: HelperCall) => Datum | undefined;

/** A helper and how many arguments it takes at most. */
export interface Known {
  readonly run: Helper;
  readonly takes: number;
}

/** Walks from a value to what lies under its fields; a field that nothing declares is reported. */
export function lookUp(
  base: Datum | undefined,
  steps: readonly string[],
  place: Place,
  session: Session,
): Datum | undefined {
  let at = base;
  for (const step of steps) {
    if (at === undefined || at.kind === 'absent') return at;
    const owner = at.kind === 'prose' || at.kind === 'inline' ? session.record.bodyPlace : at.place;
    const value: Datum | undefined = at.kind === 'object' ? at.fields.get(step) : undefined;
    if (value !== undefined) {
      if (session.prints) session.seen.add(value);
    } else if (at.kind !== 'object' || !at.fields.has(step)) {
      const known = at.kind === 'object' ? at.fields.keys() : [];
      session.report(truongLaTrongMau(place, step, owner, nearest(step, known)));
      return undefined;
    }
    at = value ?? { kind: 'absent', field: step, owner };
  }
  return at;
}

/** Runs a helper on what its arguments come to; a fault of an argument has been told already. */
export function callHelper(
  name: string,
  { run, takes }: Known,
  given: readonly Evaluate[],
  place: Place,
  scope: Scope,
): Datum | undefined {
  const { session } = scope;
  const args: Datum[] = [];
  for (const argument of given) {
    const datum = argument(scope);
    if (datum !== undefined) args.push(datum);
  }
  if (args.length < given.length) return undefined;
  if (args.length > takes) {
    const needs = { vi: `nhiều nhất ${takes} tham số`, en: `at most ${takes} arguments` };
    session.report(thamSoSai(place, name, needs));
    return undefined;
  }
  try {
    return run({ args, place, session });
  } catch (cause) {
    session.report(mauLoi(place, cause instanceof Error ? cause.message : `${cause}`));
    return undefined;
  }
}

const SCOPE = {
  vi: 'một hồ sơ hoặc nhóm trường, và các tham số là giá trị thường',
  en: 'a record or a map, and plain values as arguments',
};

/** What a partial is called with: `{{> x base key=value}}`. */
export function contextOfPartial(
  scope: Scope,
  base: Evaluate,
  given: readonly (readonly [key: string, value: Evaluate])[],
  place: Place,
): Datum | undefined {
  const datum = base(scope);
  const values = given.map(([key, value]) => [key, value(scope)] as const);
  const isOdd = values.some(([, value]) => value?.kind === 'prose' || value?.kind === 'inline');
  if (isOdd || (datum?.kind !== 'object' && values.length > 0)) {
    scope.session.report(thamSoSai(place, '>', SCOPE));
  }
  if (datum?.kind !== 'object') return datum;
  const fields = new Map(datum.fields);
  for (const [key, value] of values) fields.set(key, asField(value));
  return { ...datum, fields };
}

/** Absent fields stay absent inside a partial that is given them by name. */
function asField(datum: Datum | undefined) {
  if (datum === undefined || datum.kind === 'absent') return undefined;
  if (datum.kind === 'prose' || datum.kind === 'inline') return undefined;
  return datum;
}

/** Runs a partial, indented as the line that it stands on alone. */
export function printPartial(
  print: Print,
  { session, turn }: Scope,
  context: Datum | undefined,
  indent: string,
): string {
  const text = print(openScope(session, context, turn));
  if (indent === '') return text;
  const lines = text.split('\n');
  // The end of the last line begins no other.
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return lines.map((line, index) => (index < end ? indent + line : line)).join('\n');
}
