import type { Change } from '../../model/change.js';
import type { Composed } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Shift } from '../../model/shift.js';

/** What became of a round between two drafts, as one page shows it. */
export interface Review {
  /** The two drafts by name: `HEAD`, `3f2a1c9`, a folder. */
  readonly before: string;
  readonly after: string;
  readonly units: readonly ReviewedUnit[];
}

export interface ReviewedUnit {
  /** The folder of its records: `content/2023/dv-01`. */
  readonly folder: string;
  readonly name?: string;
  /** Those that differ, or that could not be compared. */
  readonly documents: readonly ReviewedDocument[];
}

export interface ReviewedDocument {
  /** Where it is written, without the name of a format: `2023/dv-01/giai-trinh`. */
  readonly path: string;
  readonly title: string;
  /** Its record in the earlier draft and in the later; absent where that draft has no such record. */
  readonly before?: string;
  readonly after?: string;
  /** Absent where a fault keeps it from being made, and of a record that prints the same. */
  readonly redline?: Composed;
  readonly changes: readonly Change[];
  readonly shifts: readonly Shift[];
  readonly faults: readonly Diagnostic[];
}
