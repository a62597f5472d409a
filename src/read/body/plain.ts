import type { Block } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { readPlainContainer } from './plain-container.js';
import { readPlainInline } from './plain-inline.js';
import { readPlainList } from './plain-list.js';
import { beginsWithWords, readPlainParagraph } from './plain-paragraph.js';
import { readPlainTable } from './plain-table.js';
import { type Stretch, splitBody } from './stretches.js';

/** The text of a heading may be left out: the forms have paragraphs that are numbered alone. */
const HEADING = /^(#{1,6})(?: ([^\s#][^\n#]*))?$/;

const LEAF = /^::([a-z]+(?:-[a-z]+)*)(?:\[([a-z0-9-]+)\])?$/;

/** So many containers in one another leave room for the deepest list within what `blocks.ts` reads. */
const MAX_CONTAINERS = 3;

/**
 * A stretch of Markdown, as the parser and those who read its tree would have it, where it is one of
 * the things that nearly all of a record or a form consists of: a paragraph, a heading, a directive
 * of one line, a list of one-line points, a table, a container of such; and where nothing is to be
 * said of it. `undefined` where only the parser can say. It takes a hundred times as long; a test
 * holds the two against each other. `offset`: where `source` begins, as `placeAt` counts; `depth`:
 * how many containers are around it.
 */
export function readPlain(
  source: string,
  offset: number,
  placeAt: PlaceAt,
  depth = 0,
): Block | undefined {
  switch (source[0]) {
    case '#':
      return readHeading(source, offset, placeAt);
    case ':':
      return source.startsWith(':::')
        ? readPlainContainer(source, offset, placeAt, (inside, at) =>
            readAllPlain(inside, at, placeAt, depth + 1),
          )
        : readLeaf(source, offset, placeAt);
    case '|':
      return readPlainTable(source.split('\n'), offset, placeAt);
    default:
      return beginsWithWords(source)
        ? readPlainParagraph(source, offset, placeAt)
        : readPlainList(source.split('\n'), offset, placeAt);
  }
}

/** The blocks inside a container, if all of them are plain. */
function readAllPlain(
  markdown: string,
  offset: number,
  placeAt: PlaceAt,
  depth: number,
): readonly Block[] | undefined {
  const stretches = depth > MAX_CONTAINERS ? undefined : splitBody(markdown);
  if (stretches === undefined) return undefined;
  const blocks: Block[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (isContinued(stretch.source, stretches[index + 1])) return undefined;
    const block = readPlain(stretch.source, offset + stretch.offset, placeAt, depth);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return blocks;
}

/** Whether a line may belong to a list above it, across a blank line. */
export const mayContinueList = (line: string): boolean => /^(?:\s|[-+*]|\d{1,9}[.)])/.test(line);

/** Whether a list may go on after the blank line below it. */
export const isContinued = (source: string, next: Stretch | undefined): boolean =>
  next !== undefined && mayContinueList(source) && mayContinueList(next.source);

function readHeading(source: string, offset: number, placeAt: PlaceAt): Block | undefined {
  const match = HEADING.exec(source);
  if (match === null) return undefined;
  const [, { length: level } = '', text] = match;
  const runs = text === undefined ? [] : readPlainInline(text, offset + level + 1, placeAt);
  return runs && { kind: 'heading', level, runs, place: placeAt(offset) };
}

function readLeaf(source: string, offset: number, placeAt: PlaceAt): Block | undefined {
  const [, name, typed] = LEAF.exec(source) ?? [];
  if (name === undefined) return undefined;
  const label =
    typed === undefined ? [] : readPlainInline(typed, offset + name.length + 3, placeAt);
  const place = placeAt(offset);
  return label && { kind: 'directive', name, label, attributes: {}, blocks: [], place };
}
