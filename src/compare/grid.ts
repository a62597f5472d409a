import type { Change, Words } from '../model/change.js';
import type { ComposedBlock, ComposedParagraph, Grid } from '../model/composed.js';
import type { Place } from '../model/place.js';
import type { Revision } from '../model/revision.js';
import { align, type Pair } from './align.js';
import { rowChange, type Side, type Told } from './alone.js';
import type { Drafts } from './drafts.js';
import { isEqual } from './equal.js';
import { plain } from './excerpt.js';
import { markParagraph, markParagraphs } from './mark.js';
import { compareParagraph, type Difference } from './paragraph.js';
import { choosePlace, placeOf } from './place.js';
import { isCount, type Row, rowPiece, textOf } from './print.js';
import { weave } from './weave.js';

interface WovenRow {
  readonly row: Row;
  readonly revision?: Revision;
  readonly changes: readonly Change[];
}

/** A table of both drafts with as many columns and heading rows: rows are matched, then words. */
export function compareGrid(before: Grid, after: Grid, drafts: Drafts): Told<ComposedBlock> {
  const alone =
    (kind: Side) =>
    (row: Row): WovenRow => {
      const revision: Revision = { kind };
      const marked = row.map((cell) => markParagraphs(cell, revision));
      return { row: marked, revision, changes: [rowChange(row, kind)] };
    };
  const rows = weave(alignRows(before, after), before.rows, after.rows, {
    both: (old, young) => compareRow(old, young, drafts),
    gone: alone('deleted'),
    come: alone('inserted'),
  });
  const isRevised = rows.some((row) => row.revision !== undefined);
  const piece: Grid = {
    ...after,
    rows: rows.map((one) => one.row),
    ...(isRevised ? { revisions: rows.map((one) => one.revision) } : {}),
    ...(isEqual(before.widths, after.widths) ? {} : { widthsBefore: before.widths }),
  };
  return { piece, changes: rows.flatMap((one) => one.changes) };
}

/** Heading rows stay heading rows: they are matched in their order. */
function alignRows(before: Grid, after: Grid): readonly Pair[] {
  const head = after.headerRows;
  const body = align(
    before.rows.slice(head).map(rowPiece),
    after.rows.slice(head).map(rowPiece),
  ).map((pair) => ({ before: pair.before + head, after: pair.after + head }));
  return [...Array.from({ length: head }, (_, i) => ({ before: i, after: i })), ...body];
}

interface WovenCell {
  readonly cell: readonly ComposedParagraph[];
  readonly text: string;
  readonly differences: readonly Difference[];
}

function compareRow(before: Row, after: Row, drafts: Drafts): WovenRow {
  const cells = after.map((cell, column) => compareCell(before[column] ?? [], cell, drafts));
  const row = cells.map((one) => one.cell);
  const counted = cells.map((one, column) =>
    column === 0 && isCounted(before[0], after[0]) ? { ...one, differences: [] } : one,
  );
  const differences = counted.flatMap((one) => one.differences);
  const [first] = differences;
  if (first === undefined) return { row, changes: [] };
  const from = placeOfChange(
    differences.map((one) => one.before),
    before,
    drafts.record,
  );
  const to = placeOfChange(
    differences.map((one) => one.after),
    after,
    drafts.record,
  );
  const change: Change = {
    kind: differences.find((one) => one.kind === 'changed')?.kind ?? first.kind,
    what: 'row',
    words: rowWords(counted),
    ...(from === undefined ? {} : { before: from }),
    ...(to === undefined ? {} : { after: to }),
  };
  return { row, changes: [change] };
}

/** A verdict is a word of the form: what the document's record says in its row leads nearer to it. */
function placeOfChange(changed: readonly (Place | undefined)[], row: Row, own: string) {
  const typed = changed.filter((place) => place !== undefined && !place.file.endsWith('.hbs'));
  return choosePlace(typed) ?? choosePlace(row.flat().map(placeOf), own);
}

/** Whether the two cells count their rows: another number there is not a change of the row. */
const isCounted = (before: Row[number] = [], after: Row[number] = []): boolean =>
  [before, after].every((cell) => isCount(cell.map(textOf).join('')));

/** Paragraphs of a cell are matched in their order; compose makes one a cell. */
function compareCell(before: Row[number], after: Row[number], drafts: Drafts): WovenCell {
  const both = Math.min(before.length, after.length);
  const compared = after.slice(0, both).flatMap((young, i) => {
    const old = before[i];
    return old === undefined ? [] : [compareParagraph(old, young, drafts)];
  });
  const gone = before.slice(both).map((each) => markParagraph(each, { kind: 'deleted' }));
  const come = after.slice(both).map((each) => markParagraph(each, { kind: 'inserted' }));
  return {
    cell: [...compared.map((one) => one.paragraph), ...gone, ...come],
    text: after.map(textOf).join(' '),
    differences: compared.flatMap((one) => one.difference ?? []),
  };
}

/** Cells without a change are there so that a reader knows the row: the first words of each. */
const SHORT = 60;

const opening = (text: string): string => {
  if (text.length <= SHORT) return plain(text);
  return `${plain(text.slice(0, SHORT)).replace(/\s\S*$/, '')} …`;
};

function rowWords(cells: readonly WovenCell[]): readonly Words[] {
  const words: Words[] = [];
  const push = ({ kind, text }: Words) => {
    const last = words.at(-1);
    if (last?.kind === kind) words[words.length - 1] = { kind, text: last.text + text };
    else if (text !== '') words.push({ kind, text });
  };
  for (const [column, { text, differences }] of cells.entries()) {
    if (column > 0) push({ kind: 'same', text: ' | ' });
    if (differences.length > 0) for (const { words: own } of differences) own.forEach(push);
    else push({ kind: 'same', text: opening(text) });
  }
  return words;
}
