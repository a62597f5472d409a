import type { ComposedRun, FontLook } from '../model/composed.js';
import type { Revision } from '../model/revision.js';
import { isEqual } from './equal.js';
import type { Stretch } from './words.js';

/** The runs of both drafts in one line: a stretch of both has the later draft's runs. */
export function weaveRuns(
  stretches: readonly Stretch[],
  before: readonly ComposedRun[],
  after: readonly ComposedRun[],
): readonly ComposedRun[] {
  const runs = stretches.flatMap(({ kind, before: b, after: a, length }) => {
    if (kind === 'same') return sameRuns(slice(before, b, length), slice(after, a, length));
    const revision: Revision = { kind };
    const own = kind === 'deleted' ? slice(before, b, length) : slice(after, a, length);
    return own.map((run) => ({ ...run, revision }));
  });
  return joinRuns(runs);
}

/** Runs of the same letters: cut where either side changes its look. */
function sameRuns(
  before: readonly ComposedRun[],
  after: readonly ComposedRun[],
): readonly ComposedRun[] {
  let at = 0;
  return after.flatMap((run) => {
    let from = 0;
    const parts = slice(before, at, run.text.length).map((old): ComposedRun => {
      const text = run.text.slice(from, from + old.text.length);
      from += old.text.length;
      const isOther = !isEqual(old.font, run.font);
      return isOther ? { ...run, text, fontBefore: old.font } : { ...run, text };
    });
    at += run.text.length;
    return parts;
  });
}

function slice(
  runs: readonly ComposedRun[],
  start: number,
  length: number,
): readonly ComposedRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start, at);
    const to = Math.min(start + length, at + run.text.length);
    const text = run.text.slice(from - at, to - at);
    at += run.text.length;
    return from < to ? [{ ...run, text }] : [];
  });
}

/** Neighbours that were cut out of one run come together again. */
export function joinRuns(runs: readonly ComposedRun[]): readonly ComposedRun[] {
  const joined: ComposedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isOneRun(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const isOneRun = (one: ComposedRun, other: ComposedRun): boolean =>
  one.place === other.place &&
  isEqual(one.font, other.font) &&
  isEqual(one.fontBefore, other.fontBefore) &&
  isEqual(one.revision, other.revision);

/** Whether a reader sees the difference: sizes go with the style and the table. */
export const looksOther = (one: FontLook, other: FontLook): boolean =>
  one.bold !== other.bold || one.italic !== other.italic || one.underline !== other.underline;
