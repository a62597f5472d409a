import { nearest } from '../model/fold.js';
import type { Plain, PlainObject } from '../model/plain.js';

/** A skeleton asks for a field that its facts do not declare. */
export class UnknownField extends Error {
  constructor(
    readonly field: string,
    readonly guess: string | undefined,
  ) {
    super(field);
  }
}

/**
 * The same facts, in which a look at an undeclared field throws `UnknownField`: Handlebars' own
 * strict mode does not see the arguments of helpers, where nearly all of a skeleton's looks are.
 */
export function guardFacts(facts: PlainObject): PlainObject {
  const guarded = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, guard(value)]),
  );
  return new Proxy(guarded, {
    // Strict mode asks this first, and would tell the fault in its own words.
    has: () => true,
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      throw new UnknownField(key, nearest(key, Object.keys(target)));
    },
  });
}

function guard(value: Plain): Plain {
  if (isList(value)) return value.map(guard);
  return typeof value === 'object' ? guardFacts(value) : value;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
