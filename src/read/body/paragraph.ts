import type { Image, Paragraph } from 'mdast';
import type { Block } from '../../model/block.js';
import { typedNumber } from '../messages/prose.js';
import * as say from '../messages/set-off.js';
import { placeOf, type Reading, sourceOf, startOf } from './reading.js';
import { readRuns } from './runs.js';

/** A paragraph, or the figure that it is when an image stands alone in it. */
export function readParagraph(reading: Reading, node: Paragraph): Block {
  const place = placeOf(reading, node);
  const [only, ...others] = node.children;
  if (only?.type === 'image' && others.length === 0) return readFigure(reading, only);
  checkLines(reading, node);
  return { kind: 'paragraph', runs: readRuns(reading, node.children), place };
}

function readFigure(reading: Reading, { url, alt, position }: Image): Block {
  const place = reading.placeAt(position?.start.offset ?? 0);
  // Whether the file is there, and inside the round, is for those to say who see the disk.
  const relative = !/^[a-z]+:|^\/|\\/i.test(url);
  if (!(relative && /\.(?:png|jpe?g)$/i.test(url))) {
    reading.diagnostics.push(say.badImagePath(place, url));
  }
  if (!alt?.trim()) reading.diagnostics.push(say.imageWithoutAlt(place));
  return { kind: 'figure', path: url, alt: alt ?? '', place };
}

/**
 * Numbers and bullets typed by hand, as Word users do. Markdown knows none of them, so that such
 * lines would melt into one paragraph.
 */
const TYPED_NUMBER =
  /^(?:[IVXL]+\s*[-.)/]|[a-zđ]\)|\d{1,3}(?:\.\d{1,3})+\.|\d{1,2}[-/](?=\s)|[–—•▪●◦]|Điều \d+[.:])\s/;

/** `|---|---|`: the line below a table's head. */
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** At most one message of each sort a paragraph. */
function checkLines(reading: Reading, node: Paragraph): void {
  const source = sourceOf(reading, node);
  let offset = startOf(node);
  let number = false;
  let colons = false;
  let table = false;
  for (const line of source.split('\n')) {
    const text = line.trim();
    const place = () => reading.placeAt(offset + line.length - line.trimStart().length);
    const typed = number ? undefined : TYPED_NUMBER.exec(text)?.[0];
    if (typed !== undefined) {
      number = true;
      reading.diagnostics.push(typedNumber(place(), typed.trim()));
    }
    if (!colons && text.startsWith('::')) {
      colons = true;
      reading.diagnostics.push(
        /^:+$/.test(text) ? say.strayClosing(place()) : say.brokenDirective(place(), text),
      );
    }
    if (!table && text.includes('|') && TABLE_RULE.test(text)) {
      table = true;
      reading.diagnostics.push(say.brokenTable(place()));
    }
    offset += line.length + 1;
  }
}
