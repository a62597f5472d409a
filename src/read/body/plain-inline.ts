import type { PhrasingContent, Text } from 'mdast';
import { spanOf } from './span.js';

/**
 * Signs by which Markdown makes something of a text, and the tab and the line's end, which it
 * strips. A text without them is what it looks like.
 */
const SIGN = /[\\&`*_[\]<>|~\t]/;
const EDGE = /^ | $| \n|\n /;

/** Not after «!», which would make it an image. */
const CITE = /(?<!!)\[@[a-z0-9/-]{1,100}\]/g;

/** `*nghiêng*`, `**đậm**` between a space or sign and a space or sign: no rule is in doubt. */
const EMPHASIS = /(?<=^|[ \n(“])(\*\*?)(?=[\p{L}\p{N}])([^*\n]*[\p{L}\p{N}])\1(?=$|[ \n.,;:)”])/gu;

/**
 * The inline content of a text as the parser would read it, or `undefined` where only the parser
 * can say. `offset`: where the text begins in its source.
 */
export function readPlainInline(text: string, offset: number): PhrasingContent[] | undefined {
  if (EDGE.test(text)) return undefined;
  if (!SIGN.test(text)) return [textNode(text, offset)];
  const found = [...text.matchAll(EMPHASIS)].map((match): Piece => {
    const [whole, sign = '', inner = ''] = match;
    const start = offset + match.index;
    return {
      at: match.index,
      length: whole.length,
      sound: !SIGN.test(inner),
      node: {
        type: sign === '**' ? 'strong' : 'emphasis',
        children: [textNode(inner, start + sign.length)],
        position: spanOf(start, start + whole.length),
      },
    };
  });
  for (const match of text.matchAll(CITE)) {
    const [whole] = match;
    const start = offset + match.index;
    const position = spanOf(start, start + whole.length);
    const node = { type: 'cite' as const, value: whole.slice(2, -1), position };
    found.push({ at: match.index, length: whole.length, sound: true, node });
  }
  found.sort((a, b) => a.at - b.at);
  return join(text, offset, found);
}

interface Piece {
  readonly at: number;
  readonly length: number;
  readonly sound: boolean;
  readonly node: PhrasingContent;
}

/** The pieces with the text between them; `undefined` where anything is left that may be a sign. */
function join(text: string, offset: number, pieces: readonly Piece[]) {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const between = (to: number): boolean => {
    const rest = text.slice(from, to);
    if (rest !== '') nodes.push(textNode(rest, offset + from));
    return !SIGN.test(rest);
  };
  for (const piece of pieces) {
    if (piece.at < from || !piece.sound || !between(piece.at)) return undefined;
    nodes.push(piece.node);
    from = piece.at + piece.length;
  }
  return between(text.length) ? nodes : undefined;
}

const textNode = (value: string, start: number): Text => ({
  type: 'text',
  value,
  position: spanOf(start, start + value.length),
});
