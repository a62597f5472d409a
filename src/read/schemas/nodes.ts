import { z } from 'zod';
import { type Problem, report } from './problem.js';

export type Shape = Readonly<Record<string, z.ZodType>>;

/** A rule over a whole map, run even where single fields are wrong, so that all is said at once. */
export type Rule = (
  fields: Readonly<Record<string, unknown>>,
) => Problem | readonly Problem[] | undefined;

/** A map with exactly these fields. */
export function map(shape: Shape, rule?: Rule) {
  const exact = z.strictObject(shape);
  if (rule === undefined) return exact;
  return exact.superRefine(
    (fields, context) => {
      for (const problem of [rule(fields) ?? []].flat()) {
        report(context, fields, problem, 'at' in problem ? [problem.at] : []);
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );
}

/** A list; `least` is how many items it must have. */
export function list(item: z.ZodType, least: 0 | 1 = 0) {
  const any = z.array(item);
  if (least === 0) return any;
  return any.check((payload) => {
    if (payload.value.length < least) report(payload, payload.value, { problem: 'empty' });
  });
}

/** A list that may also be typed as one text; it is always given as a list. */
export function oneOrMore(item: z.ZodType) {
  return z.preprocess((typed) => (typeof typed === 'string' ? [typed] : typed), list(item, 1));
}
