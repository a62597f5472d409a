import { type Counts, countOf, totalOf } from './counts.js';
import { writeShift } from './document.js';
import { el, type Html } from './html.js';
import type { Review, ReviewedDocument, ReviewedUnit } from './review.js';
import type { Say } from './where.js';
import { inAll, KIND_ORDER, KINDS, SAY } from './words.js';

/** The id of a unit's part of the page, and of a document's in it; positions from 0. */
export const unitId = (unit: number): string => `u${unit + 1}`;
export const documentId = (unit: number, document: number): string =>
  `${unitId(unit)}-d${document + 1}`;

/** What the changes mean, document by document; nothing where they mean nothing beyond words. */
export function writeMeaning({ units }: Review, say: Say): Html | undefined {
  const items = units.flatMap(({ documents }, u) =>
    documents.flatMap(({ shifts, title, path }, d) =>
      shifts.map((shift) =>
        el(
          'li',
          {},
          writeShift(shift, say),
          ' — ',
          el('a', { href: `#${documentId(u, d)}`, title: path, lang: 'vi' }, title),
        ),
      ),
    ),
  );
  if (items.length === 0) return undefined;
  return el(
    'section',
    { 'aria-labelledby': 'meaning' },
    el('h2', { id: 'meaning' }, say(SAY.meaning)),
    el('ul', { class: 'shifts' }, items),
  );
}

/** Every unit and document with its counts, and a way to each. */
export function writeSummary({ units }: Review, say: Say): Html {
  const all = units.flatMap(({ documents }) => documents);
  const counts = countOf(all);
  const kinds = KIND_ORDER.map((kind) => el('th', { scope: 'col' }, say(KINDS[kind])));
  return el(
    'nav',
    { 'aria-labelledby': 'summary' },
    el('h2', { id: 'summary' }, say(SAY.summary)),
    el('p', {}, say(inAll(all.length, totalOf(counts)))),
    el(
      'table',
      { class: 'summary' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, say(SAY.document)), kinds)),
      units.map((unit, u) => writeUnit(unit, u)),
      el('tfoot', {}, el('tr', {}, el('th', { scope: 'row' }, say(SAY.total)), cellsOf(counts))),
    ),
  );
}

function writeUnit(unit: ReviewedUnit, u: number): Html {
  const { documents, folder } = unit;
  const link = el('a', { href: `#${unitId(u)}`, lang: 'vi', title: folder }, nameOf(unit));
  return el(
    'tbody',
    {},
    el('tr', { class: 'unit' }, el('th', { scope: 'rowgroup' }, link), cellsOf(countOf(documents))),
    documents.map((document, d) => writeRow(document, documentId(u, d))),
  );
}

export const nameOf = ({ name, folder }: ReviewedUnit): string => name ?? folder;

function writeRow(document: ReviewedDocument, id: string): Html {
  const { title, path, faults } = document;
  const isBad = faults.some(({ severity }) => severity === 'error');
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      el('a', { href: `#${id}`, lang: 'vi' }, title),
      ' ',
      el('code', {}, path),
      isBad ? ' ⚠' : '',
    ),
    cellsOf(countOf([document])),
  );
}

function cellsOf(counts: Counts): readonly Html[] {
  return KIND_ORDER.map((kind) =>
    el('td', { class: counts[kind] === 0 ? 'none' : `kind ${kind}` }, String(counts[kind])),
  );
}
