import type { Text } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { refuseEscaped } from '../characters.js';
import * as say from '../messages/inline.js';
import { placeOf, type Reading, sourceOf, startOf } from './reading.js';

/** Markdown that did not work and would be printed as it was typed. */
const LEFTOVERS: readonly (readonly [pattern: RegExp, describe: (place: Place) => Diagnostic])[] = [
  [/(?<!\\)!\[[^\]\n]*\]\(/, say.brokenImage],
  [/(?<!\\)\[\^/, say.footnote],
  [/(?<!\\)\[@/, say.unclosedCite],
];

/** Two of these are a pair that did not work: one message a pair, where it opens. */
const STARS = /(?<!\\)\*\*/g;

/** Looks at the text as it was typed, so that escaped signs (`\*\*`) stay what they are. */
export function checkText(reading: Reading, node: Text): void {
  if (/[*[]/.test(node.value)) {
    const typed = sourceOf(reading, node);
    const stars = [...typed.matchAll(STARS)].filter((_, index) => index % 2 === 0);
    for (const { index } of stars) {
      reading.diagnostics.push(say.literalStars(reading.placeAt(startOf(node) + index)));
    }
    for (const [pattern, describe] of LEFTOVERS) {
      const found = pattern.exec(typed);
      if (!found) continue;
      reading.diagnostics.push(describe(reading.placeAt(startOf(node) + found.index)));
    }
  }
  const escaped = refuseEscaped(node.value, sourceOf(reading, node), placeOf(reading, node));
  if (escaped) reading.diagnostics.push(escaped);
}
