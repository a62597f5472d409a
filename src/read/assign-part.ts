import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { foldId, foldKey } from '../model/fold.js';

/**
 * Writes a number into the entry of `ca_nhan` that stands for `part` and changes no other byte: it
 * fills an empty `so:`, or puts one before the entry's first field. `undefined` where there is no
 * such entry, or it has a number already.
 */
export function assignPartNumber(
  bytes: Uint8Array,
  part: string,
  so: string,
): Uint8Array | undefined {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const opening = /^\uFEFF?---[ \t]*(\r\n|\n|\r)/.exec(text);
  if (opening === null) return undefined;
  const [{ length: from }, ending = '\n'] = opening;
  const matter = text.slice(from, from + (/^---[ \t]*$/m.exec(text.slice(from))?.index ?? 0));
  const { contents } = parseDocument(matter, { schema: 'failsafe', uniqueKeys: false });
  const people = isMap(contents) ? pairOf(contents, 'ca_nhan')?.value : undefined;
  const items = isSeq(people) ? people.items.filter((item) => isMap(item)) : [];
  const entry = items.find((item) => personOf(item) === part);
  const edit = entry && editFor(entry, matter, ending, so);
  if (edit === undefined) return undefined;
  const [start, end, written] = edit;
  return new TextEncoder().encode(
    `${text.slice(0, from + start)}${written}${text.slice(from + end)}`,
  );
}

type Edit = readonly [start: number, end: number, written: string];

function editFor(entry: YAMLMap, matter: string, ending: string, so: string): Edit | undefined {
  const own = pairOf(entry, 'so');
  if (own !== undefined && isScalar(own.key)) {
    const { value } = own;
    const colon = matter.indexOf(':', own.key.range?.[1] ?? 0) + 1;
    const typed = isScalar(value) ? (value.range ?? [colon, colon]) : undefined;
    if (value !== null && typed === undefined) return undefined;
    if (isScalar(value) && value.value !== null && value.value !== '') return undefined;
    const isQuoted = typed !== undefined && matter.slice(typed[0], typed[1]) !== '';
    return [colon, isQuoted ? typed[1] : colon, ` "${so}"`];
  }
  const first = entry.items[0]?.key;
  const at = isScalar(first) ? first.range?.[0] : undefined;
  if (at === undefined) return undefined;
  const column =
    at - (Math.max(matter.lastIndexOf('\n', at - 1), matter.lastIndexOf('\r', at - 1)) + 1);
  const after = entry.flow ? ', ' : `${ending}${' '.repeat(column)}`;
  return [at, at, `so: "${so}"${after}`];
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(
    (item) => isPair(item) && isScalar(item.key) && foldKey(String(item.key.value)) === name,
  );
}

/** The person's id, else the name as one: as the letters of a gợi ý are told apart. */
function personOf(entry: YAMLMap): string | undefined {
  const named = pairOf(entry, 'nguoi')?.value;
  if (isScalar(named)) return String(named.value);
  if (!isMap(named)) return undefined;
  const [id, name] = [pairOf(named, 'nguoi')?.value, pairOf(named, 'ten')?.value];
  if (isScalar(id)) return String(id.value);
  return isScalar(name) ? foldId(String(name.value)).replace(/[^a-z0-9]+/g, '-') : undefined;
}
