import { type Held, type Line, type Piece, passEnd } from './line.js';
import { isBoth, sidesOf } from './sides.js';

/**
 * The pieces with no insertion at the end of a line going on at the start of the next, as far as
 * that can be: LibreOffice takes the two for one and, when it rejects them, also takes away the end
 * of the paragraph between them, which both drafts have. So what was deleted there is told behind
 * what came in its place; or, before a paragraph that is new as a whole, the insertion goes on over
 * the end, and the new paragraph gets the old end. So Word has it when somebody types on from the
 * end of a paragraph.
 */
export function partInsertions(pieces: readonly Piece[]): readonly Piece[] {
  const parted = [...pieces];
  for (const [i, line] of parted.entries()) {
    const next = parted[i + 1];
    if (line.kind !== 'line' || next?.kind !== 'line' || !isBoth(line.ends)) continue;
    if (!isInserted(printedOf(line).at(-1)) || !beginsInserted(next)) continue;
    const turned = turnedEnd(line);
    if (turned !== undefined) {
      parted[i] = turned;
      continue;
    }
    const length = parted.slice(i + 1).findIndex((piece) => !isNew(piece));
    const at = length < 0 ? parted.length - 1 : i + length;
    const last = parted[at];
    if (at === i || last?.kind !== 'line') continue;
    parted[i] = passEnd(line, 'before', last.hand);
    const { move: _, ...rest } = last;
    parted[at] = { ...rest, ends: sidesOf(line.ends.before, last.ends.after) };
  }
  return parted;
}

const heldOf = ({ texts }: Line): readonly Held[] => texts.flatMap(({ held }) => held);

/** What a line prints; anchors are nothing to a reader. */
const printedOf = (line: Line): readonly Held[] => heldOf(line).filter((one) => !one.isAnchor);

const isInserted = (held: Held | undefined): boolean => held?.track?.tag === 'w:ins';

function beginsInserted(line: Line): boolean {
  const [first] = printedOf(line);
  return first === undefined ? isNew(line) : isInserted(first);
}

const isNew = ({ kind, ends }: Piece): boolean =>
  kind === 'line' && ends.before === undefined && ends.after !== undefined;

/** What was deleted before the last insertion told behind it, if anything was. */
function turnedEnd(line: Line): Line | undefined {
  const all = heldOf(line);
  const held = all.slice(0, all.findLastIndex((one) => !one.isAnchor) + 1);
  const isOther = (tag: string) => (one: Held) => one.track?.tag !== tag;
  const come = held.slice(held.findLastIndex(isOther('w:ins')) + 1);
  const rest = held.slice(0, held.length - come.length);
  const gone = rest.slice(rest.findLastIndex(isOther('w:del')) + 1);
  if (gone.length === 0) return undefined;
  const kept = rest.slice(0, rest.length - gone.length);
  return { ...line, texts: [{ held: [...kept, ...come, ...gone, ...all.slice(held.length)] }] };
}
