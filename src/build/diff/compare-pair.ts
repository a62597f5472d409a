import { type Comparison, compare } from '../../compare/index.js';
import type { Composed } from '../../model/composed.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { Commission } from '../../round/index.js';
import { compose, type Measure } from '../../the-thuc/index.js';
import { keyOf } from '../ledger.js';
import { isTouched, lookedAt } from '../looked.js';
import { hasError, mergeOne, type Sheet } from '../make.js';
import { digestOf } from '../one.js';
import type { Drafts } from './draft.js';
import type { Pair } from './pair.js';

export type Side = 'before' | 'after';

/** What is wrong in one of the drafts. */
export interface SideFault {
  readonly side: Side;
  readonly diagnostic: Diagnostic;
}

export type Compared =
  | { readonly kind: 'same' }
  /** On that side nothing could be made of the record. */
  | {
      readonly kind: 'failed';
      readonly sides: readonly Side[];
      readonly faults: readonly SideFault[];
    }
  | {
      readonly kind: 'different';
      readonly comparison: Comparison;
      /** Every file that either draft of the document was made from. */
      readonly files: readonly string[];
    };

/**
 * Compares one document; what says the same in both drafts is not composed. `isKnown`: documents, by
 * key, of which that is known before they are merged.
 */
export async function comparePair(
  pair: Pair,
  drafts: Drafts,
  isKnown: (key: string) => boolean,
  measure: Measure,
): Promise<Compared> {
  const { before, after } = pair;
  const sides = (['before', 'after'] as const).filter((side) => pair.held[side] !== undefined);
  if (sides.length > 0) return { kind: 'failed', sides, faults: [] };
  if (isOneDocument(before, after) && isKnown(keyOf(after.record))) return { kind: 'same' };
  const later = after && (await mergeOne(after, drafts.after.loaded, drafts.after.world));
  if (isOneDocument(before, after) && later?.value !== undefined) {
    if (await isUntouched(after, later.value, drafts)) return { kind: 'same' };
  }
  const earlier = before && (await mergeOne(before, drafts.before.loaded, drafts.before.world));
  const failed = failedOf(earlier, later);
  if (failed !== undefined) return failed;
  if (earlier?.value !== undefined && later?.value !== undefined && isOneDocument(before, after)) {
    const says = [earlier.value, later.value].map((one) => digestOf(one, drafts.after.world));
    if (says[0] === says[1]) return { kind: 'same' };
  }
  const [b, a] = [composeSheet(earlier?.value, measure), composeSheet(later?.value, measure)];
  const spoiled = failedOf(b, a);
  if (spoiled !== undefined) return spoiled;
  const comparison = compare(b?.value, a?.value);
  if (comparison.changes.length === 0) return { kind: 'same' };
  const files = [before, after].flatMap((one) => one?.record.path ?? []);
  const looked = [earlier, later].flatMap((one) => one?.value?.files ?? []);
  return { kind: 'different', comparison, files: [...new Set([...files, ...looked])] };
}

const isOneDocument = (
  before: Commission | undefined,
  after: Commission | undefined,
): after is Commission => before?.record.path === after?.record.path;

/** Whether nothing that the later draft was made from was another thing in the earlier. */
async function isUntouched(
  after: Commission,
  { files }: Sheet,
  { before, after: draft, changes }: Drafts,
): Promise<boolean> {
  // Pictures are read when their document is merged, after the changes were counted.
  const looked = lookedAt(
    after,
    files.filter((file) => isText(file)),
  );
  if (isTouched(looked, changes)) return false;
  const isSame = async (file: string) =>
    (await before.world.read(file)) === (await draft.world.read(file));
  for (const file of files) if (!isText(file) && !(await isSame(file))) return false;
  return true;
}

const isText = (file: string): boolean => /\.(?:md|hbs)$/i.test(file);

function composeSheet(
  sheet: Sheet | undefined,
  measure: Measure,
): Outcome<Composed | undefined> | undefined {
  if (sheet === undefined) return undefined;
  const composed = compose(sheet.document, sheet.images, measure);
  return hasError(composed.diagnostics) ? { ...composed, value: undefined } : composed;
}

/** `undefined` where each side that has the document could make it. */
function failedOf(
  before: Outcome<unknown> | undefined,
  after: Outcome<unknown> | undefined,
): Compared | undefined {
  const outcomes = { before, after };
  const sides = (['before', 'after'] as const).filter((side) => {
    const outcome = outcomes[side];
    return outcome !== undefined && outcome.value === undefined;
  });
  if (sides.length === 0) return undefined;
  const faults = sides.flatMap((side) =>
    (outcomes[side]?.diagnostics ?? []).map((diagnostic) => ({ side, diagnostic })),
  );
  return { kind: 'failed', sides, faults };
}
