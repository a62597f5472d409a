import { z } from 'zod';
import type { Bare, BareObject } from './bare.js';
import { type Problem, report } from './problem.js';

export type Shape = Readonly<Record<string, z.ZodType<Bare | undefined>>>;

/** A rule over a whole map, run even where single fields are wrong, so that all is said at once. */
export type Rule = (
  fields: Readonly<Record<string, unknown>>,
) => Problem | readonly Problem[] | undefined;

/** A map with exactly these fields. */
export function map(shape: Shape, rule?: Rule) {
  const names = Object.keys(shape);
  return z
    .strictObject(shape)
    .superRefine(
      (fields, context) => {
        for (const problem of [rule?.(fields) ?? []].flat()) {
          report(context, fields, problem, 'at' in problem ? [problem.at] : []);
        }
      },
      { when: ({ value }) => typeof value === 'object' && value !== null },
    )
    .transform(
      (fields): BareObject => ({
        kind: 'object',
        fields: new Map(names.map((name) => [name, fields[name]])),
      }),
    );
}

/** A list; `least` is how many items it must have. */
export function list(item: z.ZodType<Bare>, least: 0 | 1 = 0) {
  return z.array(item).transform((items, context): Bare => {
    if (items.length < least) report(context, items, { problem: 'empty' });
    return { kind: 'list', items };
  });
}

/** A list that may also be typed as one text; it is always given as a list. */
export function oneOrMore(item: z.ZodType<Bare>) {
  return z.preprocess((typed) => (typeof typed === 'string' ? [typed] : typed), list(item, 1));
}
