import type { ComposedBlock, ComposedParagraph } from '../../model/composed.js';
import type { Place } from '../../model/place.js';
import { isAfter, isBefore } from '../../model/revision.js';
import { isParagraphChanged, isRowChanged, type Part } from './parts.js';

/** Where a paragraph was typed in each draft, and in which row of a table it stands. */
export interface Typed {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
  readonly row?: number;
  /** It, or the row that it stands in. */
  readonly isChanged: boolean;
  readonly paragraph: ComposedParagraph;
}

/** One for each paragraph of a part. */
export function typedIn({ block }: Pick<Part, 'block'>): readonly Typed[] {
  return linesOf(block).map(({ paragraph, row }) => ({
    paragraph,
    isChanged:
      block.kind === 'grid' && row !== undefined
        ? isRowChanged(block, row)
        : isParagraphChanged(paragraph),
    before: placesOf(paragraph, 'before'),
    after: placesOf(paragraph, 'after'),
    ...(row !== undefined && { row }),
  }));
}

interface LineOf {
  readonly paragraph: ComposedParagraph;
  readonly row?: number;
}

function linesOf(block: ComposedBlock): readonly LineOf[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ paragraph: block }];
    case 'framed':
      return [{ paragraph: block.paragraph }];
    case 'columns':
      return block.cells.flat().flatMap(linesOf);
    case 'grid':
      return block.rows.flatMap((row, n) => row.flat().map((paragraph) => ({ paragraph, row: n })));
    case 'rule':
    case 'picture':
      return [];
  }
}

/** A piece of both drafts bears its place in the later one. */
function placesOf(paragraph: ComposedParagraph, draft: 'before' | 'after'): readonly Place[] {
  const { revision, formerly, place, runs } = paragraph;
  const isIn = draft === 'after' ? isAfter : isBefore;
  const isOwn = draft === 'after' ? isAfter(revision) : !isAfter(revision);
  const typed = runs
    .filter((run) => isIn(run.revision) && (draft === 'after' || !isAfter(run.revision)))
    .map((run) => run.place);
  const all = [draft === 'before' ? formerly?.place : undefined, isOwn ? place : undefined];
  return [...all, ...typed].filter((one) => one !== undefined);
}

export const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
