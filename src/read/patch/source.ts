import type { Place } from '../../model/place.js';
import { splitFile } from '../front-matter.js';
import { indexPlaces, type PlaceAt } from '../place-at.js';
import type { Source } from '../text.js';
import { mapClean } from './clean-map.js';
import { findFieldSpans } from './field-spans.js';
import { findProseSpans } from './prose-spans.js';
import type { Passage, Span } from './span.js';

/** A record as it was typed, with where each of its texts stands: for whoever changes it. */
export interface RecordSource {
  readonly path: string;
  readonly text: string;
  readonly placeAt: PlaceAt;
  readonly passages: readonly Passage[];
  /** The text that begins at a place. */
  spanAt(place: Place): Span | undefined;
  /** The bytes with stretches of the clean text replaced; `undefined` where two of them overlap. */
  replace(edits: readonly Edit[]): Uint8Array | undefined;
}

/** `text` in the place of a stretch of the clean text, with `\n` line ends. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `undefined` where the file is no record, or nobody can say which bytes say what. */
export function openRecordSource({ path, bytes }: Source): RecordSource | undefined {
  const raw = decode(bytes);
  const map = raw === undefined ? undefined : mapClean(raw);
  if (raw === undefined || map === undefined) return undefined;
  const text = map.clean;
  const placeAt = indexPlaces(path, text);
  const parts = splitFile({ text, placeAt }, true).value;
  if (parts === undefined) return undefined;
  const end = text.lastIndexOf('\n---', parts.bodyOffset - 1);
  const fields = findFieldSpans(text, '---'.length, end + 1, placeAt);
  const prose = findProseSpans(text, parts.bodyOffset, placeAt);
  const keyOf = ({ line, column }: Place) => `${line}:${column}`;
  const spans = new Map([...fields, ...prose.spans].map((span) => [keyOf(span.place), span]));
  const ending = /\r\n|\n|\r/.exec(raw)?.[0] ?? '\n';
  return {
    path,
    text,
    placeAt,
    passages: prose.passages,
    spanAt: (place) => (place.file === path ? spans.get(keyOf(place)) : undefined),
    replace: (edits) => {
      const sorted = edits
        .map((edit, index) => ({ ...edit, index }))
        .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
      let out = '';
      let next = 0;
      let done = 0;
      for (const edit of sorted) {
        if (edit.from < done) return undefined;
        const [from, to] = map.rawRange(edit.from, edit.to);
        if (from < next) return undefined;
        out += raw.slice(next, from) + edit.text.replace(/\n/g, ending);
        next = to;
        done = edit.to;
      }
      return new TextEncoder().encode(out + raw.slice(next));
    },
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
