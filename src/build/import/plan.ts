import type { Style } from '../../model/composed.js';
import type { RecordSource } from '../../read/patch/index.js';
import type { Accepted } from './accepted.js';
import { alignParagraphs, type Pair } from './align.js';
import type { BaseParagraph } from './base.js';
import type { Hunk, Line } from './change.js';
import { textOf } from './letters.js';
import { matchParagraphs } from './match.js';
import { placeGone, placeNew, type Surroundings } from './place-blocks.js';
import { fillCell, placeNewRows } from './place-rows.js';

export interface Planning {
  readonly base: readonly BaseParagraph[];
  readonly accepted: readonly Accepted[];
  readonly styles: readonly Style[];
  readonly source: RecordSource;
  /** The DOCX tells bold and italic as we do: its styles are ours. */
  readonly hasMarks: boolean;
}

/** What the DOCX makes of the document, line by line, with the ways to bring it to the record. */
export function planChanges({
  base,
  accepted,
  styles,
  source,
  hasMarks,
}: Planning): readonly Line[] {
  const worded = base.filter((one) => one.words !== '');
  const pairs = alignParagraphs(worded, accepted);
  const gone = new Map(
    pairs
      .flatMap((pair) => (pair.words.length > 0 ? [] : pick(worded, pair.base)))
      .map((one) => [one.words, one]),
  );
  const on: Surroundings = { source, base: worded, styles, gone };
  const rows = rowsOf(pairs, worded, accepted);
  const lines: Line[] = [];
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    if (pair === undefined) continue;
    const [own, words] = [pick(worded, pair.base), pick(accepted, pair.words)];
    if (own.length > 0 && words.length > 0) {
      lines.push(matchParagraphs(own, words, source, hasMarks));
      continue;
    }
    const stretch = stretchFrom(pairs, at, worded, accepted);
    const near = neighbours(pairs, at, at + stretch, worded);
    at += stretch - 1;
    const all = pairs.slice(at - stretch + 1, at + 1);
    if (own.length > 0) {
      const removed = all.flatMap((one) => pick(worded, one.base));
      const [first] = removed;
      const isRow = first?.cell !== undefined && rows.isWhole(first, removed.length);
      const after = lastWords(pairs, at, accepted);
      lines.push(lineOf(placeGone(removed, after, isRow, source), ''));
    } else {
      const added = all.flatMap((one) => pick(accepted, one.words));
      const [first] = added;
      const wanted = added.map((one) => one.words).join('\u2029');
      const beside = first === undefined ? undefined : rows.besideOf(first);
      if (first?.cell !== undefined && beside !== undefined) {
        for (const one of added) lines.push(lineOf(fillCell(one, beside, on), one.words));
        continue;
      }
      const isInTable = first?.cell !== undefined && isGrid(near.before, near.after);
      const hunk = isInTable
        ? placeNewRows(added, near.before, near.after, on)
        : placeNew(added, near.before, near.after, on);
      const [way] = hunk.ways;
      const isEntry = way?.some(
        (patch) => patch.kind === 'insert' && patch.blocks.every(({ kind }) => kind === 'entry'),
      );
      lines.push(lineOf(hunk, wanted, isEntry === true));
    }
  }
  return lines;
}

const lineOf = (hunk: Hunk, wanted: string, isEntry = false): Line => ({
  pieces: [{ kind: 'hunk', hunk }],
  wanted: isEntry ? textOf(hunk.after) : wanted,
  ...(isEntry ? { isEntry } : {}),
});

const pick = <T>(list: readonly T[], indices: readonly number[]): readonly T[] =>
  indices.flatMap((at) => list[at] ?? []);

const isGrid = (before: BaseParagraph | undefined, after: BaseParagraph | undefined): boolean =>
  before?.cell !== undefined || after?.cell !== undefined;

/**
 * How many pairs from `at` on are one change: new paragraphs that follow upon one another, and of
 * what is gone one paragraph, or the cells of one row.
 */
function stretchFrom(
  pairs: readonly Pair[],
  at: number,
  base: readonly BaseParagraph[],
  accepted: readonly Accepted[],
): number {
  const first = pairs[at];
  const [goneFirst] = pick(base, first?.base ?? []);
  const [newFirst] = pick(accepted, first?.words ?? []);
  let length = 1;
  for (; at + length < pairs.length; length++) {
    const next = pairs[at + length];
    if (next === undefined || next.base.length > 0 === next.words.length > 0) break;
    if (goneFirst !== undefined) {
      const [gone] = pick(base, next.base);
      const together =
        goneFirst.cell !== undefined &&
        gone?.cell?.grid === goneFirst.cell.grid &&
        gone.cell.row === goneFirst.cell.row;
      if (!together) break;
    } else {
      const [added] = pick(accepted, next.words);
      const isSameHome =
        (added?.cell === undefined) === (newFirst?.cell === undefined) &&
        added?.cell?.table === newFirst?.cell?.table;
      if (added === undefined || !isSameHome) break;
    }
  }
  return length;
}

function neighbours(
  pairs: readonly Pair[],
  from: number,
  to: number,
  base: readonly BaseParagraph[],
) {
  const stays = (pair: Pair) => pair.base.length > 0 && pair.words.length > 0;
  const before = pairs.slice(0, from).findLast(stays);
  const after = pairs.slice(to).find(stays);
  return {
    before: before && pick(base, before.base).at(-1),
    after: after && pick(base, after.base)[0],
  };
}

function lastWords(pairs: readonly Pair[], at: number, accepted: readonly Accepted[]): number {
  const before = pairs.slice(0, at + 1).findLast((pair) => pair.words.length > 0);
  return pick(accepted, before?.words ?? []).at(-1)?.index ?? 0;
}

/** Which rows of the base have words, and which rows of the DOCX are still theirs. */
function rowsOf(
  pairs: readonly Pair[],
  base: readonly BaseParagraph[],
  accepted: readonly Accepted[],
) {
  const keyOf = (cell: { readonly row: number } | undefined, table: number | undefined) =>
    cell === undefined ? undefined : `${table} ${cell.row}`;
  const counts = new Map<string | undefined, number>();
  for (const { cell } of base) {
    const key = keyOf(cell, cell?.grid);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const beside = new Map<string | undefined, BaseParagraph>();
  for (const pair of pairs) {
    const [one] = pick(base, pair.base);
    const [there] = pick(accepted, pair.words);
    if (one?.cell === undefined || there?.cell === undefined) continue;
    beside.set(keyOf(there.cell, there.cell.table), one);
  }
  return {
    isWhole: ({ cell }: BaseParagraph, count: number) =>
      counts.get(keyOf(cell, cell?.grid)) === count,
    besideOf: ({ cell }: Accepted) =>
      cell === undefined ? undefined : beside.get(keyOf(cell, cell.table)),
  };
}
