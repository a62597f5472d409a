import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import type { FieldEdit, FieldPath } from '../../model/field-edit.js';
import { foldKey } from '../../model/fold.js';
import { splitFile } from '../front-matter.js';
import type { Source } from '../text.js';
import { type Edit, openRecordSource } from './source.js';

type Field = Pair<ParsedNode, ParsedNode | null>;

/** A field, and the map that it stands in. */
interface Found {
  readonly map: YAMLMap.Parsed;
  readonly field: Field | undefined;
}

/**
 * The bytes of a record with some fields changed: comments, line ends and every other line stay as
 * they were typed. `undefined` where its front matter cannot be read.
 */
export function editFields(source: Source, edits: readonly FieldEdit[]): Uint8Array | undefined {
  const record = openRecordSource(source);
  const parts = record && splitFile(record, true).value;
  if (record === undefined || parts === undefined) return undefined;
  const { text } = record;
  const offset = '---'.length;
  const end = text.lastIndexOf('\n---', parts.bodyOffset - 1) + 1;
  const matter = text.slice(offset, end);
  const { contents, errors } = parseDocument(matter, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  });
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const changes = edits.flatMap((edit) =>
    find(contents, edit.at).flatMap((found) => change(matter, found, edit)),
  );
  return record.replace(
    changes.map((one) => ({ ...one, from: one.from + offset, to: one.to + offset })),
  );
}

function find(node: ParsedNode | null, path: FieldPath): readonly Found[] {
  const [step, ...rest] = path;
  if (isSeq(node)) {
    const items = step === '*' ? node.items : typeof step === 'number' ? [node.items[step]] : [];
    return items.flatMap((item) => (item === undefined ? [] : find(item, rest)));
  }
  if (!isMap(node)) return [];
  const named = node.items.filter(
    ({ key }) => step === '*' || (isScalar(key) && foldKey(String(key.value)) === step),
  );
  if (rest.length > 0) return named.flatMap(({ value }) => find(value, rest));
  if (named.length === 0) return [{ map: node, field: undefined }];
  return named.map((field) => ({ map: node, field }));
}

function change(matter: string, { map, field }: Found, edit: FieldEdit): readonly Edit[] {
  if (field === undefined) return 'text' in edit ? insert(matter, map, edit) : [];
  const from = colonOf(matter, field) + 1;
  const to = Math.max(from, endOf(matter, field));
  if ('text' in edit) return [{ from, to, text: ` ${quote(edit.text, map)}` }];
  if ('lines' in edit) return [{ from, to, text: edit.lines.map((line) => `\n${line}`).join('') }];
  return edit.make === 'blank' ? [{ from, to, text: '' }] : [takeOut(matter, map, field)];
}

const colonOf = (matter: string, { key }: Field): number => matter.indexOf(':', key.range[1]);

/** Where the last letter of a value ends: a map's own range may run on over comments. */
function endOf(matter: string, field: Field): number {
  return field.value === null ? colonOf(matter, field) + 1 : endOfNode(matter, field.value);
}

function endOfNode(matter: string, node: ParsedNode): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (isPair(last)) return endOf(matter, last);
  if (last !== undefined) return endOfNode(matter, last);
  const [start, end] = node.range;
  // What was left empty is said to begin at the comment behind it.
  return matter.slice(0, Math.max(start, end)).trimEnd().length;
}

function takeOut(matter: string, { items, flow }: YAMLMap.Parsed, field: Field): Edit {
  const index = items.indexOf(field);
  const [from] = field.key.range;
  const to = endOf(matter, field);
  const [before, after] = [items[index - 1], items[index + 1]];
  const lineStart = matter.lastIndexOf('\n', from - 1) + 1;
  const isOwnLine = matter.slice(lineStart, from).trim() === '';
  if (flow !== true && isOwnLine) {
    const lineEnd = matter.indexOf('\n', to);
    return { from: lineStart, to: lineEnd === -1 ? matter.length : lineEnd + 1, text: '' };
  }
  // In braces, or after the dash of an entry.
  if (flow === true && before !== undefined) return { from: endOf(matter, before), to, text: '' };
  if (after !== undefined) return { from, to: after.key.range[0], text: '' };
  return { from: colonOf(matter, field) + 1, to, text: '' };
}

function insert(
  matter: string,
  map: YAMLMap.Parsed,
  edit: Extract<FieldEdit, { readonly text: string }>,
): readonly Edit[] {
  const { items, flow } = map;
  const beside = items.find(
    ({ key }) => isScalar(key) && foldKey(String(key.value)) === edit.below,
  );
  if (beside === undefined) return [];
  const written = `${edit.at.at(-1)}: ${quote(edit.text, map)}`;
  const end = endOf(matter, beside);
  if (flow === true) return [{ from: end, to: end, text: `, ${written}` }];
  const [start] = beside.key.range;
  const indent = start - (matter.lastIndexOf('\n', start - 1) + 1);
  const lineEnd = matter.indexOf('\n', end);
  return [{ from: lineEnd, to: lineEnd, text: `\n${' '.repeat(indent)}${written}` }];
}

/** On one line, as YAML reads it back; in braces a comma would end it. */
const quote = (text: string, { flow }: YAMLMap.Parsed): string =>
  flow === true
    ? JSON.stringify(text)
    : stringify(text, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
