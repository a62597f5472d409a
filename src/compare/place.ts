import type { ComposedBlock, ComposedParagraph } from '../model/composed.js';
import type { Place } from '../model/place.js';

/** The first of some places: in the document's own record, else in any record, else in a template. */
export function choosePlace(
  places: readonly (Place | undefined)[],
  own?: string,
): Place | undefined {
  const known = places.filter((place) => place !== undefined);
  return known.find(({ file }) => file === own) ?? known.find(isInRecord) ?? known[0];
}

const isInRecord = ({ file }: Place): boolean => !file.endsWith('.hbs');

export const placeOf = ({ runs, place }: ComposedParagraph): Place | undefined =>
  choosePlace([...runs.map((run) => run.place), place]);

/** Where the first words of the blocks were typed. */
export const placeOfBlocks = (blocks: readonly ComposedBlock[]): Place | undefined =>
  choosePlace(blocks.map(placeOfBlock));

function placeOfBlock(block: ComposedBlock): Place | undefined {
  switch (block.kind) {
    case 'paragraph':
      return placeOf(block);
    case 'framed':
      return placeOf(block.paragraph);
    case 'columns':
      return placeOfBlocks(block.cells.flat());
    case 'grid':
      return choosePlace(block.rows.flat(2).map(placeOf));
    case 'rule':
    case 'picture':
      return undefined;
  }
}
