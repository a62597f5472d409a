import matter from 'gray-matter';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import {
  crookedFrontMatterEnd,
  forbiddenLanguage,
  missingFrontMatter,
  unclosedFrontMatter,
} from './messages/file.js';
import type { PlaceAt } from './place-at.js';
import { readPlainFields } from './plain-fields.js';
import type { RawMap } from './raw.js';
import type { CleanText } from './text.js';
import { parseFields } from './yaml.js';

/** A file in two: its fields, and where its body begins. */
export interface Parts {
  /** Undefined when there is no front matter, or none that could be understood. */
  readonly fields: RawMap | undefined;
  readonly bodyOffset: number;
}

/**
 * Splits `file`. Without front matter the whole file is body, unless it is `required`.
 * Undefined when nobody can say where the front matter begins and ends.
 */
export function splitFile(file: CleanText, required: boolean): Outcome<Parts | undefined> {
  const { text, placeAt } = file;
  const failed = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  const opening = /^---(?!-)[ \t]*(.*)/.exec(text);
  if (!opening) {
    if (required) return failed(missingFrontMatter(placeAt(0)));
    return { value: { fields: undefined, bodyOffset: 0 }, diagnostics: [] };
  }
  const language = opening[1]?.trim();
  if (language) return failed(forbiddenLanguage(placeAt(3), language));
  const closing = /\n---(.*)(?:\n|$)/.exec(text);
  if (!closing) return failed(unclosedFrontMatter(placeAt(0)));
  if (closing[1]?.trim()) return failed(crookedFrontMatterEnd(placeAt(closing.index + 1)));
  const bodyOffset = closing.index + closing[0].length;
  const { value: fields, diagnostics } = readFields(file, closing.index, bodyOffset);
  return {
    value: { fields: fields && { ...fields, place: placeAt(0) }, bodyOffset },
    diagnostics,
  };
}

/** Fields in their usual form are read from between the hyphens, all others by the libraries. */
function readFields(
  { text, placeAt }: CleanText,
  end: number,
  bodyOffset: number,
): Outcome<RawMap | undefined> {
  const inside: PlaceAt = (offset) => placeAt(offset + HYPHENS);
  const plain = readPlainFields(text.slice(HYPHENS, end), inside);
  if (plain !== undefined) return { value: plain, diagnostics: [] };
  return parseMatter({ text: text.slice(0, bodyOffset), placeAt });
}

/** `---`: what it is followed by is the source of the fields. */
const HYPHENS = 3;

/**
 * gray-matter runs `---js` as code, caches what it parsed without options, and its own YAML turns
 * `so: 0123` into 83. So: every engine is ours, and an options object is always given.
 */
export function parseMatter(file: CleanText): Outcome<RawMap | undefined> {
  let parsed: Outcome<RawMap | undefined> | undefined;
  const refuse = () => {
    throw new Error('front matter is YAML alone');
  };
  const yaml = {
    parse(source: string) {
      // gray-matter hands over what follows the opening hyphens, from the line end on.
      parsed = parseFields(source, (offset) => file.placeAt(offset + HYPHENS));
      return {};
    },
  };
  matter(file.text, {
    language: 'yaml',
    engines: { yaml, js: refuse, javascript: refuse, json: refuse, coffee: refuse },
  });
  const empty: RawMap = { kind: 'map', entries: new Map(), place: file.placeAt(0) };
  return parsed ?? { value: empty, diagnostics: [] };
}
