import type { ComposedBlock } from '../../model/composed.js';
import type { Revision } from '../../model/revision.js';
import { type Child, el } from './html.js';
import type { Part } from './parts.js';
import type { Say } from './where.js';
import { SAY } from './words.js';

/** The id of each changed part of a document, and by it the two ends of each move. */
export interface Ids {
  readonly parts: readonly (string | undefined)[];
  readonly ends: ReadonlyMap<string, string>;
}

/** Names the changed parts `u1-d2-c1`, `u1-d2-c2`, from top to bottom. */
export function nameParts(parts: readonly Part[], document: string): Ids {
  let count = 0;
  const named = parts.map((part) => {
    if (part.isChanged) count += 1;
    return part.isChanged ? `${document}-c${count}` : undefined;
  });
  const ends = parts.flatMap(({ block }, at): readonly (readonly [string, string])[] => {
    const id = named[at];
    const revision = revisionOf(block);
    if (revision?.move === undefined || id === undefined) return [];
    return [[`${revision.kind} ${revision.move}`, id]];
  });
  return { parts: named, ends: new Map(ends) };
}

/** Which draft alone has a block; a table tells it row by row. */
export const revisionOf = (block: ComposedBlock | undefined): Revision | undefined =>
  block === undefined || block.kind === 'grid' ? undefined : block.revision;

export const rowId = (part: string | undefined, row: number | undefined): string | undefined =>
  part === undefined || row === undefined ? undefined : `${part}-r${row + 1}`;

/** Links to the change before, the change after, and the other end of a move. */
export function writeSteps(ids: Ids, parts: readonly Part[], at: number, say: Say): Child {
  const previous = ids.parts.slice(0, at).findLast((id) => id !== undefined);
  const next = ids.parts.slice(at + 1).find((id) => id !== undefined);
  const link = (id: string | undefined, text: string) =>
    id === undefined ? [] : [el('a', { href: `#${id}` }, text), ' '];
  return [
    link(otherEnd(revisionOf(parts[at]?.block), ids), say(SAY.otherEnd)),
    link(previous, `↑ ${say(SAY.previous)}`),
    link(next, `↓ ${say(SAY.next)}`),
  ];
}

function otherEnd(revision: Revision | undefined, { ends }: Ids): string | undefined {
  if (revision?.move === undefined) return undefined;
  const other = revision.kind === 'moved-from' ? 'moved-to' : 'moved-from';
  return ends.get(`${other} ${revision.move}`);
}
