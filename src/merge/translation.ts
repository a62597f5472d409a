import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { Loc } from './ast.js';
import type { Known } from './runtime.js';
import type { Print } from './scope.js';
import type { Sites } from './sites.js';

/** What translating a template needs to know, and where it says what is wrong. */
export interface Translation {
  readonly file: string;
  readonly lineOffset: number;
  readonly sites: Sites;
  readonly helpers: ReadonlyMap<string, Known>;
  /** The names of all partials, those with faults too. */
  readonly partials: ReadonlySet<string>;
  /** The partial of that name, once all are translated. */
  printOf(partial: string): Print;
  report(diagnostic: Diagnostic): void;
  /** Told of every partial that is called, for the search for circles. */
  calls(partial: string, place: Place): void;
}

/** The block parameters in reach. */
export type Names = ReadonlySet<string>;

export function placeOf(loc: Loc, on: Pick<Translation, 'file' | 'lineOffset'>): Place {
  return { file: on.file, line: loc.start.line + on.lineOffset, column: loc.start.column + 1 };
}
