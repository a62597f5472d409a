import type { Place } from '../../model/place.js';
import type { RecordSource } from '../../read/patch/index.js';
import type { Why } from './change.js';

/** Where a piece of text comes from that stands nowhere in the record as it is printed. */
export function blame(place: Place | undefined, source: RecordSource): Why {
  if (place === undefined) return { kind: 'the-thuc' };
  if (place.file.startsWith('templates/')) return { kind: 'template', place };
  // No word is typed where a record begins: what has that place was counted, from all of it.
  if (place.line === 1 && place.column === 1) return { kind: 'computed', place };
  if (place.file !== source.path) return { kind: 'other-record', place };
  return isCited(place, source) ? { kind: 'cited', place } : { kind: 'computed', place };
}

/** Whether `[@…]` stands there. */
function isCited({ line, column }: Place, { text }: RecordSource): boolean {
  return text.split('\n')[line - 1]?.startsWith('[@', column - 1) === true;
}
