import type { Change, Words } from '../../src/model/change.js';

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
  return `${kind} ${what}${number} ${before?.line ?? ''}>${after?.line ?? ''}: ${marked(words)}`;
};
