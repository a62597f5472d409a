import type { XmlComponent } from 'docx';
import type { Line, Piece } from './line.js';
import type { Child } from './setting.js';
import { isBoth, isSame } from './sides.js';
import { change, closeMove, openMove, type Track, trackRuns } from './tracked.js';
import { TrackedParagraph } from './tracked-paragraph.js';

/** The paragraphs and tables of the file. */
export function setPieces(pieces: readonly Piece[]): readonly Child[] {
  let open: Track | undefined;
  return pieces.map((piece, i) => {
    if (piece.kind === 'table') return piece.table;
    const children: XmlComponent[] = [];
    /** Ends the move that is open and begins this one, unless they are the same. */
    const turnTo = (track: Track | undefined) => {
      if (track?.move === open?.move && track?.tag === open?.tag) return;
      if (open !== undefined) children.push(closeMove(open));
      open = track?.move === undefined ? undefined : track;
      if (open?.move !== undefined) children.push(openMove(open, open.move));
    };
    const end = endTrack(piece);
    for (const { track, isAnchor, write } of piece.texts.flatMap(({ held }) => held)) {
      if (isAnchor !== true) turnTo(track?.move === undefined ? undefined : track);
      const runs = write(track);
      children.push(...(track === undefined ? runs : [trackRuns(track, runs)]));
    }
    turnTo(end?.move === undefined ? undefined : end);
    // A move goes on behind the end of its paragraph, as far as the next one begins.
    if (pieces[i + 1]?.kind !== 'line') turnTo(undefined);
    return setLine(piece, end, children);
  });
}

/** How the end of a line is tracked: not at all, where both drafts have it. */
function endTrack({ ends, hand, move }: Line): Track | undefined {
  if (isBoth(ends)) return undefined;
  const isLater = ends.after !== undefined;
  if (move === undefined) return { tag: isLater ? 'w:ins' : 'w:del', hand };
  return { tag: isLater ? 'w:moveTo' : 'w:moveFrom', hand, move };
}

function setLine(line: Line, end: Track | undefined, children: readonly XmlComponent[]) {
  const { before, after } = line.looks ?? line.ends;
  const { run, ...now } = (after ?? before)?.properties ?? {};
  const { run: formerRun, ...former } = (before ?? after)?.properties ?? {};
  const hand = change(line.hand);
  const mark = {
    ...run,
    ...(!isSame(run, formerRun) && { revision: { ...formerRun, ...hand } }),
    ...(end !== undefined && { insertion: hand }),
  };
  const properties = {
    ...now,
    ...(Object.keys(mark).length > 0 && { run: mark }),
    ...(!isSame(now, former) && { revision: { ...former, ...hand } }),
  };
  return new TrackedParagraph(properties, children, end?.tag);
}
