import type { RootContent } from 'mdast';
import { readPlainContainer } from './plain-container.js';
import { readPlainInline } from './plain-inline.js';
import { readPlainList } from './plain-list.js';
import { readPlainTable } from './plain-table.js';
import { spanOf } from './span.js';

/** Lines that every parser reads as running text: they begin with a letter, and hold no odd sign. */
const PARAGRAPH = /^\p{L}[^\n]*(?:\n\p{L}[^\n]*)*$/u;

const HEADING = /^(#{1,6}) ([^\s#][^\n#]*)$/;

const LEAF = /^::([a-z]+(?:-[a-z]+)*)(?:\[([a-z0-9-]+)\])?$/;

/**
 * A stretch of Markdown between blank lines, as the parser would read it, where it is one of the
 * things that nearly all of a record consists of: a paragraph, a heading, a directive of one line
 * or around a list or a table, a list of one-line points, a table. `undefined` where only the parser
 * can say. The parser takes a hundred times as long; a test holds the two against each other.
 */
export function readPlain(source: string): RootContent | undefined {
  switch (source[0]) {
    case '#':
      return readHeading(source);
    case ':':
      return readLeaf(source) ?? readPlainContainer(source);
    case '|':
      return readPlainTable(source.split('\n'), 0);
    default:
      return readParagraph(source) ?? readPlainList(source);
  }
}

/** Whether a line may belong to a list above it, across a blank line. */
export const mayContinueList = (line: string): boolean => /^(?:\s|[-+*]|\d{1,9}[.)])/.test(line);

function readParagraph(source: string): RootContent | undefined {
  if (!PARAGRAPH.test(source)) return undefined;
  const children = readPlainInline(source, 0);
  return children && { type: 'paragraph', children, position: spanOf(0, source.length) };
}

function readHeading(source: string): RootContent | undefined {
  const [, signs = '', text = ''] = HEADING.exec(source) ?? [];
  const children = signs === '' ? undefined : readPlainInline(text, signs.length + 1);
  if (children === undefined) return undefined;
  const depth = ([1, 2, 3, 4, 5, 6] as const)[signs.length - 1] ?? 6;
  return { type: 'heading', depth, children, position: spanOf(0, source.length) };
}

function readLeaf(source: string): RootContent | undefined {
  const [, name, label] = LEAF.exec(source) ?? [];
  if (name === undefined) return undefined;
  const children = label === undefined ? [] : readPlainInline(label, name.length + 3);
  if (children === undefined) return undefined;
  const position = spanOf(0, source.length);
  return { type: 'leafDirective', name, attributes: {}, children, position };
}
