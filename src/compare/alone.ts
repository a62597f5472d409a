import type { Change } from '../model/change.js';
import type { Columns, ComposedBlock, ComposedParagraph, Picture } from '../model/composed.js';
import type { Place } from '../model/place.js';
import type { Revision } from '../model/revision.js';
import { firstSentence, wholly } from './excerpt.js';
import { markBlock } from './mark.js';
import { choosePlace, placeOf } from './place.js';
import { type Row, textOf } from './print.js';

/** Where in a document something stands, as a reader names it. */
export type Region = 'body' | 'letterhead' | 'signature';

export type Side = 'inserted' | 'deleted';

/** A piece of the redline, and what a reader would say of it. */
export interface Told<T> {
  readonly piece: T;
  readonly changes: readonly Change[];
}

/** A block that one draft alone has, or has elsewhere. */
export function tellAlone(
  block: ComposedBlock,
  side: Side,
  region: Region,
  move?: string,
): Told<ComposedBlock> {
  if (move === undefined)
    return { piece: markBlock(block, { kind: side }), changes: changesOf(block, side, region) };
  const kind: Revision['kind'] = side === 'deleted' ? 'moved-from' : 'moved-to';
  return { piece: markBlock(block, { kind, move }), changes: [] };
}

/** One change for each paragraph, row and picture in it. */
export function changesOf(block: ComposedBlock, side: Side, region: Region): readonly Change[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphChange(block, side, region);
    case 'framed':
      return paragraphChange(block.paragraph, side, region);
    case 'columns':
      return cellsOf(block).flatMap((each) => changesOf(each, side, region));
    case 'grid':
      return block.rows.map((row) => rowChange(row, side));
    case 'picture':
      return [pictureChange(block, side)];
    case 'rule':
      return [];
  }
}

const cellsOf = ({ cells }: Columns): readonly ComposedBlock[] => cells.flat();

function paragraphChange(
  paragraph: ComposedParagraph,
  kind: Side,
  region: Region,
): readonly Change[] {
  const text = textOf(paragraph);
  if (text.trim() === '' && paragraph.label === undefined) return [];
  const what = whatOf(paragraph, region);
  return [
    {
      kind,
      what,
      ...labelOf(paragraph),
      words: wholly(kind, text),
      ...at(kind, placeOf(paragraph)),
    },
  ];
}

export const rowChange = (row: Row, kind: Side): Change => ({
  kind,
  what: 'row',
  words: wholly(kind, row.map((cell) => cell.map(textOf).join(' ')).join(' | ')),
  ...at(kind, choosePlace(row.flat().map(placeOf))),
});

const pictureChange = ({ alt, file }: Picture, kind: Side): Change => ({
  kind,
  what: 'picture',
  words: wholly(kind, alt === '' ? file : alt),
});

/** Words that stand in both drafts, in two places. */
export const moveChange = (
  before: ComposedParagraph,
  after: ComposedParagraph,
  region: Region,
): Change => ({
  kind: 'moved',
  what: whatOf(after, region),
  ...labelOf(after),
  words: firstSentence(textOf(after)),
  ...at('deleted', placeOf(before)),
  ...at('inserted', placeOf(after)),
});

export const at = (side: Side, place: Place | undefined): Pick<Change, 'before' | 'after'> => {
  if (place === undefined) return {};
  return side === 'deleted' ? { before: place } : { after: place };
};

export function whatOf({ look }: ComposedParagraph, region: Region): Change['what'] {
  if (region !== 'body') return region;
  return look.outline === undefined ? 'paragraph' : 'heading';
}

export const labelOf = ({ label }: ComposedParagraph): Pick<Change, 'label'> =>
  label === undefined ? {} : { label: label.text };
