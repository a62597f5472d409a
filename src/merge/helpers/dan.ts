import type { Helper } from '../runtime.js';
import { refuse, textArgument } from './arguments.js';

/** `{{dan "ke-hoach"}}`: cites another document of the round, as `[@ke-hoach]` does in prose. */
export const dan: Helper = (call) => {
  const [named] = call.args;
  const ref = textArgument(named);
  if (ref === undefined) {
    return refuse(call, 'dan', { vi: 'mã của văn bản', en: 'the id of a document' });
  }
  // An id that a record gives is at fault there, one that the form gives in the form.
  const place = named?.kind === 'text' ? named.place : call.place;
  return { kind: 'inline', runs: [{ text: `[@${ref}]`, marks: [], place, cite: ref }] };
};
