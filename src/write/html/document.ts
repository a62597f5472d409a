import type { Diagnostic } from '../../model/diagnostic.js';
import { writeBody } from './body.js';
import { countOf, writeCounts } from './counts.js';
import { type Child, el, type Html, join } from './html.js';
import { noteParts } from './notes.js';
import { partsOf } from './parts.js';
import type { ReviewedDocument, Shift } from './review.js';
import { type Say, writeNote, writePlaces } from './where.js';
import { SAY } from './words.js';

/** One document: what it is, what its changes mean, and the changed places. `id` begins its ids. */
export function writeDocument(document: ReviewedDocument, id: string, say: Say): Html {
  const { title, before, after, shifts, faults, redline } = document;
  const isOne = before === undefined || after === undefined;
  return el(
    'article',
    { class: isOne ? 'document whole' : 'document', 'aria-labelledby': id },
    el('h3', { id, lang: 'vi' }, title),
    el(
      'p',
      { class: 'record' },
      `${say(SAY.record)} `,
      writeRecords(document),
      ' · ',
      writeCounts(countOf([document]), say),
    ),
    listOf(
      'shifts',
      shifts.map((shift) => writeShift(shift, say)),
    ),
    listOf(
      'faults',
      faults.map((fault) => writeFault(fault, say)),
    ),
    redline === undefined
      ? el('p', { class: 'not-made' }, say(SAY.notMade))
      : writeRedline(document, redline, id, say),
    el('p', { class: 'up' }, el('a', { href: '#top' }, `↑ ${say(SAY.top)}`)),
  );

  function writeRecords({ before: old, after: now }: ReviewedDocument): Child {
    if (old === undefined) return [el('code', {}, now ?? ''), ` (${say(SAY.isNew)})`];
    if (now === undefined) return [el('code', {}, old), ` (${say(SAY.isGone)})`];
    return old === now ? el('code', {}, now) : [el('code', {}, old), ' → ', el('code', {}, now)];
  }
}

function writeRedline(
  { changes, before, after }: ReviewedDocument,
  redline: NonNullable<ReviewedDocument['redline']>,
  id: string,
  say: Say,
): Html {
  const parts = partsOf(redline);
  const { notes, rest } = noteParts(parts, changes);
  const heads = el(
    'div',
    { class: 'pair heads', 'aria-hidden': 'true' },
    el('div', { class: 'old' }, say(SAY.before)),
    el('div', { class: 'new' }, say(SAY.after)),
  );
  const body = el('div', { lang: 'vi' }, writeBody({ redline, parts, notes, id, say }));
  const others =
    rest.length === 0
      ? undefined
      : [
          el('h4', {}, say(SAY.elsewhere)),
          listOf(
            'where',
            rest.map((change) => [
              writeNote(change, undefined, say),
              ' ',
              el(
                'q',
                { lang: 'vi' },
                change.words.map(({ text, kind }) => wordOf(text, kind)),
              ),
            ]),
          ),
        ];
  if (before !== undefined && after !== undefined) return join([heads, body, others]);
  const open = after === undefined ? {} : { open: 'open' };
  return join([
    el('details', { class: 'text', ...open }, el('summary', {}, say(SAY.whole)), body),
    others,
  ]);
}

function wordOf(text: string, kind: 'same' | 'inserted' | 'deleted'): Child {
  if (kind === 'same') return text;
  return el(kind === 'inserted' ? 'ins' : 'del', {}, text);
}

export function writeShift({ text, before, after, code }: Shift, say: Say): Html {
  return el('span', { 'data-code': code }, say(text), ' ', writePlaces(before, after, say));
}

function writeFault({ severity, code, message, place, hint }: Diagnostic, say: Say): Html {
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

function listOf(name: string, items: readonly Child[]): Html | undefined {
  if (items.length === 0) return undefined;
  return el(
    'ul',
    { class: name },
    items.map((item) => el('li', {}, item)),
  );
}
