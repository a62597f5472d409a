import { textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { Place } from '../model/place.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue, Value } from '../model/value.js';
import type { Contexts } from './context.js';
import { entryElsewhere } from './elsewhere.js';
import { dotKhac, khongCo } from './messages.js';

/** Entries of `noi_dung` that name a unit of the round by id get the unit itself. */
export function withUnits(
  facts: ObjectValue,
  units: ReadonlyMap<ContentRecord, ObjectValue>,
  source: Place,
  on: Pick<Contexts, 'others' | 'report'>,
): Readonly<Record<string, Value>> {
  const list = facts.fields.get('noi_dung');
  if (list?.kind !== 'list') return {};
  const byId = new Map([...units].map(([record, own]) => [record.id, own]));
  const items = list.items.map((item) => {
    const id = item.kind === 'object' ? textField(item, 'don_vi') : undefined;
    if (item.kind !== 'object' || id === undefined) return item;
    const unit = byId.get(id.text);
    if (unit !== undefined) return withFields(item, { don_vi: unit });
    const there = entryElsewhere('don-vi', id.text, on.others);
    on.report(
      there === undefined
        ? khongCo(id.place, 'don-vi', id.text, nearest(id.text, [...byId.keys()]), source)
        : dotKhac(id.place, 'don-vi', id.text, there),
    );
    return item;
  });
  return { noi_dung: { ...list, items } };
}
