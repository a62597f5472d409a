import type { Related, Severity, Text } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import type { FormFacts } from '../../model/record.js';
import type { Round } from '../rounds.js';

/** One thing that a careful chuyên viên would point out. */
export interface Finding {
  readonly place: Place;
  readonly message: Text;
  readonly hint: Text;
  /** The other end, where there is one. */
  readonly related?: readonly Related[];
}

/** What a rule looks at. */
export interface Dossier {
  readonly round: Round;
  /** Every round of content/: those of one nhiệm kỳ share their series of numbers. */
  readonly rounds: readonly Round[];
  readonly forms: ReadonlyMap<string, FormFacts>;
}

/**
 * One rule that holds the documents of a round together. The code is permanent; a round may lower
 * the severity in its `quy_tac`, with a reason.
 */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  check(dossier: Dossier): readonly Finding[];
}

export const here = (place: Place, vi: string, en: string): Related => ({
  place,
  note: { vi, en },
});
