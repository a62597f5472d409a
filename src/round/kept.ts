import type { Diagnostic } from '../model/diagnostic.js';
import type { System } from '../model/document.js';
import type { ContentRecord } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { type Contexts, documentContext, type Shared, shareRound } from './context.js';
import type { Unit } from './rounds.js';
import { COUNTING } from './tally.js';

/**
 * What a round came to the last time, given again where everything that it was made of is the very
 * same object: a watch reads one record anew, and only the documents of its unit get new contexts.
 * Laws: records, units and what is shared are never changed; what had something to say, or was made
 * while a record could not be read, is not kept.
 */
const rounds = new WeakMap<
  ContentRecord,
  { readonly units: readonly ContentRecord[]; readonly shared: Shared }
>();

export function shareAsBefore(on: Contexts): Shared {
  const units = on.round.units.map((unit) => unit.record);
  const before = rounds.get(on.round.record);
  const isSame =
    before?.units.length === units.length && before.units.every((one, i) => one === units[i]);
  if (isSame && on.broken.size === 0) return before.shared;
  const { value: shared, isQuiet } = listen(on, shareRound);
  if (isQuiet && on.broken.size === 0) rounds.set(on.round.record, { units, shared });
  return shared;
}

interface Kept {
  readonly unit: Unit;
  readonly shared: Shared;
  readonly forms: Contexts['forms'];
  readonly context: ObjectValue;
}

const contexts = new WeakMap<ContentRecord, Kept>();

export function contextAsBefore(
  record: ContentRecord,
  unit: Unit | undefined,
  issuer: ObjectValue,
  system: System,
  shared: Shared,
  on: Contexts,
): ObjectValue | undefined {
  const isLocal = unit !== undefined && !COUNTING.has(record.kind) && on.broken.size === 0;
  const before = isLocal ? contexts.get(record) : undefined;
  const isSame = before?.unit === unit && before?.shared === shared && before?.forms === on.forms;
  if (before !== undefined && isSame) return before.context;
  const { value: context, isQuiet } = listen(on, (told) =>
    documentContext(record, unit, issuer, system, shared, told),
  );
  if (isLocal && isQuiet && context !== undefined) {
    contexts.set(record, { unit, shared, forms: on.forms, context });
  }
  return context;
}

function listen<T>(on: Contexts, make: (on: Contexts) => T): { value: T; isQuiet: boolean } {
  let isQuiet = true;
  const report = (diagnostic: Diagnostic) => {
    isQuiet = false;
    on.report(diagnostic);
  };
  return { value: make({ ...on, report }), isQuiet };
}
