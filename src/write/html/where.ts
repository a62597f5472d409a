import type { Text } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import type { Hand } from '../../model/revision.js';
import { type Child, el, type Html } from './html.js';
import type { Note } from './notes.js';
import { KINDS, SAY } from './words.js';

export type Say = (text: Text) => string;

/** `row` links to a row of the table that follows: `sửa · dòng 3 · content/2023/ke-hoach.md:12 → :14 · Trần Văn A, 24/11/2023`. */
export function writeNote(note: Note, row: Html | undefined, say: Say): Html {
  const parts: readonly Child[] = [
    el('strong', { class: `kind k-${note.kind}` }, say(KINDS[note.kind])),
    row,
    writePlaces(note.before, note.after, say),
    note.by && writeHand(note.by),
  ].filter((part) => part !== undefined);
  return el(
    'span',
    {},
    parts.map((part, i) => (i === 0 ? part : [' · ', part])),
  );
}

export function writePlaces(
  before: Place | undefined,
  after: Place | undefined,
  say: Say,
): Html | undefined {
  const old = before && el('code', { title: say(SAY.before) }, nameOf(before));
  const name = after === undefined ? '' : nameOf(after, before?.file);
  const now = after && el('code', { title: say(SAY.after) }, name);
  if (old === undefined) return now;
  return now === undefined ? old : el('span', {}, old, ' → ', now);
}

/** A file and line as editors open it; the file once. */
function nameOf({ file, line }: Place, known?: string): string {
  return file === known ? `:${line}` : `${file}:${line}`;
}

/** `Trần Văn A, 24/11/2023`: the day as the commit names it. */
export function writeHand(by: Hand): Html {
  const { author, date } = by;
  const day = date === undefined ? undefined : /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  if (date === undefined || !day) return el('span', {}, author);
  const [, year, month, dayOfMonth] = day;
  return el(
    'span',
    {},
    `${author}, `,
    el('time', { datetime: date }, `${dayOfMonth}/${month}/${year}`),
  );
}
