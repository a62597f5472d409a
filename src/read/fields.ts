import type { z } from 'zod';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { foldId, nearest } from '../model/fold.js';
import type { ObjectValue } from '../model/value.js';
import { locatorOf } from './locate.js';
import * as say from './messages/fields.js';
import { fieldName, findRaw, type Path, placeOf, plain, type Raw, type RawMap } from './raw.js';
import { declareFields } from './schemas/declared.js';
import { problemOf } from './schemas/problem.js';

/** Checks fields against a schema: all that is wrong in one go, and the facts where nothing is. */
export function checkFields(schema: z.ZodObject, raw: RawMap): Outcome<ObjectValue | undefined> {
  const result = schema.safeParse(plain(raw));
  if (result.success) return { value: locatorOf(schema)(result.data, raw), diagnostics: [] };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => findMisspelt(issue, schema)));
  const diagnostics = issues
    .filter((issue) => !misspelt.has(issue.path.join('.')) || findRaw(raw, pathOf(issue)))
    .flatMap((issue) => describeIssue(issue, raw, schema));
  return { value: undefined, diagnostics };
}

/** The fields that unknown ones were meant for: to call these missing as well helps nobody. */
function findMisspelt(issue: z.core.$ZodIssue, schema: z.ZodType): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  return issue.keys.flatMap((key) => {
    const meant = nearestField(path, key, schema);
    return meant === undefined ? [] : [[...path, meant].join('.')];
  });
}

function describeIssue(
  issue: z.core.$ZodIssue,
  raw: RawMap,
  schema: z.ZodType,
): readonly Diagnostic[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknown(raw, path, key, schema));
  }
  if (issue.code === 'custom') return [describeProblem(issue, raw, path)];
  const wanted = issue.code === 'invalid_type' ? TYPES.get(issue.expected) : undefined;
  const place = placeOf(raw, path);
  const given = findRaw(raw, path);
  if (!given) return [say.missingField(place, fieldName(path))];
  if (isBlank(given)) return [say.emptyField(place, fieldName(path))];
  return [say.wrongType(place, fieldName(path), wanted ?? 'text', given.kind)];
}

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

const TYPES: ReadonlyMap<string, say.Type> = new Map([
  ['string', 'text'],
  ['array', 'list'],
  ['object', 'map'],
]);

function describeUnknown(raw: RawMap, path: Path, key: string, schema: z.ZodType): Diagnostic {
  const parent = findRaw(raw, path);
  const entry = parent?.kind === 'map' ? parent.entries.get(key) : undefined;
  const field = fieldName([...path, key]);
  const place = entry?.keyPlace ?? placeOf(raw, path);
  return say.unknownField(place, field, nearestField(path, key, schema));
}

function nearestField(path: Path, key: string, schema: z.ZodType): string | undefined {
  const prefix = path.map((step) => `${typeof step === 'number' ? '[]' : step}.`).join('');
  const siblings = declareFields(schema)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((name) => !name.includes('.'));
  return nearest(key, siblings);
}

function describeProblem(issue: z.core.$ZodIssueCustom, raw: RawMap, path: Path): Diagnostic {
  const problem = problemOf(issue);
  const place = placeOf(raw, path);
  const field = fieldName(path);
  const found = findRaw(raw, path);
  const typed = found?.kind === 'text' ? found.text : '';
  switch (problem.problem) {
    case 'empty':
      return say.emptyField(place, field);
    case 'date':
      return say.badDate(place, field, typed);
    case 'integer':
      return say.badInteger(place, field, typed, problem.least, problem.most);
    case 'number-with-code':
      return say.numberWithCode(place, field, typed);
    case 'id':
      return say.badId(place, field, typed, suggestId(typed, problem.slash));
    case 'choice':
      return say.badChoice(place, field, typed, problem.choices, nearest(typed, problem.choices));
    case 'authorities':
      return say.tooManyAuthorities(place, field, problem.typed);
    case 'missing':
      return found && isBlank(found)
        ? say.emptyField(place, field)
        : say.missingField(place, field);
    case 'other-form':
      return say.fieldOfOtherForm(place, field, problem.mau);
  }
}

function suggestId(typed: string, slash: boolean): string {
  return foldId(typed)
    .replace(slash ? /[^a-z0-9/-]/g : /[^a-z0-9-]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
}

function isBlank(raw: Raw): boolean {
  return raw.kind === 'text' && raw.text === '';
}
