import type { Composed, ComposedBlock, Page, Section, Style } from '../model/composed.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { composeAddressees } from './addressees.js';
import { withAfter } from './after.js';
import { composeAnnex } from './annex.js';
import { composeBody } from './body.js';
import { chooseTheThuc } from './choose.js';
import type { Context, Images, Measure } from './context.js';
import { composeEnding } from './ending.js';
import { examine } from './examine.js';
import { composeGrounds } from './grounds.js';
import { composeLetterhead } from './letterhead.js';
import { startNumbering } from './numbering.js';
import { makePage, textHeight, textWidth } from './page.js';
import { styleOf } from './styles.js';
import { ELEMENTS, type TheThuc } from './the-thuc.js';
import { composeTitle } from './title.js';
import { points } from './units.js';

/** Gives a document the look that its system and date prescribe. Always gives a value. */
export function compose(document: Document, images: Images, measure: Measure): Outcome<Composed> {
  const theThuc = chooseTheThuc(document.system, document.date);
  const contextFor = (page: Page): Context => ({
    theThuc,
    measure,
    images,
    textWidth: textWidth(page),
    textHeight: textHeight(page),
  });

  const page = makePage(theThuc);
  const main: Section = { page, blocks: composeMain(contextFor(page), document) };
  const annexes = document.annexes.map((annex, index): Section => {
    const own = makePage(theThuc, annex.orientation);
    return {
      page: own,
      blocks: composeAnnex(contextFor(own), annex, index + 1, document.annexes.length),
    };
  });
  const sections = [main, ...annexes];
  const value: Composed = {
    record: document.record,
    ...(document.part === undefined ? {} : { part: document.part }),
    properties: {
      title: document.summary,
      author: document.author,
      language: 'vi-VN',
      date: document.date,
    },
    font: theThuc.font.value,
    styles: usedStyles(theThuc, sections),
    sections,
  };
  return { value, diagnostics: examine(document, images) };
}

function composeMain(context: Context, document: Document): readonly ComposedBlock[] {
  const numbering = startNumbering(context.theThuc, document.numbering, 0);
  const text = [
    ...composeLetterhead(context, document.letterhead),
    ...(document.title === undefined ? [] : composeTitle(context, document.title)),
    ...(document.addressees === undefined ? [] : composeAddressees(context, document.addressees)),
    ...composeGrounds(context, document.grounds),
    ...composeBody(context, numbering, document.body, 1),
  ];
  const ending = composeEnding(context, document);
  if (ending.length === 0) return text;
  return [...withAfter(text, points(context.theThuc.ending.before)), ...ending];
}

/** In the order of the table, so that the list is the same whatever the text. */
function usedStyles(theThuc: TheThuc, sections: readonly Section[]): readonly Style[] {
  const used = new Set<string>();
  for (const { blocks } of sections) for (const block of blocks) addStyles(block, used);
  return ELEMENTS.filter((id) => used.has(id)).map((id) => styleOf(theThuc, id));
}

function addStyles(block: ComposedBlock, used: Set<string>): void {
  switch (block.kind) {
    case 'paragraph':
      used.add(block.style);
      return;
    case 'framed':
      used.add(block.paragraph.style);
      return;
    case 'columns':
      for (const cell of block.cells) for (const each of cell) addStyles(each, used);
      return;
    case 'grid':
      for (const row of block.rows) {
        for (const cell of row) for (const each of cell) used.add(each.style);
      }
      return;
    case 'rule':
    case 'picture':
      return;
  }
}
