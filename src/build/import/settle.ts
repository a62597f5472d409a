import type { Patch } from '../../read/patch/index.js';
import type { Hunk, Line, Why } from './change.js';
import { pairMoves } from './moves.js';
import type { Verdict } from './prove.js';

/** Changes that say the same of the record are one: made together, or not at all. */
interface Change {
  readonly hunks: readonly Hunk[];
  readonly ways: readonly (readonly Patch[])[];
}

export interface Settled {
  readonly patches: readonly Patch[];
  readonly made: ReadonlySet<Hunk>;
  /** Those that could not be made, and why. */
  readonly left: ReadonlyMap<Hunk, Why>;
}

/** Makes the record with these changes, the document from it, and says whether that is right. */
export type Try = (patches: readonly Patch[], made: ReadonlySet<Hunk>) => Promise<Verdict>;

/** As many documents are made at most to find the changes that do not come out right. */
const MOST_TRIES = 200;

/**
 * Makes as many of the changes as come out right: all at once where that does it, else by halves.
 * What is made has been tried, in all, and was right.
 */
export async function settle(lines: readonly Line[], attempt: Try): Promise<Settled> {
  const hunks = lines.flatMap((line) =>
    line.pieces.flatMap((piece) => (piece.kind === 'hunk' ? [piece.hunk] : [])),
  );
  const left = new Map<Hunk, Why>();
  for (const hunk of hunks) if (hunk.ways.length === 0) left.set(hunk, hunk.why);
  const moves = pairMoves(hunks);
  const isMoved = new Set([...moves.values()].flat());
  for (const [home, gone] of moves) {
    if (home.ways.length === 0) for (const hunk of gone) left.set(hunk, movedFrom(hunk));
  }
  let patches: readonly Patch[] = [];
  let made: ReadonlySet<Hunk> = new Set();
  let tries = 0;

  const take = async (changes: readonly Change[], way: number): Promise<Verdict> => {
    if (tries++ > MOST_TRIES) return { ok: false, fields: new Set() };
    const more = [...patches, ...changes.flatMap(({ ways }) => ways[way] ?? [])];
    const all = new Set([...made, ...changes.flatMap((change) => change.hunks)]);
    const verdict = await attempt(more, all);
    if (verdict.ok) [patches, made] = [more, all];
    return verdict;
  };
  const takeAll = async (changes: readonly Change[]): Promise<void> => {
    if (changes.length === 0) return;
    const verdict = await take(changes, 0);
    if (verdict.ok) return;
    const [only, ...others] = changes;
    if (only === undefined) return;
    if (others.length > 0) {
      const half = Math.ceil(changes.length / 2);
      await takeAll(changes.slice(0, half));
      await takeAll(changes.slice(half));
      return;
    }
    for (let way = 1; way < only.ways.length; way++) {
      if ((await take([only], way)).ok) return;
    }
    for (const hunk of only.hunks) {
      left.set(hunk, isMoved.has(hunk) ? movedFrom(hunk) : whyNot(hunk, verdict.fields));
    }
  };
  const open = hunks.filter((hunk) => !left.has(hunk));
  await takeAll([
    ...gather(open.filter((hunk) => !(moves.has(hunk) || isMoved.has(hunk)))),
    ...open.flatMap((hunk) => moveOf(hunk, moves.get(hunk))),
  ]);
  return { patches, made, left };
}

const movedFrom = ({ place }: Hunk): Why =>
  place === undefined ? { kind: 'moved' } : { kind: 'moved', place };

/** What is put in at one place and taken from others, in each way that either can be done. */
function moveOf(home: Hunk, gone: readonly Hunk[] | undefined): readonly Change[] {
  if (gone === undefined) return [];
  const most = Math.max(...gone.map(({ ways }) => ways.length));
  const ways = home.ways.flatMap((way) =>
    Array.from({ length: most }, (_, at) => [
      ...gone.flatMap((hunk) => hunk.ways[at] ?? hunk.ways[0] ?? []),
      ...way,
    ]),
  );
  return [{ hunks: [...gone, home], ways }];
}

/** The same change of the same field, asked for in each place where the field is printed. */
function gather(hunks: readonly Hunk[]): readonly Change[] {
  const changes = new Map<string, { hunks: Hunk[]; ways: Hunk['ways'] }>();
  const numbers = new Map<object, number>();
  const numberOf = (span: object) => {
    const number = numbers.get(span) ?? numbers.size;
    numbers.set(span, number);
    return number;
  };
  for (const [at, hunk] of hunks.entries()) {
    const [way = []] = hunk.ways;
    const isText = way.every((patch) => patch.kind === 'text');
    const key = isText
      ? JSON.stringify(
          way.map((patch) =>
            patch.kind === 'text' ? [numberOf(patch.span), patch.from, patch.to, patch.text] : [],
          ),
        )
      : `${at}`;
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { hunks: [hunk], ways: hunk.ways });
    else known.hunks.push(hunk);
  }
  return [...changes.values()];
}

/** A field that is printed elsewhere too is at fault there. */
function whyNot({ why, field, place }: Hunk, fields: ReadonlySet<string>): Why {
  const isElsewhere = field !== undefined && place !== undefined && fields.has(field);
  return isElsewhere ? { kind: 'several', place } : why;
}
