import type { Diagnostic } from '../model/diagnostic.js';
import { objectsField, textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { ObjectValue, Value } from '../model/value.js';
import { khongCo } from './messages.js';

/**
 * The requirements of a thông báo kết luận, each with the shortcoming that it answers in the place
 * of its id, with its turn (`stt`) in the document. One that answers none is reported.
 */
export function answerShortcomings(
  facts: ObjectValue,
  report: (diagnostic: Diagnostic) => void,
): Readonly<Record<string, Value>> {
  const list = facts.fields.get('yeu_cau');
  const source = facts.fields.get('han_che');
  if (list?.kind !== 'list' || source === undefined) return {};
  const found = objectsField(facts, 'han_che');
  const ids = found.map((one) => textField(one, 'ma')?.text ?? '');
  const items = list.items.map((item) => {
    if (item.kind !== 'object') return item;
    const id = textField(item, 'han_che');
    if (id === undefined) return item;
    const index = ids.indexOf(id.text);
    const shortcoming = found[index];
    if (shortcoming === undefined) {
      report(khongCo(id.place, 'han-che', id.text, nearest(id.text, ids), source.place));
      return item;
    }
    const stt: Value = { kind: 'number', number: index + 1, place: shortcoming.place };
    return withFields(item, { han_che: withFields(shortcoming, { stt }) });
  });
  return { yeu_cau: { ...list, items } };
}
