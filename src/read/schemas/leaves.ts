import { z } from 'zod';
import { foldId } from '../../model/fold.js';
import { type Ngay, parseDay } from '../../model/ngay.js';
import type { Place } from '../../model/place.js';
import type { Value } from '../../model/value.js';
import { type Problem, report } from './problem.js';

/**
 * The leaves of every schema. All take the text as it was typed. A schema checks and changes
 * nothing; what a sound text means is told by the table of leaves, to whoever knows its place.
 */
type Read = (typed: string, place: Place) => Value;

const LEAVES = new WeakMap<z.ZodType, Read>();

/** How a text is read that was checked by `schema`; `undefined` where that is no leaf. */
export const readerOf = (schema: z.ZodType): Read | undefined => LEAVES.get(schema);

function leaf(find: (typed: string) => Problem | undefined, read: Read) {
  const schema = z.string().check((payload) => {
    const problem = find(payload.value);
    if (problem !== undefined) report(payload, payload.value, problem);
  });
  LEAVES.set(schema, read);
  return schema;
}

const asText: Read = (text, place) => ({ kind: 'text', text, place });
const asNumber: Read = (typed, place) => ({ kind: 'number', number: Number(typed), place });

/** Any text, but not an empty one. */
export const text = leaf((typed) => (typed === '' ? { problem: 'empty' } : undefined), asText);

/** `ma`: small letters without accents, digits and hyphens. */
export const id = identifier(/^[a-z0-9-]+$/, false);

/** The id of another record, which may lie in a unit's folder: `dv-01/giai-trinh`. */
export const reference = identifier(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, true);

function identifier(pattern: RegExp, slash: boolean) {
  return leaf((typed) => (pattern.test(typed) ? undefined : { problem: 'id', slash }), asText);
}

/** The number of a document, from 1: digits alone, kept as typed (`05`); the form adds the code. */
export const documentNumber = leaf(
  (typed) => (/^(?!0+$)\d{1,6}$/.test(typed) ? undefined : { problem: 'number-with-code' }),
  asText,
);

/** A whole number from 0, at most nine digits. */
export const integer = wholeNumber(0);

/** A whole number from 1: the first draft, the second. */
export const ordinal = wholeNumber(1);

/** A whole number from 2: the second pass of a review, or a later one. */
export const laterPass = wholeNumber(2);

/** Points: a whole number from 0 to `most`. */
export const upTo = (most: number) => wholeNumber(0, most);

function wholeNumber(least: number, most?: number) {
  return leaf((typed) => {
    const sound =
      /^\d{1,9}$/.test(typed) &&
      Number(typed) >= least &&
      Number(typed) <= (most ?? Number.POSITIVE_INFINITY);
    if (sound) return undefined;
    return { problem: 'integer', least, ...(most === undefined ? {} : { most }) };
  }, asNumber);
}

/** A day that exists: `2023-11-24`, `24-11-2023` or `24/11/2023`. */
export const date = leaf(
  (typed) => (parseDay(typed) === undefined ? { problem: 'date' } : undefined),
  (typed, place) => ({ kind: 'date', date: parseDay(typed) ?? NO_DAY, place }),
);

/** Of a text that was found to be no day: nobody reads it. */
const NO_DAY: Ngay = { year: 0, month: 1, day: 1 };

/** One of `choices`, however accented: `Thượng khẩn` is `thuong-khan`. */
export function choice(...choices: readonly string[]) {
  return leaf(
    (typed) => (choices.includes(foldId(typed)) ? undefined : { problem: 'choice', choices }),
    (typed, place) => asText(foldId(typed), place),
  );
}
