import type { Place } from './place.js';

export type Lang = 'vi' | 'en';

/** A text in every language the program speaks: a missing translation does not compile. */
export type Text = Readonly<Record<Lang, string>>;

export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong, as a value. Stages gather these; only `cli` prints them.
 * `message` says what is wrong and why, `hint` what to do about it.
 */
export interface Diagnostic {
  readonly severity: Severity;
  /** Permanent, kebab-case, unaccented Vietnamese: `truong-la`, `ngay-sai`. */
  readonly code: string;
  readonly message: Text;
  readonly place: Place;
  readonly hint?: Text;
  /** The other end, where a fault has two: the form that asks and the record that lacks. */
  readonly related?: readonly Related[];
}

export interface Related {
  readonly place: Place;
  readonly note: Text;
}

/** What a stage gives: its value, where it could be had, and everything that it has to say. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** The usual fault: an error with one place, and what to do about it. */
export function makeError(code: string, place: Place, message: Text, hint: Text): Diagnostic {
  return { severity: 'error', code, place, message, hint };
}

/** The end of a message about an unknown name, where a known one is near. */
export function didYouMean(guess: string | undefined): Text {
  if (guess === undefined) return { vi: '', en: '' };
  return { vi: ` Có phải ý là «${guess}»?`, en: ` Did you mean “${guess}”?` };
}
