import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import * as say from '../messages/inline.js';
import { placeOf, type Reading } from './reading.js';

/**
 * Bold inside bold is never wanted. It comes of `**“a”**b … c**d**`: by the rules of Markdown the
 * second sign opens instead of closing, and all from the first to the last is bold. The inner mark
 * begins at that sign. One message for the outermost `node`: what else is nested follows from it.
 */
export function checkNested(reading: Reading, node: Strong | Emphasis): void {
  const waiting: PhrasingContent[] = [...node.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === node.type) {
      const sign = node.type === 'strong' ? '**' : '*';
      reading.diagnostics.push(say.nestedMarks(placeOf(reading, next), sign));
      return;
    }
    if ('children' in next) for (const child of [...next.children].reverse()) waiting.push(child);
  }
}
