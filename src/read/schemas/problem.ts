import type { z } from 'zod';

/** What a leaf finds wrong with its text, beyond its type; `messages/fields.ts` puts it in words. */
export type Problem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'date' }
  | { readonly problem: 'integer'; readonly least: number; readonly most?: number }
  | { readonly problem: 'number-with-code' }
  | { readonly problem: 'id'; readonly slash: boolean }
  | { readonly problem: 'choice'; readonly choices: readonly string[] }
  | { readonly problem: 'authorities'; readonly typed: readonly string[] }
  /** A field that the chosen form (`mau`) asks for. */
  | { readonly problem: 'missing'; readonly at: string }
  /** A field of another form than the chosen one. */
  | { readonly problem: 'other-form'; readonly at: string; readonly mau: string };

type Issues = Pick<z.core.ParsePayload, 'issues'>;

/** Adds `problem` to what zod gathers, at the value being checked or at a field below it. */
export function report(context: Issues, input: unknown, problem: Problem, path: string[] = []) {
  context.issues.push({ code: 'custom', input, path, params: { ...problem } });
}

/** The problem inside a zod issue that `report` made. */
export function problemOf(issue: z.core.$ZodIssueCustom): Problem {
  return issue.params as Problem;
}
