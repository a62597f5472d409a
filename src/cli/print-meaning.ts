import type { Lang } from '../model/diagnostic.js';
import type { Shift } from '../model/shift.js';
import { DIFF } from './diff-messages.js';
import { type Look, printWords } from './diff-words.js';
import { pick } from './messages.js';
import { printPlaces } from './print-change.js';

const INDENT = '      ';

/** What the changes mean in the round, unit by unit, each with where that was typed. */
export function printMeaning(shifts: readonly Shift[], lang: Lang, look: Look): string {
  const lines: string[] = [pick(DIFF.meaning, lang)];
  let unit: string | undefined = '';
  for (const one of shifts) {
    if (one.unit !== unit) lines.push(`  ${one.unit ?? pick(DIFF.ofTheRound, lang)}`);
    unit = one.unit;
    const { before, after, message } = one;
    const place = printPlaces({ before: before?.place, after: after?.place }, undefined, lang);
    const words = [{ kind: 'same' as const, text: `${pick(message, lang)} ${place}` }];
    const [first = '', ...more] = printWords(undefined, words, INDENT, look);
    lines.push(`${INDENT.slice(2)}- ${first.trimStart()}`, ...more);
  }
  return lines.join('\n');
}
