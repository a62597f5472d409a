import { concerns } from '../select.js';
import { sortDiagnostics } from '../sort.js';
import type { SideFault } from './compare-pair.js';
import type { Drafts } from './draft.js';

interface Failed {
  readonly record: string;
  readonly sides: readonly SideFault['side'][];
  readonly isOld: boolean;
}

/** Why documents could not be compared, side by side: what merging said, and what loading said. */
export function gatherFaults(
  said: readonly SideFault[],
  failed: readonly Failed[],
  drafts: Drafts,
): readonly SideFault[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const records = failed
      .filter((one) => !one.isOld && one.sides.includes(side))
      .map(({ record }) => record);
    if (records.length === 0) return [];
    const { loaded, diagnostics } = drafts[side];
    const chosen = { tried: records, failed: records, broken: loaded.broken };
    const wanted = new Set(records);
    const relevant = [
      ...said.filter((one) => one.side === side).map(({ diagnostic }) => diagnostic),
      ...diagnostics.filter(
        (one) => wanted.has(one.place.file) || concerns(one, [NOWHERE], chosen),
      ),
    ].filter(({ severity }) => severity === 'error');
    return sortDiagnostics(relevant).map((diagnostic) => ({ side, diagnostic }));
  });
}

/** A selection that no record is in: what concerns the records is asked for beside it. */
const NOWHERE = '\0';
