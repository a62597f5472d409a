import type { Place } from '../model/place.js';

/** Front matter as it was typed: text, lists and maps, each with its place, keys folded. */
export type Raw = RawText | RawList | RawMap;

export interface RawText {
  readonly kind: 'text';
  /** Trimmed; empty where the field was left blank. */
  readonly text: string;
  readonly place: Place;
}

export interface RawList {
  readonly kind: 'list';
  readonly items: readonly Raw[];
  readonly place: Place;
}

export interface RawMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, RawEntry>;
  readonly place: Place;
}

export interface RawEntry {
  /** As typed: `Trích yếu`. */
  readonly typed: string;
  readonly keyPlace: Place;
  readonly value: Raw;
}

/** A step into a map (folded key) or a list (0-based). */
export type Path = readonly (string | number)[];

/** The path as people read it, items counted from 1: `van_de.2.ten`. */
export function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

/**
 * What stands at `path`, or undefined where the path ends early. A lone text stands for a list of
 * one, so index 0 of a text is that text.
 */
export function findRaw(raw: Raw, path: Path): Raw | undefined {
  let at: Raw | undefined = raw;
  for (const step of path) {
    if (at?.kind === 'map') at = at.entries.get(String(step))?.value;
    else if (at?.kind === 'list') at = at.items[Number(step)];
    else if (at?.kind !== 'text' || step !== 0) return undefined;
  }
  return at;
}

/** The place of `path`, or of the nearest map or list around it that was typed. */
export function placeOf(raw: Raw, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const found = findRaw(raw, path.slice(0, length));
    if (found) return { ...found.place, field: fieldName(path) };
  }
  return { ...raw.place, field: fieldName(path) };
}

/**
 * The same as plain data for the schemas. A field that was left blank counts as left out; maps
 * have no prototype, so that no key can reach one.
 */
export function plain(raw: Raw): unknown {
  if (raw.kind === 'text') return raw.text;
  if (raw.kind === 'list') return raw.items.map(plain);
  // `Object.create(null)` would make a map that is four times as slow.
  const map: Record<string, unknown> = Object.setPrototypeOf({}, null);
  for (const [key, { value }] of raw.entries) {
    if (value.kind !== 'text' || value.text !== '') map[key] = plain(value);
  }
  return map;
}
