import type { Change } from '../../model/change.js';
import type { Composed } from '../../model/composed.js';
import { writeBody } from './body.js';
import { countOf, writeCounts } from './counts.js';
import { type Child, el, type Html, join } from './html.js';
import { noteParts } from './notes.js';
import { partsOf } from './parts.js';
import type { ReviewedDocument } from './review.js';
import { type Standing, standingOf } from './standing.js';
import { listOf, writeFault, writeShift } from './told.js';
import { type Say, writeHand, writeNote } from './where.js';
import { SAY, STANDINGS } from './words.js';

/** One document: what it is, what its changes mean, and the changed places. `id` begins its ids. */
export function writeDocument(document: ReviewedDocument, id: string, say: Say): Html {
  const { title, shifts, faults, redline, changes } = document;
  const standing = standingOf(document);
  const isWhole = standing === 'new' || standing === 'gone';
  return el(
    'article',
    { class: isWhole ? 'document whole' : 'document', 'aria-labelledby': id },
    el('h3', { id, lang: 'vi' }, title),
    el('p', { class: 'record' }, `${say(SAY.record)} `, writeRecords(document), ' · ', [
      standing === 'changed' ? writeCounts(countOf([document]), say) : say(STANDINGS[standing]),
      isWhole && changes[0]?.by !== undefined ? [' · ', writeHand(changes[0].by)] : [],
    ]),
    listOf(
      'shifts',
      shifts.map((shift) => writeShift(shift, say)),
    ),
    listOf(
      'faults',
      faults.map((fault) => writeFault(fault, say)),
    ),
    redline !== undefined
      ? writeRedline(redline, changes, standing, id, say)
      : standing === 'failed'
        ? el('p', {}, say(SAY.notMade))
        : undefined,
    el('p', { class: 'up' }, el('a', { href: '#top' }, `↑ ${say(SAY.top)}`)),
  );
}

function writeRecords({ before, after }: ReviewedDocument): Child {
  const names = [...new Set([before, after].filter((name) => name !== undefined))];
  return names.map((name, i) => [i === 0 ? '' : ' → ', el('code', {}, name)]);
}

function writeRedline(
  redline: Composed,
  changes: readonly Change[],
  standing: Standing,
  id: string,
  say: Say,
): Html {
  const parts = partsOf(redline);
  if (standing !== 'changed') {
    // All of it came or went: one change, which needs no notes at every paragraph.
    const body = el('div', { lang: 'vi' }, writeBody({ parts, notes: [], id, say }));
    const open = standing === 'new' ? { open: 'open' } : {};
    return el('details', { class: 'text', ...open }, el('summary', {}, say(SAY.whole)), body);
  }
  const { notes, rest } = noteParts(parts, changes);
  const heads = [
    el('div', { class: 'old' }, say(SAY.before)),
    el('div', { class: 'new' }, say(SAY.after)),
  ];
  return join([
    el('div', { class: 'pair heads', 'aria-hidden': 'true' }, heads),
    el('div', { lang: 'vi' }, writeBody({ parts, notes, id, say })),
    rest.length === 0 ? undefined : writeRest(rest, say),
  ]);
}

/** What the redline does not show: told in words. */
function writeRest(rest: readonly Change[], say: Say): Html {
  const items = rest.map((change) => [
    writeNote(change, undefined, say),
    ' ',
    el('q', { lang: 'vi' }, change.words.map(writeWords)),
  ]);
  return join([el('h4', {}, say(SAY.elsewhere)), listOf('rest', items)]);
}

function writeWords({ text, kind }: Change['words'][number]): Child {
  if (kind === 'same') return text;
  return el(kind === 'inserted' ? 'ins' : 'del', {}, text);
}
