import type { Lang, Text } from '../../model/diagnostic.js';
import { writeDocument } from './document.js';
import { asIs, el, type Html } from './html.js';
import type { Review } from './review.js';
import { STYLE } from './style.js';
import { documentId, nameOf, unitId, writeMeaning, writeSummary } from './summary.js';
import type { Say } from './where.js';
import { SAY } from './words.js';

/** What the page may fetch: nothing at all. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * One page for a whole round, to be opened from a file: no script, nothing from outside. Two columns
 * or one is a choice of the reader; on a narrow screen and on paper it is one.
 */
export function writeReview(review: Review, lang: Lang = 'vi'): string {
  const say: Say = (text: Text) => text[lang];
  const page = el(
    'html',
    { lang, id: 'top' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, `${say(SAY.title)}: ${review.before} → ${review.after}`),
      asIs('style', STYLE),
    ),
    el(
      'body',
      {},
      el('a', { class: 'skip', href: '#changes' }, say(SAY.skip)),
      writeHeader(review, say),
      writeBar(say),
      el(
        'main',
        {},
        writeMeaning(review, say),
        review.units.length === 0
          ? el('p', { id: 'changes' }, say(SAY.same))
          : [
              writeSummary(review, say),
              el('h2', { id: 'changes', class: 'hidden' }, say(SAY.changes)),
              writeUnits(review, say),
            ],
      ),
    ),
  );
  return `<!doctype html>\n${page.html}\n`;
}

function writeHeader({ before, after }: Review, say: Say): Html {
  return el(
    'header',
    {},
    el('h1', {}, say(SAY.title)),
    el(
      'p',
      {},
      `${say(SAY.before)}: `,
      el('code', {}, before),
      ` → ${say(SAY.after)}: `,
      el('code', {}, after),
    ),
  );
}

/** The choice of columns, which the style sheet reads, and what the marks mean. */
function writeBar(say: Say): Html {
  const choice = (id: string, text: Text, checked?: string) =>
    el(
      'label',
      { for: id },
      el('input', { type: 'radio', name: 'view', id, checked }),
      ` ${say(text)}`,
    );
  return el(
    'div',
    { class: 'bar' },
    el(
      'fieldset',
      {},
      el('legend', {}, say(SAY.view)),
      choice('split', SAY.split, 'checked'),
      choice('inline', SAY.inline),
    ),
    el(
      'p',
      { class: 'legend' },
      el('ins', {}, say(SAY.come)),
      ' ',
      el('del', {}, say(SAY.gone)),
      ' ',
      el('ins', { class: 'moved' }, say(SAY.moved)),
    ),
  );
}

function writeUnits({ units }: Review, say: Say): readonly Html[] {
  return units.map((unit, u) =>
    el(
      'section',
      { class: 'unit', 'aria-labelledby': unitId(u) },
      el('h2', { id: unitId(u), lang: 'vi' }, nameOf(unit), ' ', el('code', {}, unit.folder)),
      unit.documents.map((document, d) => writeDocument(document, documentId(u, d), say)),
    ),
  );
}
