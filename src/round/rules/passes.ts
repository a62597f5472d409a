import { numberField } from '../../model/fields.js';
import type { ContentRecord } from '../../model/record.js';

/** Which pass of the review a paper belongs to: 1, or what its `lan` says. */
export function passOf(record: ContentRecord): number {
  return numberField(record.facts, 'lan') ?? 1;
}
