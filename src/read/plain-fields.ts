import type { Place } from '../model/place.js';
import type { PlaceAt } from './place-at.js';
import { type Entry, type Line, readEntry, splitLines } from './plain-lines.js';
import { placeField, readOneLine } from './plain-values.js';
import type { Raw, RawEntry, RawMap } from './raw.js';

/** Deeper fields are left to the library, which says what is wrong with them. */
const MAX_DEPTH = 5;

/** The lines still to be read, and where in `source` they stand. */
interface Reader {
  readonly lines: readonly Line[];
  readonly placeAt: PlaceAt;
  next: number;
}

/**
 * The fields of front matter that has nothing but maps, lists and texts of one line, each in its
 * usual form; `undefined` where only the library can say. It takes ten times as long; a test holds
 * the two against each other.
 */
export function readPlainFields(source: string, placeAt: PlaceAt): RawMap | undefined {
  const lines = splitLines(source);
  const first = lines?.[0];
  if (lines === undefined || first?.indent !== 0) return undefined;
  const reader: Reader = { lines, placeAt, next: 0 };
  const map = readMap(reader, first, readEntry(first.text), placeAt(first.at), '', 0);
  return reader.next === lines.length ? map : undefined;
}

/** `first` and its entry: of a map in a list that begins on the line of the dash, behind the dash. */
function readMap(
  reader: Reader,
  first: Line,
  entry: Entry | undefined,
  place: Place,
  path: string,
  depth: number,
): RawMap | undefined {
  const entries = new Map<string, RawEntry>();
  let line = first;
  let own = entry;
  for (;;) {
    // Of two equal keys the library's reader tells which is which.
    if (own === undefined || entries.has(own.key)) return undefined;
    const field = path + own.key;
    const keyPlace = placeField(reader.placeAt(line.at), 0, field);
    reader.next++;
    const value = readValue(reader, line, own, keyPlace, field, depth);
    if (value === undefined) return undefined;
    entries.set(own.key, { typed: own.typed, keyPlace, value });
    const next = reader.lines[reader.next];
    if (next === undefined || next.indent < first.indent) break;
    if (next.indent > first.indent) return undefined;
    line = next;
    own = readEntry(next.text);
  }
  return { kind: 'map', entries, place };
}

/** What stands after `key:` on its line, or below it, deeper. */
function readValue(
  reader: Reader,
  line: Line,
  { value, offset }: Entry,
  keyPlace: Place,
  field: string,
  depth: number,
): Raw | undefined {
  const below = reader.lines[reader.next];
  const isDeeper = below !== undefined && below.indent > line.indent;
  if (value !== '') {
    return isDeeper ? undefined : readOneLine(value, placeField(keyPlace, offset, field), field);
  }
  if (!isDeeper) {
    // A list may stand as deep as its key: unusual enough to leave it.
    return below?.text.startsWith('-') ? undefined : { kind: 'text', text: '', place: keyPlace };
  }
  if (depth >= MAX_DEPTH) return undefined;
  const place = placeField(reader.placeAt(below.at), 0, field);
  return below.text.startsWith('- ')
    ? readList(reader, below, place, field, depth + 1)
    : readMap(reader, below, readEntry(below.text), place, `${field}.`, depth + 1);
}

function readList(
  reader: Reader,
  first: Line,
  place: Place,
  field: string,
  depth: number,
): Raw | undefined {
  const items: Raw[] = [];
  let line: Line | undefined = first;
  while (line !== undefined && line.indent === first.indent) {
    if (!line.text.startsWith('- ')) return undefined;
    const item = readItem(reader, line, `${field}.${items.length + 1}`, depth);
    if (item === undefined) return undefined;
    items.push(item);
    line = reader.lines[reader.next];
  }
  if (line !== undefined && line.indent > first.indent) return undefined;
  return { kind: 'list', items, place };
}

/** A text, or a map whose first entry stands on the line of the dash. */
function readItem(reader: Reader, line: Line, field: string, depth: number): Raw | undefined {
  const text = line.text.slice(1).trimStart();
  const offset = line.text.length - text.length;
  const entry = readEntry(text);
  const place = placeField(reader.placeAt(line.at), offset, field);
  if (entry !== undefined) {
    if (depth >= MAX_DEPTH) return undefined;
    const first = { indent: line.indent + offset, text, at: line.at + offset };
    return readMap(reader, first, entry, place, `${field}.`, depth + 1);
  }
  reader.next++;
  const below = reader.lines[reader.next];
  if (below !== undefined && below.indent > line.indent) return undefined;
  return readOneLine(text, place, field);
}
