import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { controlCharacter, lostCharacter, privateCharacter } from './messages/file.js';

/**
 * Zero-width characters, soft hyphens and direction marks: pasted from Word and the web, seen by
 * nobody, and enough to make two equal names differ.
 */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Spaces that are not U+0020. They become ordinary ones: the program itself decides where a line
 * must not break, and a pasted NBSP would stop keys from matching and lines from stretching.
 */
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** U+E000 to U+F8FF and the two private planes: `merge` marks values with the first of them. */
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;

/** Every control character but tab and line feed; U+FFFD, which stands for a lost letter. */
const CONTROL = /[^\t\n\P{Cc}]|[\u2028\u2029\uFFFD\uFFFE\uFFFF]/u;

/**
 * Nothing but letters and signs that are in every Vietnamese paper, each in its one clean spelling.
 * Such a text, which nearly all are, is neither changed nor refused by anything below: one look at
 * it spares five. A test holds the class against the others.
 */
const COMMON =
  /^[\t\n -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030\u20AB\u2264\u2265]*$/;

export const isCommon = (text: string): boolean => COMMON.test(text);

const BAD_IN_TEXT = new RegExp(`${CONTROL.source}|${PRIVATE.source}`, 'gu');

/** Text that was typed with escapes, in the same spelling; a typed `&nbsp;` is meant and stays. */
export function cleanEscaped(text: string): string {
  if (isCommon(text)) return text;
  return text.replace(INVISIBLE, '').normalize('NFC');
}

/** One spelling for what looks the same: `\n` line ends, ordinary spaces, NFC, nothing invisible. */
export function cleanText(text: string): string {
  const lines = endLines(text);
  if (isCommon(lines)) return lines;
  return lines.replace(INVISIBLE, '').replace(ODD_SPACE, ' ').normalize('NFC');
}

/** Every line ends in `\n`. */
export const endLines = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/**
 * The first character of `text` that no document may hold, where it was not typed itself but as
 * an escape (`\uE000` in YAML, `&#xE000;` in Markdown), so that the scan of the file missed it.
 */
export function refuseEscaped(text: string, typed: string, place: Place): Diagnostic | undefined {
  if (isCommon(text)) return undefined;
  for (const [found] of text.matchAll(BAD_IN_TEXT)) {
    if (!typed.includes(found)) return describe(found, place);
  }
  return undefined;
}

/** Every such character of a whole file, one message a line, and the text with “�” for each. */
export function refuseCharacters(
  text: string,
  placeAt: (offset: number) => Place,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let line = 0;
  for (const match of text.matchAll(BAD_IN_TEXT)) {
    const place = placeAt(match.index);
    if (place.line === line) continue;
    line = place.line;
    diagnostics.push(describe(match[0], place));
  }
  if (diagnostics.length === 0) return { text, diagnostics };
  return { text: text.replace(BAD_IN_TEXT, (bad) => '\uFFFD'.repeat(bad.length)), diagnostics };
}

function describe(character: string, place: Place): Diagnostic {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point === 0xfffd) return lostCharacter(place);
  return PRIVATE.test(character) ? privateCharacter(place, code) : controlCharacter(place, code);
}
