import type { Change } from '../../model/change.js';
import type { Place } from '../../model/place.js';
import type { Hand, Revision } from '../../model/revision.js';
import type { Part } from './parts.js';
import { keyOf, type Typed, typedIn } from './places.js';

/** What stands above a changed part: what happened there, where it was typed, and whose hand it was. */
export interface Note {
  readonly kind: Change['kind'];
  readonly before?: Place;
  readonly after?: Place;
  readonly by?: Hand;
  /** Of a table. */
  readonly row?: number;
}

export interface Noted {
  /** One list for each part, in their order; empty for what did not change. */
  readonly notes: readonly (readonly Note[])[];
  /** Changes of which the redline shows nothing. */
  readonly rest: readonly Change[];
}

/** Gives each change to the part it happened in, by the place where that was typed. */
export function noteParts(parts: readonly Part[], changes: readonly Change[]): Noted {
  const notes = parts.map((): Note[] => []);
  const known = endsByPlace(parts);
  // What a template repeats was typed at one place: each change takes the next piece of it.
  const taken = new Set<End>();
  const rest = changes.filter((change) => {
    const after = change.after === undefined ? [] : (known.get(`> ${keyOf(change.after)}`) ?? []);
    const before =
      change.before === undefined ? [] : (known.get(`< ${keyOf(change.before)}`) ?? []);
    // What moved stands in two parts.
    const found = change.kind === 'moved' ? [after, before] : [[...after, ...before]];
    const ends = found.flatMap((some) => some.find((end) => !taken.has(end)) ?? some[0] ?? []);
    for (const end of ends) {
      const { at, row } = end;
      notes[at]?.push({ ...noteOf(change), ...(row !== undefined && { row }) });
      taken.add(end);
    }
    return ends.length === 0;
  });
  return {
    notes: notes.map((some, at) => {
      const part = parts[at];
      return part?.isChanged === true && some.length === 0 ? [ownNote(part)] : some;
    }),
    rest,
  };
}

interface End {
  readonly at: number;
  readonly row?: number;
}

function endsByPlace(parts: readonly Part[]): ReadonlyMap<string, readonly End[]> {
  const ends = new Map<string, End[]>();
  for (const [at, part] of parts.entries()) {
    if (!part.isChanged) continue;
    const rows = new Map<number, End>();
    for (const { before, after, row, isChanged } of typedIn(part)) {
      if (!isChanged) continue;
      const end = (row === undefined ? undefined : rows.get(row)) ?? {
        at,
        ...(row !== undefined && { row }),
      };
      if (row !== undefined) rows.set(row, end);
      const keys = [
        ...after.map((one) => `> ${keyOf(one)}`),
        ...before.map((one) => `< ${keyOf(one)}`),
      ];
      for (const key of new Set(keys)) {
        const known = ends.get(key) ?? [];
        known.push(end);
        ends.set(key, known);
      }
    }
  }
  return ends;
}

function noteOf({ kind, before, after, by }: Change): Note {
  return { kind, ...(before && { before }), ...(after && { after }), ...(by && { by }) };
}

const KIND = {
  inserted: 'inserted',
  deleted: 'deleted',
  'moved-from': 'moved',
  'moved-to': 'moved',
} as const satisfies Record<Revision['kind'], Change['kind']>;

/** Of a part that no change of the list names: what the redline itself says. */
function ownNote(part: Part): Note {
  const typed = typedIn(part);
  const revision = part.block.kind === 'grid' ? undefined : part.block.revision;
  const by = revision?.by ?? typed.flatMap(handsOf)[0];
  const before = typed.flatMap((one) => one.before)[0];
  const after = typed.flatMap((one) => one.after)[0];
  return {
    kind: revision === undefined ? 'changed' : KIND[revision.kind],
    ...(before && { before }),
    ...(after && { after }),
    ...(by && { by }),
  };
}

const handsOf = ({ paragraph }: Typed): readonly Hand[] =>
  [paragraph.formerly?.by, ...paragraph.runs.map((run) => run.revision?.by)].filter(
    (hand) => hand !== undefined,
  );
