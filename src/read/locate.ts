import type { ObjectValue, Value } from '../model/value.js';
import type { Raw, RawMap } from './raw.js';
import type { Bare, BareObject } from './schemas/bare.js';

/** Tells each checked value where it was typed: `raw` is what `bare` was made from. */
export function locateObject(bare: BareObject, raw: RawMap): ObjectValue {
  const fields = new Map<string, Value | undefined>();
  for (const [name, field] of bare.fields) {
    const typed = raw.entries.get(name)?.value;
    fields.set(name, field && typed ? locate(field, typed) : undefined);
  }
  return { kind: 'object', fields, place: raw.place };
}

/** A map that was typed as one text (an id): all that it holds was typed there. */
function locateLone(bare: BareObject, raw: Raw): ObjectValue {
  const fields = [...bare.fields].map(
    ([name, field]) => [name, field && locate(field, raw)] as const,
  );
  return { kind: 'object', fields: new Map(fields), place: raw.place };
}

function locate(bare: Bare, raw: Raw): Value {
  switch (bare.kind) {
    case 'object':
      return raw.kind === 'map' ? locateObject(bare, raw) : locateLone(bare, raw);
    case 'list': {
      const items = raw.kind === 'list' ? raw.items : [raw];
      return {
        kind: 'list',
        items: bare.items.map((item, index) => locate(item, items[index] ?? raw)),
        place: raw.place,
      };
    }
    case 'text':
    case 'number':
    case 'date':
      return { ...bare, place: raw.place };
  }
}
