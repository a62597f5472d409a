import type { Diagnostic } from '../model/diagnostic.js';
import type { Made } from './one.js';
import type { Format } from './outputs.js';
import type { Pruned } from './prune.js';
import type { Selection } from './select.js';

export interface BuildOptions {
  readonly selection: Selection;
  readonly formats: readonly Format[];
  readonly allowSecret: boolean;
  /** Outputs whose record is gone are taken away. */
  readonly prune?: boolean;
}

export interface Built {
  readonly documents: readonly Made[];
  readonly diagnostics: readonly Diagnostic[];
  /** Selected paths that name no record. */
  readonly unknown: readonly string[];
  /** What became of outputs without a record, where that was asked. */
  readonly pruned?: Pruned;
}

export type OnMade = (made: Made, index: number, total: number) => void;
