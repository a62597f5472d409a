import type { Block } from '../../model/block.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PlaceAt } from '../place-at.js';
import { readChildren } from './blocks.js';
import { parseMarkdown } from './parse.js';
import { isContinued, mayContinueList, readPlain } from './plain.js';
import { splitBody } from './stretches.js';

/**
 * Things that reach past a blank line or across the whole body: fences, HTML, definitions of links.
 * A body that has one of them is left to the parser whole. No stretch where one begins is plain, so
 * a body of plain stretches need not be asked.
 */
const FAR = /^[ \t]*(?:`{3}|~{3})|<|\]:/m;

/**
 * A body in pieces that can be read one by one: what is plain is read as it is, what is not goes to
 * the Markdown parser with all that may belong to it. Adds to `diagnostics`.
 */
export function readPieces(
  markdown: string,
  placeAt: PlaceAt,
  diagnostics: Diagnostic[],
): readonly Block[] {
  const parse = (source: string, offset: number): readonly Block[] =>
    readChildren(
      { source, placeAt: (at) => placeAt(at + offset), diagnostics },
      parseMarkdown(source).children,
    );
  const stretches = splitBody(markdown);
  if (stretches === undefined) return parse(markdown, 0);
  const blocks: Block[] = [];
  let from: number | undefined;
  let isNear = false;
  const parseUpTo = (end: number) => {
    if (from === undefined) return;
    for (const block of parse(markdown.slice(from, end), from)) blocks.push(block);
    from = undefined;
  };
  for (const [index, { source, offset }] of stretches.entries()) {
    const isOpen = from !== undefined && mayContinueList(source);
    const block =
      isOpen || isContinued(source, stretches[index + 1])
        ? undefined
        : readPlain(source, offset, placeAt);
    if (block !== undefined) {
      parseUpTo(offset);
      blocks.push(block);
      continue;
    }
    if (!isNear && FAR.test(markdown)) return parse(markdown, 0);
    isNear = true;
    from ??= offset;
  }
  parseUpTo(markdown.length);
  return blocks;
}
