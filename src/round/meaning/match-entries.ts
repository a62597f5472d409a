import { objectsField } from '../../model/fields.js';
import type { ObjectValue } from '../../model/value.js';
import { fieldAt, typedOf } from './print-value.js';
import type { Watched } from './watched.js';

export interface MatchedEntries {
  readonly both: readonly (readonly [before: ObjectValue, after: ObjectValue])[];
  readonly gone: readonly ObjectValue[];
  readonly come: readonly ObjectValue[];
}

/** Two texts of one thing share this much of their words. */
const LEAST_LIKENESS = 0.4;

/** The entries of a list that both drafts have, in the later order, and those of one alone. */
export function matchEntries(
  before: ObjectValue,
  after: ObjectValue,
  { field, by, within }: Watched,
): MatchedEntries {
  const left = [...objectsField(before, field)];
  const both: (readonly [ObjectValue, ObjectValue])[] = [];
  const come: ObjectValue[] = [];
  const take = (found: ObjectValue | undefined, entry: ObjectValue): boolean => {
    if (found === undefined) return false;
    left.splice(left.indexOf(found), 1);
    both.push([found, entry]);
    return true;
  };
  const say = (entry: ObjectValue, name = by) => typedOf(fieldAt(entry, name)) ?? '';
  const isAbout = (one: ObjectValue, other: ObjectValue) =>
    within === undefined || say(one, within) === say(other, within);

  for (const entry of objectsField(after, field)) {
    const same = left.filter((one) => say(one) === say(entry));
    if (!take(same.find((one) => isAbout(one, entry)) ?? same[0], entry)) come.push(entry);
  }
  if (within === undefined) return { both, gone: left, come };
  const news = come.filter((entry) => {
    const [best] = left
      .filter((one) => isAbout(one, entry))
      .map((one) => ({ one, like: likeness(say(one), say(entry)) }))
      .filter(({ like }) => like >= LEAST_LIKENESS)
      .sort((x, y) => y.like - x.like);
    return !take(best?.one, entry);
  });
  return { both, gone: left, come: news };
}

/** The share of the words that two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const common = [...mine].filter((word) => theirs.has(word)).length;
  return mine.size + theirs.size === 0 ? 1 : (2 * common) / (mine.size + theirs.size);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
