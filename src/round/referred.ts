import type { Diagnostic } from '../model/diagnostic.js';
import { objectField, objectsField, textField, withFields } from '../model/fields.js';
import { nearest } from '../model/fold.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue, TextValue, Value } from '../model/value.js';
import type { Contexts } from './context.js';
import { documentElsewhere } from './elsewhere.js';
import { dotKhac, khacLoai, khongCo, thieuGoiY } from './messages.js';
import { isOfSamePass, usualId } from './pass.js';
import type { Unit } from './rounds.js';

/** The record of the unit that a paper builds on: the one it names, else the unit's own. */
export function docOf(
  record: ContentRecord,
  field: string,
  unit: Unit | undefined,
  on: Contexts,
  usual = usualId(record, field),
): ContentRecord | undefined {
  const named = textField(record.facts, field);
  const id = named?.text ?? usual;
  const isRight = (one: ContentRecord) => one.kind.startsWith(field.replaceAll('_', '-'));
  const documents = unit?.documents.filter(isRight) ?? [];
  const found =
    documents.find((one) => one.id === id) ??
    documents.find((one) => named === undefined && isOfSamePass(one, record, field));
  if (found !== undefined) return found;
  if (unit !== undefined && on.broken.has(`${unit.folder}/${id}.md`)) return undefined;
  if (named === undefined) {
    on.report(thieuGoiY({ file: record.path, line: 1, column: 1 }, record.kind, id));
  } else {
    on.report(notFound(named, field, documents, unit, on));
  }
  return undefined;
}

/** What a field names in vain: of another kind, of another round, or nowhere. */
function notFound(
  { text: id, place }: TextValue,
  field: string,
  right: readonly ContentRecord[],
  unit: Unit | undefined,
  on: Contexts,
): Diagnostic {
  const other = unit?.documents.find((one) => one.id === id);
  if (other !== undefined) {
    return khacLoai(place, id, other.kind, field.replaceAll('_', '-'), other.facts.place);
  }
  const there = documentElsewhere(id, unit, on.others);
  if (there !== undefined) return dotKhac(place, 'van-ban', id, there);
  const ids = right.map((document) => document.id);
  const source = unit?.record.facts.place ?? place;
  return khongCo(place, 'van-ban', id, nearest(id, ids), source);
}

/** The gợi ý that a paper answers: a person's own where there is one, else the unit's. */
export function letterTo(
  record: ContentRecord,
  unit: Unit | undefined,
  on: Contexts,
): ContentRecord | undefined {
  const person = objectField(record.facts, 'nguoi');
  const id = person === undefined ? undefined : textField(person, 'nguoi')?.text;
  const own = unit?.documents.find((one) => one.kind === 'goi-y-ca-nhan' && one.part === id);
  const usual = id === undefined || own === undefined ? undefined : own.id;
  return docOf(record, 'goi_y', unit, on, usual ?? usualId(record, 'goi_y'));
}

/** Entries that name an issue by id get the issue itself, with its number in the gợi ý. */
export function resolved(
  facts: ObjectValue,
  field: string,
  basis: ObjectValue | undefined,
  on: Contexts,
): Readonly<Record<string, Value>> {
  const list = facts.fields.get(field);
  if (list?.kind !== 'list') return {};
  const issues = basis === undefined ? [] : objectsField(basis, 'van_de');
  // Several entries answer one issue.
  const numbered = new Map<number, ObjectValue>();
  const items = list.items.map((item) => {
    if (item.kind !== 'object') return item;
    const id = textField(item, 'van_de');
    if (id === undefined || basis === undefined) return item;
    const index = issues.findIndex((issue) => textField(issue, 'ma')?.text === id.text);
    const issue = issues[index];
    if (issue === undefined) {
      const ids = issues.map((one) => textField(one, 'ma')?.text ?? '');
      const source = basis.fields.get('van_de')?.place ?? basis.place;
      on.report(khongCo(id.place, 'van-de', id.text, nearest(id.text, ids), source));
      return item;
    }
    const stt: Value = { kind: 'number', number: index + 1, place: issue.place };
    const van_de = numbered.get(index) ?? withFields(issue, { stt });
    numbered.set(index, van_de);
    return withFields(item, { van_de });
  });
  return { [field]: { ...list, items } };
}
