import { hashWords, wordsOf } from '../../model/anchors.js';
import type { Composed, ComposedBlock, ComposedParagraph } from '../../model/composed.js';
import type { Home, Passage, RecordSource } from '../../read/patch/index.js';
import { type Glyph, glyphsOf } from './printed.js';

/** A paragraph of the document that the DOCX was made from. */
export interface BaseParagraph {
  readonly index: number;
  readonly paragraph: ComposedParagraph;
  readonly glyphs: readonly Glyph[];
  readonly words: string;
  readonly hash: string;
  /** Where it stands in a ruled table, which tables count from 0. */
  readonly cell?: { readonly grid: number; readonly row: number; readonly column: number };
  /** The piece of the record that it is, where it is one alone. */
  readonly home?: Home;
}

type Placed = Pick<BaseParagraph, 'paragraph' | 'cell'>;

/** Every paragraph, those without words too. */
export function readBase(composed: Composed, source: RecordSource): readonly BaseParagraph[] {
  const count = { grids: 0 };
  const placed = composed.sections.flatMap((section) =>
    section.blocks.flatMap((block) => placeBlock(block, count)),
  );
  return placed.map(({ paragraph, cell }, index) => {
    const glyphs = glyphsOf(paragraph, source.spanAt);
    const words = wordsOf(paragraph);
    const home = homeOf(glyphs);
    return {
      index,
      paragraph,
      glyphs,
      words,
      hash: hashWords(words),
      ...(cell === undefined ? {} : { cell }),
      ...(home === undefined ? {} : { home }),
    };
  });
}

function placeBlock(block: ComposedBlock, count: { grids: number }): readonly Placed[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ paragraph: block }];
    case 'framed':
      return [{ paragraph: block.paragraph }];
    case 'columns':
      return block.cells.flatMap((cell) => cell.flatMap((each) => placeBlock(each, count)));
    case 'grid': {
      const grid = count.grids++;
      return block.rows.flatMap((cells, row) =>
        cells.flatMap((paragraphs, column) =>
          paragraphs.map((paragraph) => ({ paragraph, cell: { grid, row, column } })),
        ),
      );
    }
    case 'rule':
    case 'picture':
      return [];
  }
}

/** The one passage or field that all of it comes from; a text of a form around it does not count. */
function homeOf(glyphs: readonly Glyph[]): Home | undefined {
  const homes = new Set(glyphs.flatMap(({ source }) => source?.span.home ?? []));
  const [only, other] = homes;
  if (only === undefined || other === undefined) return only;
  // Several fields of one entry of a list stand for that entry.
  const entries = [...homes].map((home) => (home.kind === 'field' ? home.entries[0] : undefined));
  const [entry] = entries;
  return entry !== undefined && entries.every((one) => one === entry) ? only : undefined;
}

export const passageOf = (base: BaseParagraph | undefined): Passage | undefined =>
  base?.home?.kind === 'field' ? undefined : base?.home;
