import { readChildren } from '../../src/read/body/blocks.js';
import { readBlocks } from '../../src/read/body/index.js';
import { parseMarkdown } from '../../src/read/body/parse.js';
import { isContinued, readPlain } from '../../src/read/body/plain.js';
import type { Reading } from '../../src/read/body/reading.js';
import { splitBody } from '../../src/read/body/stretches.js';
import { indexPlaces } from '../../src/read/place-at.js';

/** The body as the Markdown parser alone reads it. */
export function readWhole(markdown: string) {
  const placeAt = indexPlaces('a.md', markdown);
  const reading: Reading = { source: markdown, placeAt, diagnostics: [] };
  const value = readChildren(reading, parseMarkdown(markdown).children);
  return { value, diagnostics: reading.diagnostics };
}

export const readOurs = (markdown: string) => readBlocks(markdown, indexPlaces('a.md', markdown));

/** The stretches of a body that are left to the parser; the whole of it where that is one. */
export function findUnplain(markdown: string): readonly string[] {
  const stretches = splitBody(markdown);
  if (stretches === undefined) return [markdown];
  const placeAt = indexPlaces('a.md', markdown);
  return stretches
    .filter(
      ({ source, offset }, index) =>
        isContinued(source, stretches[index + 1]) || !readPlain(source, offset, placeAt),
    )
    .map(({ source }) => source);
}

/** What a hand may put in a body by a slip. */
export const SIGNS = [
  ...[' ', '  ', '\n', '\n\n', '- ', '-', '+ ', '1. ', '2) ', '100. ', 'a) ', 'I. ', 'Điều 5. '],
  ...[':', '::', ':::', ':::\n', ':::can-cu\n', ':::bang{rong="3 2"}\n', '::van-de[vd-1]\n'],
  ...['#', '# ', '[', ']', '](', '[@', '[@a]', '[@dv-01/b]', '[^1]', '!', '|'],
  ...[
    '| a | b |\n| - | -: |\n',
    '*',
    '**',
    '**a**',
    '*b*',
    '_',
    '`',
    '```\n',
    '~',
    '<',
    '<b>',
    '>',
  ],
  ...['&nbsp;', '&amp;', '\\', '\t', '(', '“', '”', '.', '0', '12/3', '---\n', '===\n', '{', '}'],
  ...['=', '"', 'v.v.', '–'],
];
