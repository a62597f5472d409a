import type { Diagnostic } from '../../model/diagnostic.js';
import type { Shift } from '../../model/shift.js';
import { type Child, el, type Html } from './html.js';
import { type Say, writePlaces } from './where.js';
import { SAY } from './words.js';

/** What a change means in the round, with the places where that was typed. */
export function writeShift({ message, before, after, code }: Shift, say: Say): Html {
  const places = writePlaces(before?.place, after?.place, say);
  return el('span', { 'data-code': code }, say(message), ' ', places);
}

/** What is wrong, where, and what to do. */
export function writeFault(fault: Diagnostic, say: Say): Html {
  const { severity, code, message, place, hint } = fault;
  return el(
    'span',
    { 'data-code': code },
    el('strong', {}, `${say(severity === 'error' ? SAY.error : SAY.warning)}: `),
    say(message),
    ' ',
    writePlaces(undefined, place, say),
    hint === undefined ? undefined : [' ', el('em', {}, say(hint))],
  );
}

export function listOf(name: string, items: readonly Child[]): Html | undefined {
  if (items.length === 0) return undefined;
  return el(
    'ul',
    { class: name },
    items.map((item) => el('li', {}, item)),
  );
}
