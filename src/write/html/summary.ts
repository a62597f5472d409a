import { type Counts, countOf, totalOf } from './counts.js';
import { el, type Html } from './html.js';
import type { Review, ReviewedDocument, ReviewedUnit } from './review.js';
import { standingOf } from './standing.js';
import { writeShift } from './told.js';
import type { Say } from './where.js';
import { inAll, KIND_ORDER, KINDS, SAY, STANDINGS } from './words.js';

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
  const found = KIND_ORDER.filter((kind) => counts[kind] > 0);
  const kinds: readonly Kind[] = found.length === 0 ? ['changed'] : found;
  const standings = { changed: 0, new: 0, gone: 0, silent: 0, failed: 0 };
  for (const document of all) standings[standingOf(document)] += 1;
  const heads = kinds.map((kind) => el('th', { scope: 'col' }, say(KINDS[kind])));
  return el(
    'nav',
    { 'aria-labelledby': 'summary' },
    el('h2', { id: 'summary' }, say(SAY.summary)),
    el('p', {}, say(inAll(standings, totalOf(counts)))),
    el(
      'table',
      { class: 'summary' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, say(SAY.document)), heads)),
      units.map((unit, u) => writeUnit(unit, u, kinds, say)),
      el(
        'tfoot',
        {},
        el('tr', {}, el('th', { scope: 'row' }, say(SAY.total)), cellsOf(counts, kinds)),
      ),
    ),
  );
}

type Kind = keyof Counts;

function writeUnit(unit: ReviewedUnit, u: number, kinds: readonly Kind[], say: Say): Html {
  const { documents, folder } = unit;
  const link = el('a', { href: `#${unitId(u)}`, lang: 'vi', title: folder }, nameOf(unit));
  const counts = cellsOf(countOf(documents), kinds);
  return el(
    'tbody',
    {},
    el('tr', { class: 'unit' }, el('th', { scope: 'rowgroup' }, link), counts),
    documents.map((document, d) => writeRow(document, documentId(u, d), kinds, say)),
  );
}

export const nameOf = ({ name, folder }: ReviewedUnit): string => name ?? folder;

function writeRow(document: ReviewedDocument, id: string, kinds: readonly Kind[], say: Say): Html {
  const { title, path } = document;
  const standing = standingOf(document);
  const link = el('a', { href: `#${id}`, lang: 'vi' }, title);
  const said =
    standing === 'changed'
      ? cellsOf(countOf([document]), kinds)
      : el(
          'td',
          { class: standing, colspan: String(Math.max(1, kinds.length)) },
          say(STANDINGS[standing]),
        );
  return el('tr', {}, el('th', { scope: 'row' }, link, ' ', el('code', {}, path)), said);
}

function cellsOf(counts: Counts, kinds: readonly Kind[]): readonly Html[] {
  return kinds.map((kind) =>
    el('td', { class: counts[kind] === 0 ? 'none' : `k-${kind}` }, String(counts[kind])),
  );
}
