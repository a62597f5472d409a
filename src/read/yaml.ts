import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { foldKey } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { refuseEscaped } from './characters.js';
import {
  describeYamlError,
  duplicateField,
  keyNotText,
  notAMap,
  swallowedComment,
  tooDeep,
  unusedYaml,
} from './messages/yaml.js';
import type { PlaceAt } from './place-at.js';
import { fieldName, type Path, type Raw, type RawEntry, type RawMap } from './raw.js';

/** Deeper than any schema goes; a bound against input that is made to overflow the stack. */
const MAX_DEPTH = 8;

/**
 * Reads the fields of `source`; `placeAt` tells where its characters stand in the file. Every
 * value stays the text that was typed: `0123`, `8:30` and `2026-01-15` mean what they say.
 * Undefined when the YAML itself is broken.
 */
export function parseFields(source: string, placeAt: PlaceAt): Outcome<RawMap | undefined> {
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false, // foldEntries sees more of them: `trich_yeu` beside `Trích yếu`
    merge: false,
    prettyErrors: false,
    strict: true,
  });
  if (document.errors.length > 0) {
    const seen = new Set<number>();
    const diagnostics: Diagnostic[] = [];
    for (const error of document.errors) {
      const place = placeAt(error.pos[0]);
      if (seen.has(place.line)) continue;
      seen.add(place.line);
      diagnostics.push(describeYamlError(error.code, place, lineAt(source, error.pos[0])));
    }
    return { value: undefined, diagnostics };
  }
  const reading: Reading = { source, placeAt, diagnostics: [] };
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    return { value: undefined, diagnostics: [notAMap(placeAt(contents.range[0]))] };
  }
  const value: RawMap =
    contents === null
      ? { kind: 'map', entries: new Map(), place: placeAt(0) }
      : foldEntries(reading, contents, []);
  return { value, diagnostics: reading.diagnostics };
}

interface Reading {
  readonly source: string;
  readonly placeAt: PlaceAt;
  readonly diagnostics: Diagnostic[];
}

function foldEntries(reading: Reading, map: YAMLMap.Parsed, path: Path): RawMap {
  const entries = new Map<string, RawEntry>();
  for (const pair of map.items) {
    const entry = readPair(reading, pair, path);
    if (!entry) continue;
    const key = foldKey(entry.typed);
    const first = entries.get(key);
    if (first) {
      reading.diagnostics.push(
        duplicateField(entry.keyPlace, entry.typed, first.typed, first.keyPlace),
      );
    } else entries.set(key, entry);
  }
  return { kind: 'map', entries, place: placeIn(reading, map, path) };
}

function readPair(
  reading: Reading,
  pair: Pair<ParsedNode, ParsedNode | null>,
  path: Path,
): RawEntry | undefined {
  const { key, value } = pair;
  refuseUnused(reading, key, path);
  if (!isScalar(key)) {
    reading.diagnostics.push(keyNotText(placeIn(reading, key, path)));
    return undefined;
  }
  const typed = String(key.value);
  const inner = [...path, foldKey(typed)];
  const keyPlace = placeIn(reading, key, inner);
  if (typed === '<<') {
    reading.diagnostics.push(unusedYaml(keyPlace, '<<'));
    return undefined;
  }
  const empty: Raw = { kind: 'text', text: '', place: keyPlace };
  return { typed, keyPlace, value: value ? readNode(reading, value, inner, keyPlace) : empty };
}

function readNode(reading: Reading, node: ParsedNode, path: Path, fallback: Place): Raw {
  refuseUnused(reading, node, path);
  const place = placeIn(reading, node, path);
  if (path.length > MAX_DEPTH && isCollection(node)) {
    reading.diagnostics.push(tooDeep(place));
    return { kind: 'text', text: '', place };
  }
  if (isMap(node)) return foldEntries(reading, node, path);
  if (isSeq(node)) {
    const items = node.items.map((item, index) => {
      const inner = [...path, index];
      return readNode(reading, item, inner, { ...place, field: fieldName(inner) });
    });
    return { kind: 'list', items, place };
  }
  if (isAlias(node)) return { kind: 'text', text: '', place };
  const text = String(node.value ?? '').trim();
  // An empty node begins nowhere in particular: say the key's place, which a person can find.
  if (text === '' && node.range[0] === node.range[1])
    return { kind: 'text', text, place: fallback };
  const [start, end] = node.range;
  const typed = reading.source.slice(start, end);
  const escaped = refuseEscaped(text, typed, place);
  if (escaped) reading.diagnostics.push(escaped);
  const comment = /^[ \t]+#(?=[^\s#])/.exec(reading.source.slice(end, end + 80));
  if (comment && node.type === 'PLAIN') {
    const { field: _, ...at } = placeIn(reading, node, path);
    reading.diagnostics.push(
      swallowedComment({ ...at, ...reading.placeAt(end + comment[0].length - 1) }),
    );
  }
  return { kind: 'text', text, place };
}

/** Anchors, aliases and tags: parts of YAML that a clerk types by accident alone. */
function refuseUnused(reading: Reading, node: ParsedNode, path: Path): void {
  const place = placeIn(reading, node, path);
  if (isAlias(node)) {
    reading.diagnostics.push(unusedYaml(place, '*'));
    return;
  }
  if (node.anchor !== undefined) reading.diagnostics.push(unusedYaml(place, '&'));
  if (node.tag !== undefined && node.tag !== null) reading.diagnostics.push(unusedYaml(place, '!'));
}

function placeIn(reading: Reading, node: ParsedNode, path: Path): Place {
  const place = reading.placeAt(node.range[0]);
  return path.length === 0 ? place : { ...place, field: fieldName(path) };
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? undefined : end);
}
