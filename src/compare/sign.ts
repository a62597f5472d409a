import type {
  ComposedBlock,
  ComposedParagraph,
  ComposedRun,
  Grid,
  Section,
} from '../model/composed.js';
import type { Place } from '../model/place.js';
import { type Hand, isAfter, type Revision } from '../model/revision.js';
import type { Comparison } from './compare.js';
import { choosePlace, placeOf, placeOfBlocks } from './place.js';

/**
 * Whose hand changed what stands at a place: of the later draft for what was put in or changed, of
 * the earlier for what was taken out. Asked without a place for what was typed nowhere.
 */
export type HandOf = (place: Place | undefined, side: 'before' | 'after') => Hand | undefined;

/** The same comparison with the hand on every revision, every former look and every change. */
export function sign({ redline, changes }: Comparison, handOf: HandOf): Comparison {
  return {
    redline: {
      ...redline,
      sections: redline.sections.map((section) => signSection(section, handOf)),
    },
    changes: changes.map((change) => {
      const { before, after } = change;
      const by = handOf(after ?? before, after === undefined && before ? 'before' : 'after');
      return by === undefined ? change : { ...change, by };
    }),
  };
}

function signSection(section: Section, handOf: HandOf): Section {
  const blocks = section.blocks.map((block) => signBlock(block, handOf));
  const place = section.revision && placeOfBlocks(section.blocks);
  return { ...section, blocks, ...signed(section.revision, place, handOf) };
}

function signBlock(block: ComposedBlock, handOf: HandOf): ComposedBlock {
  const own = () =>
    signed(block.kind === 'grid' ? undefined : block.revision, placeOfBlocks([block]), handOf);
  switch (block.kind) {
    case 'paragraph':
      return signParagraph(block, handOf);
    case 'framed':
      return { ...block, ...own(), paragraph: signParagraph(block.paragraph, handOf) };
    case 'columns':
      return {
        ...block,
        ...own(),
        cells: block.cells.map((cell) => cell.map((each) => signBlock(each, handOf))),
      };
    case 'grid':
      return signGrid(block, handOf);
    case 'rule':
    case 'picture':
      return { ...block, ...own() };
  }
}

function signGrid(grid: Grid, handOf: HandOf): Grid {
  const rows = grid.rows.map((row) =>
    row.map((cell) => cell.map((each) => signParagraph(each, handOf))),
  );
  const revisions = grid.revisions?.map((revision, r) => {
    const place = choosePlace((grid.rows[r] ?? []).flat().map(placeOf));
    return signed(revision, place, handOf).revision;
  });
  return { ...grid, rows, ...(revisions === undefined ? {} : { revisions }) };
}

function signParagraph(paragraph: ComposedParagraph, handOf: HandOf): ComposedParagraph {
  const { formerly, revision } = paragraph;
  const place = placeOf(paragraph);
  const runs = paragraph.runs.map(
    (run): ComposedRun => ({ ...run, ...signed(run.revision, run.place ?? place, handOf) }),
  );
  const by = formerly && handOf(place, 'after');
  return {
    ...paragraph,
    runs,
    ...signed(revision, place, handOf),
    ...(formerly === undefined || by === undefined ? {} : { formerly: { ...formerly, by } }),
  };
}

function signed(
  revision: Revision | undefined,
  place: Place | undefined,
  handOf: HandOf,
): { readonly revision?: Revision } {
  if (revision === undefined) return {};
  const by = handOf(place, isAfter(revision) ? 'after' : 'before');
  return { revision: by === undefined ? revision : { ...revision, by } };
}
