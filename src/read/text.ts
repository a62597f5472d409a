import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { cleanText, endLines, isCommon, refuseCharacters } from './characters.js';
import { notUtf8 } from './messages/file.js';
import { indexPlaces, type PlaceAt } from './place-at.js';

/** A file as it lies on disk. `path` is relative to the root folder, NFC, forward slashes. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The text of a file in its one clean spelling, and where each character of it stands. */
export interface CleanText {
  readonly text: string;
  readonly placeAt: PlaceAt;
}

/** Undefined when the bytes are not UTF-8. Lines are those of the file, whatever its line ends. */
export function readText(source: Source): Outcome<CleanText | undefined> {
  const decoded = decode(source);
  if (typeof decoded !== 'string') return { value: undefined, diagnostics: [decoded] };
  const lines = endLines(decoded);
  if (isCommon(lines)) {
    return { value: { text: lines, placeAt: indexPlaces(source.path, lines) }, diagnostics: [] };
  }
  const clean = cleanText(lines);
  const placeAt = indexPlaces(source.path, clean);
  const { text, diagnostics } = refuseCharacters(clean, placeAt);
  return { value: { text, placeAt }, diagnostics };
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decode({ path, bytes }: Source): string | Diagnostic {
  try {
    return strict.decode(bytes);
  } catch {
    const good = cleanText(new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '');
    return notUtf8(indexPlaces(path, good)(good.length));
  }
}
