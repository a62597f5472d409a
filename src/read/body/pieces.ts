import type { RootContent } from 'mdast';
import { parseMarkdown } from './parse.js';
import { mayContinueList, readPlain } from './plain.js';

/** Some blocks of a body, with the source that their positions count in and where that begins. */
export interface Piece {
  readonly source: string;
  readonly offset: number;
  readonly nodes: readonly RootContent[];
}

/**
 * Things that reach past a blank line or across the whole body: fences, HTML, definitions of links,
 * directives that hold others. A body that has one of them is left to the parser whole.
 */
const FAR = /^[ \t]*(?:`{3}|~{3})|<|\]:|^[ \t]+:{3}|^:{4}|^:::(?![a-z]|$)/m;

/** `:::name` and the `:::` that closes it. */
const FENCE = /^:::(.*)$/gm;

/**
 * A body as pieces that can be read one by one: what is plain is read here, what is not goes to the
 * Markdown parser with all that may belong to it.
 */
export function readPieces(markdown: string): readonly Piece[] {
  if (FAR.test(markdown) || nestsDirectives(markdown)) {
    return [{ source: markdown, offset: 0, nodes: parseMarkdown(markdown).children }];
  }
  const pieces: Piece[] = [];
  const stretches = splitAtBlankLines(markdown);
  let from: number | undefined;
  const parseUpTo = (end: number) => {
    if (from === undefined) return;
    const source = markdown.slice(from, end);
    pieces.push({ source, offset: from, nodes: parseMarkdown(source).children });
    from = undefined;
  };
  let inside = false;
  for (const [index, { source, offset }] of stretches.entries()) {
    const fences = [...source.matchAll(FENCE)];
    const isWhole = !inside && fences.length === 2 && /^:::/.test(source);
    const isHeld = inside || (fences.length > 0 && !isWhole);
    if (fences.length > 0) inside = fences.at(-1)?.[1] !== '';
    const isOpen = isHeld || (from !== undefined && mayContinueList(source));
    const node =
      isOpen || isContinued(source, stretches[index + 1]) ? undefined : readPlain(source);
    if (node === undefined) {
      from ??= offset;
      continue;
    }
    parseUpTo(offset);
    pieces.push({ source, offset, nodes: [node] });
  }
  parseUpTo(markdown.length);
  return pieces;
}

/** Whether a list may go on after the blank line below it. */
function isContinued(source: string, next: Stretch | undefined): boolean {
  return next !== undefined && mayContinueList(source) && mayContinueList(next.source);
}

/** Whether the `:::` of a body are anything but opened and closed by turns. */
function nestsDirectives(markdown: string): boolean {
  let inside = false;
  for (const [, name] of markdown.matchAll(FENCE)) {
    if (inside !== (name === '')) return true;
    inside = !inside;
  }
  return false;
}

interface Stretch {
  readonly source: string;
  readonly offset: number;
}

function splitAtBlankLines(markdown: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: source, index } of markdown.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    stretches.push({ source, offset: index });
  }
  return stretches;
}
