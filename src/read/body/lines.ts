import type { Paragraph } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { crookedHeading, typedNumber } from '../messages/prose.js';
import * as say from '../messages/set-off.js';
import { type Reading, sourceOf, startOf } from './reading.js';

/**
 * Numbers and bullets typed by hand, as Word users do. Markdown knows none of them, so that such
 * lines would melt into one paragraph.
 */
const TYPED_NUMBER =
  /^(?:[IVXL]+\s*[-.)/]|[a-zđ]\)|\d{1,3}(?:\.\d{1,3})+\.|\d{1,2}[-/](?=\s)|[–—•▪●◦]|Điều \d+[.:])\s/;

export const isNumbered = (line: string): boolean => TYPED_NUMBER.test(line);

/** `#Đề mục` without its space, or more signs than there are levels. */
const HEADING = /^(?:#{1,6}[^\s#]|#{7,})/;

/** `:van-de[vd-1]`, `:can-cu`: a block with a colon too few. */
const ONE_COLON = /^:(?:[a-z]+(?:-[a-z]+)*[[{]|[a-z]+(?:-[a-z]+)+$)/;

/** `|---|---|`: the line below a table's head. */
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

interface Line {
  readonly text: string;
  readonly place: () => Place;
}

/** Says which lines of a paragraph were meant for something else and would be printed as typed. */
export function checkLines(reading: Reading, node: Paragraph): void {
  const lines = splitLines(reading, node);
  const number = lines.find(({ text }) => isNumbered(text));
  const add = (found: Line | undefined, describe: (line: Line) => Diagnostic) => {
    if (found) reading.diagnostics.push(describe(found));
  };
  add(number, ({ text, place }) => typedNumber(place(), TYPED_NUMBER.exec(text)?.[0].trim() ?? ''));
  for (const line of lines.filter(({ text }) => HEADING.test(text))) {
    reading.diagnostics.push(crookedHeading(line.place(), line.text));
  }
  add(
    lines.find(({ text }) => text.startsWith('::') || ONE_COLON.test(text)),
    ({ text, place }) =>
      /^:+$/.test(text) ? say.strayClosing(place()) : say.brokenDirective(place(), text),
  );
  const rule = lines.find(({ text }) => text.includes('|') && TABLE_RULE.test(text));
  add(rule, ({ place }) => say.brokenTable(place()));
  if (!rule) add(findRows(lines), ({ place }) => say.tableWithoutRule(place()));
}

/** `| a | b |`; of a single cell (`|x|`) only where the next line is a row too. */
function findRows(lines: readonly Line[]): Line | undefined {
  const cells = (line: Line | undefined) =>
    line?.text.startsWith('|') && line.text.endsWith('|') ? line.text.split('|').length - 2 : 0;
  return lines.find(
    (line, at) => cells(line) > 1 || (cells(line) === 1 && cells(lines[at + 1]) > 0),
  );
}

function splitLines(reading: Reading, node: Paragraph): readonly Line[] {
  let next = startOf(node);
  return sourceOf(reading, node)
    .split('\n')
    .map((line) => {
      const offset = next + line.length - line.trimStart().length;
      next += line.length + 1;
      return { text: line.trim(), place: () => reading.placeAt(offset) };
    });
}
