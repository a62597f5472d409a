import type { Mark, Run } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { joinLines } from './join-lines.js';
import { BOLD, ITALIC, PLAIN } from './marks.js';

/**
 * Signs by which Markdown makes something of a text, and the tab and the line's end, which it
 * strips. A text without them is what it looks like.
 */
const SIGN = /[\\&`*_[\]<>|~\t]/;

/** Not after «!», which would make it an image. */
const CITE = /(?<!!)\[@(?=[^\]]{1,100}\])([a-z0-9-]+(?:\/[a-z0-9-]+)*)\]/g;

/** `*nghiêng*`, `**đậm**` between a space or sign and a space or sign: no rule is in doubt. */
const EMPHASIS =
  /(?<=^|[ \n(“])(\*\*?)(?=[\p{L}\p{N}\p{Co}])([^*\n]*[\p{L}\p{N}\p{Co}.,;:)”])\1(?=$|[ \n.,;:)”])/gu;

/** The one escape that forms are full of: a space at which no line breaks. */
const NBSP = /&nbsp;/g;

/**
 * The inline content of a text as the parser would have it read, or `undefined` where only the
 * parser can say. `offset`: where the text begins, as `placeAt` counts.
 */
export function readPlainInline(
  text: string,
  offset: number,
  placeAt: PlaceAt,
): readonly Run[] | undefined {
  if (hasLooseEdge(text)) return undefined;
  if (!SIGN.test(text)) return [makeRun(text, PLAIN, offset, placeAt)];
  const found: Piece[] = [];
  for (const match of text.includes('*') ? text.matchAll(EMPHASIS) : []) {
    const [{ length }, sign = '', inner = ''] = match;
    if (SIGN.test(inner)) return undefined;
    const marks = sign === '**' ? BOLD : ITALIC;
    const run = makeRun(inner, marks, offset + match.index + sign.length, placeAt);
    found.push({ at: match.index, length, run });
  }
  for (const match of text.matchAll(CITE)) {
    const [whole, cite = ''] = match;
    const place = placeAt(offset + match.index);
    const run = { text: whole, marks: PLAIN, place, cite };
    found.push({ at: match.index, length: whole.length, run });
  }
  found.sort((a, b) => a.at - b.at);
  return join(text, offset, placeAt, found);
}

/** Spaces at the edge of a line, which Markdown takes for nothing or for the end of a line. */
const hasLooseEdge = (text: string): boolean =>
  text.startsWith(' ') || text.endsWith(' ') || (text.includes('\n') && / \n|\n /.test(text));

interface Piece {
  readonly at: number;
  readonly length: number;
  readonly run: Run;
}

/** The pieces with the text between them; `undefined` where anything is left that may be a sign. */
function join(
  text: string,
  offset: number,
  placeAt: PlaceAt,
  pieces: readonly Piece[],
): readonly Run[] | undefined {
  const runs: Run[] = [];
  let from = 0;
  const between = (to: number): boolean => {
    const rest = text.slice(from, to);
    if (rest !== '') runs.push(makeRun(rest, PLAIN, offset + from, placeAt));
    return !SIGN.test(rest.replace(NBSP, ''));
  };
  for (const piece of pieces) {
    if (piece.at < from || !between(piece.at)) return undefined;
    runs.push(piece.run);
    from = piece.at + piece.length;
  }
  return between(text.length) ? runs : undefined;
}

/** Of a text without other escapes, which is as clean as the body that it stands in. */
const makeRun = (text: string, marks: readonly Mark[], at: number, placeAt: PlaceAt): Run => ({
  text: joinLines(text.includes('&') ? text.replace(NBSP, '\u00A0') : text),
  marks,
  place: placeAt(at),
});
