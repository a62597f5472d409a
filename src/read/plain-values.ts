import type { Place } from '../model/place.js';
import { readEntry } from './plain-lines.js';
import type { Raw, RawEntry } from './raw.js';

/** A value that stands for itself in any YAML; what may be more than text is left to the library. */
const FIRST = /^[\p{L}\p{N}]/u;
const MORE_THAN_TEXT = /:(?:[ \t]|$)| #|\t/;
const QUOTED = /^"([^"\\\t]*)"$/;

/** `[vd-1, vd-2]`: ids on one line. */
const IDS = /^\[[a-z0-9]+(?:-[a-z0-9]+)*(?:, [a-z0-9]+(?:-[a-z0-9]+)*)*\]$/;

/** What may be a sign of YAML inside a text of `{ten: Trần Văn A, chuc_vu: Bí thư}`. */
const SIGN = /[[\]{}:#"'\\]/;

/** A text, or a list or a map on one line that begins at `place`; `undefined`: ask the library. */
export function readOneLine(typed: string, place: Place, field: string): Raw | undefined {
  if (FIRST.test(typed)) {
    return MORE_THAN_TEXT.test(typed) ? undefined : { kind: 'text', text: typed, place };
  }
  if (IDS.test(typed)) {
    const items = [...typed.matchAll(/[a-z0-9-]+/g)].map(({ 0: text, index }, item): Raw => {
      return { kind: 'text', text, place: placeField(place, index, `${field}.${item + 1}`) };
    });
    return { kind: 'list', items, place };
  }
  if (typed.startsWith('{')) return readFlowMap(typed, place, field);
  const text = QUOTED.exec(typed)?.[1]?.trim();
  return text === undefined ? undefined : { kind: 'text', text, place };
}

function readFlowMap(typed: string, place: Place, field: string): Raw | undefined {
  if (!typed.endsWith('}')) return undefined;
  const entries = new Map<string, RawEntry>();
  let at = 1;
  for (const part of typed.slice(1, -1).split(',')) {
    const entry = readEntry(part.trim());
    if (entry === undefined || entries.has(entry.key)) return undefined;
    const { typed: name, key, value: text, offset } = entry;
    if (!FIRST.test(text) || SIGN.test(text)) return undefined;
    const start = at + part.length - part.trimStart().length;
    const own = `${field}.${key}`;
    const value: Raw = { kind: 'text', text, place: placeField(place, start + offset, own) };
    entries.set(key, { typed: name, keyPlace: placeField(place, start, own), value });
    at += part.length + 1;
  }
  return { kind: 'map', entries, place };
}

/** A place on the same line, some characters on. Written out: a spread takes twice the memory. */
export const placeField = (
  { file, line, column }: Place,
  offset: number,
  field: string,
): Place => ({ file, line, column: column + offset, field });
