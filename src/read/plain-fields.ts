import { foldKey } from '../model/fold.js';
import type { PlaceAt } from './place-at.js';
import type { Raw, RawEntry, RawMap } from './raw.js';

/** `key:` or `key: value`, at any depth, after `- ` too. Keys of letters, digits, `_` and spaces. */
const ENTRY = /^(\p{L}(?:[\p{L}\p{N}_ ]*[\p{L}\p{N}_])?):(?: (.*))?$/u;

/** A value that stands for itself in any YAML; what may be more than text is left to the library. */
const PLAIN = /^[\p{L}\p{N}](?:[^:#\t]|:(?=[^ \t])|(?<! )#)*$/u;
const QUOTED = /^"([^"\\\t]*)"$/;

/** `[vd-1, vd-2]`: ids on one line. */
const IDS = /^\[[a-z0-9]+(?:-[a-z0-9]+)*(?:, [a-z0-9]+(?:-[a-z0-9]+)*)*\]$/;

/** Deeper fields are left to the library, which says what is wrong with them. */
const MAX_DEPTH = 5;

interface Line {
  readonly indent: number;
  readonly text: string;
  /** Where the text begins. */
  readonly at: number;
}

/** The lines still to be read, and where in `source` they stand. */
interface Reader {
  readonly lines: Line[];
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
  const [first] = lines ?? [];
  if (lines === undefined || first?.indent !== 0) return undefined;
  const reader: Reader = { lines, placeAt, next: 0 };
  const map = readMap(reader, first, '', 0);
  return reader.next === lines.length ? map : undefined;
}

/** Without blank lines and comments; `undefined` where a line has a tab or begins a document. */
function splitLines(source: string): Line[] | undefined {
  const lines: Line[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    if (line.includes('\t') || /^(?:---|\.\.\.)/.test(line)) return undefined;
    if (text !== '' && !text.startsWith('#')) lines.push({ indent, text, at: at + indent });
    at += line.length + 1;
  }
  return lines;
}

function readMap(reader: Reader, first: Line, path: string, depth: number): RawMap | undefined {
  const entries = new Map<string, RawEntry>();
  let line: Line | undefined = first;
  while (line !== undefined && line.indent === first.indent) {
    const [, typed, value = ''] = ENTRY.exec(line.text) ?? [];
    const key = typed === undefined ? undefined : foldKey(typed);
    // Of two equal keys the library's reader tells which is which.
    if (typed === undefined || key === undefined || entries.has(key)) return undefined;
    const field = path + key;
    const keyPlace = { ...reader.placeAt(line.at), field };
    reader.next++;
    const raw = readValue(reader, line, value, typed.length + 1, field, depth);
    if (raw === undefined) return undefined;
    entries.set(key, {
      typed,
      keyPlace,
      value: raw === 'empty' ? { kind: 'text', text: '', place: keyPlace } : raw,
    });
    line = reader.lines[reader.next];
  }
  if (line !== undefined && line.indent > first.indent) return undefined;
  return { kind: 'map', entries, place: placeOf(reader, first.at, path) };
}

/** What stands after `key:` on its line, or below it, deeper. */
function readValue(
  reader: Reader,
  line: Line,
  value: string,
  offset: number,
  field: string,
  depth: number,
): Raw | 'empty' | undefined {
  const below = reader.lines[reader.next];
  const isDeeper = below !== undefined && below.indent > line.indent;
  if (value.trim() !== '') {
    const skipped = offset + 1 + value.length - value.trimStart().length;
    return isDeeper ? undefined : readOneLine(reader, value.trim(), line.at + skipped, field);
  }
  // A list may stand as deep as its key: unusual enough to leave it.
  if (!isDeeper) return below?.text.startsWith('-') ? undefined : 'empty';
  if (depth >= MAX_DEPTH) return undefined;
  return below.text.startsWith('- ')
    ? readList(reader, below, field, depth + 1)
    : readMap(reader, below, `${field}.`, depth + 1);
}

function readList(reader: Reader, first: Line, field: string, depth: number): Raw | undefined {
  const items: Raw[] = [];
  let line: Line | undefined = first;
  while (line !== undefined && line.indent === first.indent) {
    const [, gap = '', text = ''] = /^-( +)(\S.*)$/.exec(line.text) ?? [];
    if (gap === '') return undefined;
    const own = `${field}.${items.length + 1}`;
    const item = readItem(reader, line, 1 + gap.length, text, own, depth);
    if (item === undefined) return undefined;
    items.push(item);
    line = reader.lines[reader.next];
  }
  if (line !== undefined && line.indent > first.indent) return undefined;
  return { kind: 'list', items, place: placeOf(reader, first.at, `${field}.`) };
}

/** A text, or a map whose first entry stands on the line of the dash. */
function readItem(
  reader: Reader,
  line: Line,
  offset: number,
  text: string,
  field: string,
  depth: number,
): Raw | undefined {
  if (ENTRY.test(text)) {
    if (depth >= MAX_DEPTH) return undefined;
    const first = { indent: line.indent + offset, text, at: line.at + offset };
    reader.lines[reader.next] = first;
    return readMap(reader, first, `${field}.`, depth + 1);
  }
  reader.next++;
  const below = reader.lines[reader.next];
  if (below !== undefined && below.indent > line.indent) return undefined;
  return readText(reader, text, line.at + offset, field);
}

/** A text, or a list of ids. */
function readOneLine(reader: Reader, typed: string, at: number, field: string): Raw | undefined {
  if (!IDS.test(typed)) return readText(reader, typed, at, field);
  const items = [...typed.matchAll(/[a-z0-9-]+/g)].map(({ 0: text, index }, item): Raw => {
    const place = { ...reader.placeAt(at + index), field: `${field}.${item + 1}` };
    return { kind: 'text', text, place };
  });
  return { kind: 'list', items, place: { ...reader.placeAt(at), field } };
}

function readText(reader: Reader, typed: string, at: number, field: string): Raw | undefined {
  const text = PLAIN.test(typed) ? typed : QUOTED.exec(typed)?.[1];
  if (text === undefined) return undefined;
  return { kind: 'text', text: text.trim(), place: { ...reader.placeAt(at), field } };
}

/** `path` ends in a full stop, but for the outmost map, which is no field. */
function placeOf(reader: Reader, at: number, path: string) {
  const place = reader.placeAt(at);
  return path === '' ? place : { ...place, field: path.slice(0, -1) };
}
