import type { Text } from './diagnostic.js';
import type { Place } from './place.js';

/** What a change of the records means in the round: an issue dropped, a deadline moved. */
export interface Shift {
  /** Permanent, kebab-case, unaccented Vietnamese: `van-de-bo`, `thoi-han-doi`. */
  readonly code: string;
  /** The record, as the later draft names it; the earlier where it was dropped. */
  readonly record: string;
  /** The name of its unit, where it lies in one. */
  readonly unit?: string;
  /** How it stood in each draft; one of them at least. */
  readonly before?: Stand;
  readonly after?: Stand;
  /** One sentence, which says what it is about and both values. */
  readonly message: Text;
}

export interface Stand {
  readonly place: Place;
  /** As people read it: `28/6/2024`, `Chưa đạt`. Left out where nothing was said yet. */
  readonly value?: string;
}
