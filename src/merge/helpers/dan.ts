import type { Helper } from '../runtime.js';
import { refuse, textArgument } from './arguments.js';

/** `{{dan "ke-hoach"}}`: cites another document of the round, as `[@ke-hoach]` does in prose. */
export const dan: Helper = (call) => {
  const ref = textArgument(call.args[0]);
  if (ref === undefined) {
    return refuse(call, 'dan', { vi: 'mã của văn bản', en: 'the id of a document' });
  }
  return { kind: 'inline', runs: [{ text: `[@${ref}]`, marks: [], place: call.place, cite: ref }] };
};
