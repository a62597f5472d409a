import { isAfter } from '../../model/revision.js';
import { writeBlocks } from './blocks.js';
import { foldUnchanged, positionsIn, type Stretch } from './fold.js';
import { type Child, el, type Html } from './html.js';
import { type Ids, nameParts, revisionOf, writeSteps } from './ids.js';
import type { Note } from './notes.js';
import type { Part } from './parts.js';
import { writeRowLink, writeTable } from './table.js';
import { type Say, writeNote } from './where.js';
import { folded } from './words.js';

/** Blocks shown around a change. */
const CONTEXT = 2;

/** What one document has to show. */
export interface BodyOf {
  readonly parts: readonly Part[];
  /** One list a part; none at all where the whole document is one change. */
  readonly notes: readonly (readonly Note[])[];
  /** Begins every id of this document. */
  readonly id: string;
  readonly say: Say;
}

/** A document from top to bottom: changed places with what stands around them, the rest folded. */
export function writeBody(body: BodyOf): readonly Html[] {
  const ids = nameParts(body.parts, body.id);
  const changed = body.parts.map((part) => part.isChanged);
  return foldUnchanged(changed, CONTEXT).map((stretch) => writeStretch(stretch, ids, body));
}

function writeStretch(stretch: Stretch, ids: Ids, body: BodyOf): Html {
  const inside = positionsIn(stretch);
  const written = inside.map((at) => writePart(body, ids, at));
  if (!stretch.isFolded) return el('div', {}, written);
  const count = inside.reduce((sum, at) => sum + weigh(body.parts[at]), 0);
  return el('details', { class: 'fold' }, el('summary', {}, body.say(folded(count))), written);
}

const weigh = (part: Part | undefined): number =>
  part?.block.kind === 'grid' ? part.block.rows.length : 1;

function writePart({ parts, notes, say }: BodyOf, ids: Ids, at: number): Child {
  const part = parts[at];
  if (part === undefined) return undefined;
  const { block, isChanged, opens } = part;
  const id = ids.parts[at];
  const inner = block.kind === 'grid' ? writeTable(block, id, say) : writePair(part);
  const said = notes[at] ?? [];
  const classes = ['part', isChanged ? 'changed' : '', opens ? 'opens' : ''];
  const name = classes.filter((one) => one !== '').join(' ');
  if (said.length === 0) return el('div', { class: name, id }, inner);
  const where = [
    ...said.map((note) => el('li', {}, writeNote(note, writeRowLink(block, id, note, say), say))),
    el('li', { class: 'steps' }, writeSteps(ids, parts, at, say)),
  ];
  return el('div', { class: name, id }, el('ul', { class: 'where' }, where), inner);
}

function writePair({ block, isChanged }: Part): Html {
  const hidden = isChanged ? {} : { 'aria-hidden': 'true' };
  const revision = revisionOf(block);
  const alone = revision === undefined ? '' : isAfter(revision) ? ' come' : ' gone';
  return el(
    'div',
    { class: `pair${alone}` },
    el('div', { class: 'old', ...hidden }, writeBlocks([block], 'before')),
    el('div', { class: 'new' }, writeBlocks([block], 'after')),
  );
}
