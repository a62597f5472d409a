import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { System } from '../model/document.js';
import { objectField, objectsField, textField, withFields } from '../model/fields.js';
import { fold, foldId, nearest } from '../model/fold.js';
import { memoize } from '../model/memoize.js';
import type { ContentRecord } from '../model/record.js';
import { capitalized } from '../model/sentence.js';
import type { ListValue, ObjectValue, TextValue, Value } from '../model/value.js';
import { addressed } from './address.js';
import { khongCo } from './messages.js';

/** The part of a gợi ý's text that goes to the persons, not to the collective. */
const TO_PERSONS = fold('Gửi cá nhân');

/**
 * The documents that one record makes. A gợi ý is the letter to the collective and, for each person
 * of `ca_nhan`, one more of the kind `goi-y-ca-nhan`, about that person's issues; all of them in
 * the form of `hinh_thuc`. Any other record is one document. `system`: whose words it is written in.
 */
export function lettersOf(
  record: ContentRecord,
  system: System,
  report: (diagnostic: Diagnostic) => void,
): readonly ContentRecord[] {
  if (record.kind !== 'goi-y') return [record];
  const { value, diagnostics } = divided[system](record);
  for (const diagnostic of diagnostics) report(diagnostic);
  return value;
}

const divided = {
  dang: memoize((record: ContentRecord) => divideFor(record, 'dang')),
  'nha-nuoc': memoize((record: ContentRecord) => divideFor(record, 'nha-nuoc')),
} as const satisfies Readonly<Record<System, unknown>>;

function divideFor(record: ContentRecord, system: System): Outcome<readonly ContentRecord[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const { facts } = record;
  const isNotice = textField(facts, 'hinh_thuc')?.text === 'thong-bao';
  const form = (name: string) => (isNotice ? `${name}-thong-bao` : name);
  const people = objectsField(facts, 'ca_nhan');
  const { toPersons, rest } = divide(record);
  const body = people.length === 0 ? record.body : rest;
  const main = withFields(facts, { hinh_thuc: undefined, ca_nhan: undefined });
  const letters = people.map((entry): ContentRecord => {
    const person = objectField(entry, 'nguoi') ?? entry;
    const part = partOf(person);
    return {
      ...record,
      kind: 'goi-y-ca-nhan',
      form: form('goi-y-ca-nhan'),
      part,
      id: `${record.id}-${part}`,
      facts: withFields(main, {
        ma: undefined,
        so: entry.fields.get('so'),
        trich_yeu: aboutPerson(person, system),
        ...sentTo(person, main, isNotice, system),
        nguoi: person,
        van_de: issuesOf(entry, facts, report),
        noi_dung: entry.fields.get('noi_dung'),
      }),
      body: toPersons,
    };
  });
  const whole = { ...record, form: form('goi-y'), facts: main, body };
  return { value: [whole, ...letters], diagnostics };
}

const nameOf = (person: ObjectValue): TextValue =>
  textField(person, 'ten') ?? { kind: 'text', text: '', place: person.place };

/** The id of the person, else the name as one. */
const partOf = (person: ObjectValue): string =>
  textField(person, 'nguoi')?.text ?? foldId(nameOf(person).text).replace(/[^a-z0-9]+/g, '-');

function aboutPerson(person: ObjectValue, system: System): TextValue {
  const { text, place } = nameOf(person);
  return { kind: 'text', text: `gợi ý kiểm điểm đối với ${addressed(text, system)}`, place };
}

/** A công văn is addressed to the person; a thông báo names them first among its recipients. */
function sentTo(
  person: ObjectValue,
  facts: ObjectValue,
  isNotice: boolean,
  system: System,
): Readonly<Record<string, ListValue>> {
  const { text, place } = nameOf(person);
  const post = textField(person, 'chuc_vu')?.text;
  const whom = capitalized(addressed(text, system));
  const line = post === undefined ? whom : `${whom}, ${post}`;
  const address: TextValue = { kind: 'text', text: line, place };
  if (!isNotice) return { kinh_gui: { kind: 'list', items: [address], place } };
  const others = facts.fields.get('noi_nhan');
  const items = others?.kind === 'list' ? others.items : [];
  return { noi_nhan: { kind: 'list', items: [address, ...items], place } };
}

/** The issues that the entry names, as the letter to the collective has them and in its order. */
function issuesOf(
  entry: ObjectValue,
  facts: ObjectValue,
  report: (diagnostic: Diagnostic) => void,
): Value | undefined {
  const named = entry.fields.get('van_de');
  if (named?.kind !== 'list') return undefined;
  const issues = objectsField(facts, 'van_de');
  const idOf = (issue: ObjectValue) => textField(issue, 'ma')?.text ?? '';
  const ids = issues.map(idOf);
  const wanted = named.items.filter((item) => item.kind === 'text');
  for (const { text, place } of wanted.filter((one) => !ids.includes(one.text))) {
    const source = facts.fields.get('van_de')?.place ?? facts.place;
    report(khongCo(place, 'van-de', text, nearest(text, ids), source));
  }
  const items = issues.filter((issue) => wanted.some(({ text }) => text === idOf(issue)));
  return { kind: 'list', items, place: named.place };
}

/** The section «Gửi cá nhân» without its heading, and the body without that section. */
function divide({ body }: ContentRecord) {
  const isTitle = (index: number) => {
    const block = body[index];
    return block?.kind === 'heading' && block.level === 1;
  };
  const from = body.findIndex((block, index) => {
    if (!isTitle(index) || block.kind !== 'heading') return false;
    return fold(block.runs.map((run) => run.text).join('')) === TO_PERSONS;
  });
  if (from < 0) return { toPersons: [], rest: body };
  const after = body.findIndex((_, index) => index > from && isTitle(index));
  const to = after < 0 ? body.length : after;
  return { toPersons: body.slice(from + 1, to), rest: [...body.slice(0, from), ...body.slice(to)] };
}
