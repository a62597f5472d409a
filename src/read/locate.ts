import { z } from 'zod';
import { memoize } from '../model/memoize.js';
import type { ObjectValue, Value } from '../model/value.js';
import type { Raw } from './raw.js';
import { readerOf } from './schemas/leaves.js';

/** Makes a value of what a schema found sound, told where it was typed. */
type Locate<V extends Value = Value> = (sound: unknown, raw: Raw) => V;

/** Of a map's schema: `sound` is what it gave, `raw` what that was made from. */
export const locatorOf = memoize((schema: z.ZodObject): Locate<ObjectValue> => {
  const parts = Object.entries<z.ZodType>(schema.shape).map(
    ([name, field]) => [name, locateBy(field)] as const,
  );
  return (sound, raw) => {
    const given = sound as Readonly<Record<string, unknown>>;
    const fields = new Map<string, Value | undefined>();
    for (const [name, locate] of parts) {
      const field = given[name];
      // A map that was typed as one text (an id): all that it holds was typed there.
      const typed = raw.kind === 'map' ? raw.entries.get(name)?.value : raw;
      fields.set(name, field !== undefined && typed ? locate(field, typed) : undefined);
    }
    return { kind: 'object', fields, place: raw.place };
  };
});

function locateBy(schema: unknown): Locate {
  if (schema instanceof z.ZodOptional) return locateBy(schema.unwrap());
  // A text that may stand for a list of one, or for a map, is made so first.
  if (schema instanceof z.ZodPipe) return locateBy(schema.out);
  if (schema instanceof z.ZodArray) return locateItems(locateBy(schema.element));
  if (schema instanceof z.ZodObject) return locatorOf(schema);
  const read = schema instanceof z.ZodType ? readerOf(schema) : undefined;
  if (read === undefined) throw new Error('a schema that gives no value');
  return (sound, raw) => read(String(sound), raw.place);
}

function locateItems(locate: Locate): Locate {
  return (sound, raw) => {
    const typed = raw.kind === 'list' ? raw.items : [raw];
    const items = (sound as readonly unknown[]).map((one, at) => locate(one, typed[at] ?? raw));
    return { kind: 'list', items, place: raw.place };
  };
}
