import type { ComposedParagraph, FontLook } from '../../model/composed.js';
import { ngaySo, ngayThang, parseDay } from '../../model/ngay.js';
import type { Place } from '../../model/place.js';
import type { Passage, Span } from '../../read/patch/index.js';
import { plainLetter, tidySpaces } from './letters.js';

/** One character as it is printed, and the piece of a record that says it. */
export interface Glyph {
  readonly text: string;
  readonly font: FontLook;
  /** Where its run was typed: in a record, a form, or nowhere. */
  readonly place: Place | undefined;
  /** Which unit of which text of the record; absent where it was made of something else. */
  readonly source?: { readonly span: Span; readonly unit: number };
  /** It is of a day that is printed in other words than this field gives it in. */
  readonly day?: Span;
  /** It is of a citation, which this piece of the record makes. */
  readonly cite?: Span;
  /** It is the end of a paragraph that was joined with the next. */
  readonly join?: { readonly first: Passage; readonly second: Passage };
}

export type SpanAt = (place: Place) => Span | undefined;

/** What a paragraph prints after its number, character by character, spaces as `plainWords` has them. */
export function glyphsOf(paragraph: ComposedParagraph, spanAt: SpanAt): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  for (const run of paragraph.runs) {
    const span = run.place === undefined ? undefined : spanAt(run.place);
    const units = span === undefined ? [] : alignUnits(run.text, span);
    const isDay = span !== undefined && printsDay(run.text, span.text);
    let at = 0;
    for (const text of run.text) {
      const unit = units[at];
      at += text.length;
      glyphs.push({
        text: plainLetter(text),
        font: run.font,
        place: run.place,
        ...(span === undefined || unit === undefined ? {} : { source: { span, unit } }),
        ...(isDay ? { day: span } : {}),
        ...(span?.isCite === true ? { cite: span } : {}),
      });
    }
  }
  return tidySpaces(glyphs);
}

/** Whether a run prints the day that a field gives, in words of its own. */
function printsDay(printed: string, typed: string): boolean {
  const day = parseDay(typed);
  return day !== undefined && printed !== typed && [ngayThang(day), ngaySo(day)].includes(printed);
}

/** What compose may cut off the end of a line, to set the closing mark of its place in a list. */
const CLOSING = /^\s*[;,.]?\s*$/;

/**
 * The unit behind each UTF-16 unit of a printed run; none at all where the run says something else
 * than its source, but for a closing mark of its own.
 */
function alignUnits(printed: string, span: Span): readonly (number | undefined)[] {
  const units: (number | undefined)[] = [];
  let at = 0;
  let next = 0;
  while (at < printed.length && next < span.units.length) {
    const typed = span.units[next]?.text ?? '';
    const length = typed === '' ? 0 : matchLength(printed, at, typed);
    if (length === undefined) break;
    for (let k = 0; k < length; k++) units[at + k] = next;
    at += length;
    next += 1;
  }
  const left = span.units
    .slice(next)
    .map((unit) => unit.text)
    .join('');
  const isWhole = next > 0 && CLOSING.test(left) && !/^[\p{L}\p{N}]/u.test(printed.slice(at));
  return isWhole ? units : [];
}

/** How much of what is printed one typed unit says; `undefined`: it says something else. */
function matchLength(printed: string, at: number, typed: string): number | undefined {
  for (const form of [typed, typed.toUpperCase()]) {
    if (printed.startsWith(form, at)) return form.length;
  }
  const sign = printed[at];
  if (typed === ' ' && (sign === '\u00a0' || sign === '\n')) return 1;
  return typed === '-' && sign === '\u2011' ? 1 : undefined;
}
