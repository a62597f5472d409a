import type { Place } from '../../model/place.js';
import type { Hand } from '../../model/revision.js';

/** Who changed what between two drafts; `undefined` where nobody can say. */
export interface Hands {
  /** Asked for the files first, so that the others can answer at once. */
  look(files: readonly string[]): Promise<void>;
  /** Who wrote a line of the later draft. */
  wrote(place: Place): Hand | undefined;
  /** Who took away a line of the earlier draft. */
  tookAway(place: Place): Hand | undefined;
  /** The last who touched one of these files. */
  last(files: readonly string[]): Hand | undefined;
}

/** For two folders, of which nobody knows the history. */
export const NOBODY: Hands = {
  look: async () => {},
  wrote: () => undefined,
  tookAway: () => undefined,
  last: () => undefined,
};
