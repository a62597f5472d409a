import { z } from 'zod';
import { foldId } from '../../model/fold.js';
import { parseDay } from '../../model/ngay.js';
import type { Bare } from './bare.js';
import { report } from './problem.js';

/** The leaves of every schema. All take the text as it was typed and none changes its wording. */

/** Any text, but not an empty one. */
export const text = z.string().transform((typed, context): Bare => {
  if (typed === '') report(context, typed, { problem: 'empty' });
  return { kind: 'text', text: typed };
});

/** `ma`: small letters without accents, digits and hyphens. */
export const id = identifier(/^[a-z0-9-]+$/, false);

/** The id of another record, which may lie in a unit's folder: `dv-01/giai-trinh`. */
export const reference = identifier(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, true);

function identifier(pattern: RegExp, slash: boolean) {
  return z.string().transform((typed, context): Bare => {
    if (!pattern.test(typed)) report(context, typed, { problem: 'id', slash });
    return { kind: 'text', text: typed };
  });
}

/** The number of a document, from 1: digits alone, kept as typed (`05`); the form adds the code. */
export const documentNumber = z.string().transform((typed, context): Bare => {
  if (!/^(?!0+$)\d{1,6}$/.test(typed)) report(context, typed, { problem: 'number-with-code' });
  return { kind: 'text', text: typed };
});

/** A whole number from 0, at most nine digits. */
export const integer = wholeNumber(0);

/** A whole number from 1: the first draft, the second. */
export const ordinal = wholeNumber(1);

/** A whole number from 2: the second pass of a review, or a later one. */
export const laterPass = wholeNumber(2);

/** Points: a whole number from 0 to `most`. */
export const upTo = (most: number) => wholeNumber(0, most);

function wholeNumber(least: number, most?: number) {
  return z.string().transform((typed, context): Bare => {
    const sound =
      /^\d{1,9}$/.test(typed) &&
      Number(typed) >= least &&
      Number(typed) <= (most ?? Number.POSITIVE_INFINITY);
    if (!sound) {
      report(context, typed, {
        problem: 'integer',
        least,
        ...(most === undefined ? {} : { most }),
      });
    }
    return { kind: 'number', number: Number(typed) };
  });
}

/** A day that exists: `2023-11-24`, `24-11-2023` or `24/11/2023`. */
export const date = z.string().transform((typed, context): Bare => {
  const day = parseDay(typed);
  if (!day) report(context, typed, { problem: 'date' });
  return { kind: 'date', date: day ?? { year: 0, month: 1, day: 1 } };
});

/** One of `choices`, however accented: `Thượng khẩn` is `thuong-khan`. */
export function choice(...choices: readonly string[]) {
  return z.string().transform((typed, context): Bare => {
    const meant = foldId(typed);
    if (!choices.includes(meant)) report(context, typed, { problem: 'choice', choices });
    return { kind: 'text', text: meant };
  });
}
