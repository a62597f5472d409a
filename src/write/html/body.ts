import type { Composed } from '../../model/composed.js';
import type { Revision } from '../../model/revision.js';
import { writeBlocks } from './blocks.js';
import { foldUnchanged, type Stretch } from './fold.js';
import { writeRows } from './grid.js';
import { type Child, el, type Html } from './html.js';
import type { Note } from './notes.js';
import { isRowChanged, type Part } from './parts.js';
import { type Say, writeNote } from './where.js';
import { folded, foldedRows, SAY } from './words.js';

/** Blocks shown around a change, and rows around a changed row of a table. */
const CONTEXT = { blocks: 2, rows: 1 };

export interface BodyOf {
  readonly redline: Composed;
  readonly parts: readonly Part[];
  /** One list a part. */
  readonly notes: readonly (readonly Note[])[];
  /** Begins every id of this document. */
  readonly id: string;
  readonly say: Say;
}

/** A document from top to bottom: changed places with what stands around them, the rest folded. */
export function writeBody(body: BodyOf): readonly Html[] {
  const ids = nameParts(body);
  const write = (at: number) => writePart(body, ids, at);
  return foldUnchanged(
    body.parts.map((part) => part.isChanged),
    CONTEXT.blocks,
  ).map((stretch) => writeStretch(stretch, write, body));
}

function writeStretch(stretch: Stretch, write: (at: number) => Html, body: BodyOf): Html {
  const inside = positionsIn(stretch);
  const written = inside.map(write);
  if (!stretch.isFolded) return el('div', { class: 'stretch' }, written);
  const count = inside.reduce((sum, at) => sum + weigh(body.parts[at]), 0);
  return el('details', { class: 'fold' }, el('summary', {}, body.say(folded(count))), written);
}

const positionsIn = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);

const weigh = (part: Part | undefined): number =>
  part?.block.kind === 'grid' ? part.block.rows.length : 1;

/** The id of each changed part, and of the two ends of each move. */
interface Ids {
  readonly parts: readonly (string | undefined)[];
  readonly ends: ReadonlyMap<string, string>;
}

function nameParts({ parts, id }: BodyOf): Ids {
  let count = 0;
  const named = parts.map((part) => {
    if (part.isChanged) count += 1;
    return part.isChanged ? `${id}-c${count}` : undefined;
  });
  const ends = parts.flatMap(({ block }, at): readonly (readonly [string, string])[] => {
    const name = named[at];
    const revision = block.kind === 'grid' ? undefined : block.revision;
    return revision?.move === undefined || name === undefined
      ? []
      : [[`${revision.kind} ${revision.move}`, name]];
  });
  return { parts: named, ends: new Map(ends) };
}

function writePart(body: BodyOf, ids: Ids, at: number): Html {
  const part = body.parts[at];
  if (part === undefined) return el('div', {});
  const { block, isChanged, opens } = part;
  const inner = block.kind === 'grid' ? writeTable(block, ids.parts[at], body) : writePair(part);
  const annex = opens ? ' opens' : '';
  if (!isChanged) return el('div', { class: `part${annex}` }, inner);
  const notes = body.notes[at] ?? [];
  return el(
    'div',
    { class: `part changed${annex}`, id: ids.parts[at] },
    el('ul', { class: 'where' }, [
      ...notes.map((note) =>
        el('li', {}, writeNote(note, rowId(ids.parts[at], note.row), body.say)),
      ),
      el('li', { class: 'steps' }, writeSteps(ids, at, body)),
    ]),
    inner,
  );
}

function writePair({ block, isChanged }: Part): Html {
  const hidden = isChanged ? {} : { 'aria-hidden': 'true' };
  return el(
    'div',
    { class: 'pair' },
    el('div', { class: 'old', ...hidden }, writeBlocks([block], 'before')),
    el('div', { class: 'new' }, writeBlocks([block], 'after')),
  );
}

const rowId = (part: string | undefined, row: number | undefined): string | undefined =>
  part === undefined || row === undefined ? undefined : `${part}-r${row + 1}`;

/** A table that did not change is shown whole; its fold is the document's. */
function writeTable(
  grid: Extract<Part['block'], { readonly kind: 'grid' }>,
  id: string | undefined,
  { say }: BodyOf,
): Child {
  const changed = grid.rows.map((_, n) => isRowChanged(grid, n));
  const name = (row: number) => (changed[row] === true ? rowId(id, row) : undefined);
  if (id === undefined) return writeRows(grid, [...grid.rows.keys()], name);
  // Header rows say what the columns are: they are shown whatever happened below.
  const shown = changed.map((one, n) => one || n < grid.headerRows);
  return foldUnchanged(shown, CONTEXT.rows).map((stretch) => {
    const rows = positionsIn(stretch);
    const table = writeRows(grid, rows, name);
    if (!stretch.isFolded) return table;
    return el('details', { class: 'fold' }, el('summary', {}, say(foldedRows(rows.length))), table);
  });
}

/** Links to the change before, the change after, and the other end of a move. */
function writeSteps(ids: Ids, at: number, { parts, say }: BodyOf): Child {
  const previous = ids.parts.slice(0, at).findLast((id) => id !== undefined);
  const next = ids.parts.slice(at + 1).find((id) => id !== undefined);
  const block = parts[at]?.block;
  const other = otherEnd(block?.kind === 'grid' ? undefined : block?.revision, ids);
  const link = (id: string | undefined, text: string) =>
    id === undefined ? [] : [el('a', { href: `#${id}` }, text), ' '];
  return [
    link(other, say(SAY.otherEnd)),
    link(previous, `↑ ${say(SAY.previous)}`),
    link(next, `↓ ${say(SAY.next)}`),
  ];
}

function otherEnd(revision: Revision | undefined, { ends }: Ids): string | undefined {
  if (revision?.move === undefined) return undefined;
  const other = revision.kind === 'moved-from' ? 'moved-to' : 'moved-from';
  return ends.get(`${other} ${revision.move}`);
}
