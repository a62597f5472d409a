import type { Change, Words } from '../../src/model/change.js';
import type { Place } from '../../src/model/place.js';

/** Words as one line: `còn [-26-]{+25+} công trình`. */
export const marked = (words: readonly Words[]): string =>
  words
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

/** A change as one line: `changed paragraph 69>70: còn [-26-]{+25+} công trình`. */
export const told = ({ kind, what, label, words, before, after }: Change): string => {
  const number = label === undefined ? '' : ` ${label}`;
  const at = (place: Place | undefined) =>
    place === undefined ? '' : `${place.file.endsWith('.hbs') ? 'mẫu ' : ''}${place.line}`;
  return `${kind} ${what}${number} ${at(before)}>${at(after)}: ${marked(words)}`;
};
