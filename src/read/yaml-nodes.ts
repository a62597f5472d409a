import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { foldKey } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { cleanEscaped, refuseEscaped } from './characters.js';
import {
  duplicateField,
  keyNotText,
  swallowedComment,
  tooDeep,
  unusedYaml,
} from './messages/yaml.js';
import type { PlaceAt } from './place-at.js';
import { fieldName, type Path, type Raw, type RawEntry, type RawMap, type RawText } from './raw.js';

/** Deeper than any schema goes; a bound against input that is made to overflow the stack. */
const MAX_DEPTH = 8;

export interface Reading {
  readonly source: string;
  readonly placeAt: PlaceAt;
  readonly diagnostics: Diagnostic[];
}

/** A map with its keys folded. Of two equal keys the first stays and the second is an error. */
export function readMap(reading: Reading, map: YAMLMap.Parsed, path: Path): RawMap {
  const entries = new Map<string, RawEntry>();
  for (const pair of map.items) {
    const entry = readPair(reading, pair, path);
    if (!entry) continue;
    const key = foldKey(entry.typed);
    const first = entries.get(key);
    if (!first) entries.set(key, entry);
    else {
      const { keyPlace, typed } = entry;
      reading.diagnostics.push(duplicateField(keyPlace, typed, first.typed, first.keyPlace));
    }
  }
  return { kind: 'map', entries, place: placeIn(reading, map.range[0], path) };
}

function readPair(
  reading: Reading,
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  path: Path,
): RawEntry | undefined {
  refuseUnused(reading, key, path);
  if (!isScalar(key)) {
    reading.diagnostics.push(keyNotText(placeIn(reading, key.range[0], path)));
    return undefined;
  }
  const typed = String(key.value);
  const inner = [...path, foldKey(typed)];
  const keyPlace = placeIn(reading, key.range[0], inner);
  if (typed === '<<') {
    reading.diagnostics.push(unusedYaml(keyPlace, '<<'));
    return undefined;
  }
  const empty: Raw = { kind: 'text', text: '', place: keyPlace };
  return { typed, keyPlace, value: value ? readNode(reading, value, inner, keyPlace) : empty };
}

/** `fallback` is where an empty node is said to be: it begins nowhere that a person could see. */
function readNode(reading: Reading, node: ParsedNode, path: Path, fallback: Place): Raw {
  refuseUnused(reading, node, path);
  const place = placeIn(reading, node.range[0], path);
  if (isAlias(node)) return { kind: 'text', text: '*', place };
  if (path.length > MAX_DEPTH && isCollection(node)) {
    reading.diagnostics.push(tooDeep(place));
    return { kind: 'text', text: '…', place };
  }
  if (isMap(node)) return readMap(reading, node, path);
  if (!isSeq(node)) return readScalar(reading, node, path, fallback);
  const items = node.items.map((item, index) => {
    const inner = [...path, index];
    return readNode(reading, item, inner, placeIn(reading, item.range[0] - 1, inner));
  });
  return { kind: 'list', items, place };
}

function readScalar(reading: Reading, node: Scalar.Parsed, path: Path, fallback: Place): RawText {
  const [start, end] = node.range;
  const text = cleanEscaped(String(node.value ?? '')).trim();
  if (start === end) return { kind: 'text', text, place: fallback };
  const place = placeIn(reading, start, path);
  const escaped = refuseEscaped(text, reading.source.slice(start, end), place);
  if (escaped) reading.diagnostics.push(escaped);
  // «Điều #5»: what follows ` #` is a comment to YAML; with no space after it, hardly a wanted one.
  const comment = /^[ \t]+#(?=[^\s#])/.exec(reading.source.slice(end, end + 80))?.[0];
  if (comment !== undefined && node.type === 'PLAIN') {
    reading.diagnostics.push(swallowedComment(placeIn(reading, end + comment.length - 1, path)));
  }
  return { kind: 'text', text, place };
}

/** Anchors, aliases and tags: parts of YAML that a clerk types by accident alone. */
function refuseUnused(reading: Reading, node: ParsedNode, path: Path): void {
  const refuse = (sign: '*' | '&' | '!', offset: number) =>
    reading.diagnostics.push(unusedYaml(placeIn(reading, offset, path), sign));
  const [start] = node.range;
  if (isAlias(node)) {
    refuse('*', start);
    return;
  }
  if (node.anchor !== undefined) refuse('&', reading.source.lastIndexOf('&', start));
  if (node.tag !== undefined && node.tag !== null) {
    refuse('!', reading.source.slice(0, start).search(/![^\s]*\s*$/));
  }
}

function placeIn(reading: Reading, offset: number, path: Path): Place {
  const place = reading.placeAt(Math.max(offset, 0));
  return path.length === 0 ? place : { ...place, field: fieldName(path) };
}
