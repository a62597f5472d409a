import type { Outcome } from '../model/diagnostic.js';
import * as say from './messages/file.js';
import type { CleanText } from './text.js';

/**
 * Where git, or an import, left two sides of a line for somebody to choose from, that is said once:
 * what else is wrong between the marks is of the marks, and in front matter so is all the rest.
 */
export function withConflicts<T>(
  { text, placeAt }: CleanText,
  outcome: Outcome<T>,
  bodyLine: number,
): Outcome<T> {
  const conflicts = findConflicts(text);
  if (conflicts.length === 0) return outcome;
  const spans = conflicts.map(({ from, to }) => ({ place: placeAt(from), last: placeAt(to).line }));
  const isInFacts = spans.some(({ place }) => place.line < bodyLine);
  const rest = outcome.diagnostics.filter(
    ({ place: { line } }) =>
      !(isInFacts || spans.some(({ place, last }) => line >= place.line && line <= last)),
  );
  return {
    value: outcome.value,
    diagnostics: [...spans.map(({ place }) => say.conflict(place)), ...rest],
  };
}

interface Conflict {
  readonly from: number;
  /** Where its last line begins. */
  readonly to: number;
}

function findConflicts(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: Conflict[] = [];
  let from: number | undefined;
  let isHalf = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (/^<{7}(?: |$)/.test(line)) {
      from = at;
      isHalf = false;
    } else if (/^={7}$/.test(line)) isHalf = from !== undefined;
    else if (from !== undefined && isHalf && /^>{7}(?: |$)/.test(line)) {
      found.push({ from, to: at });
      from = undefined;
    }
    at += line.length + 1;
  }
  return found;
}
