import type { Composed, ComposedParagraph, Label } from '../model/composed.js';
import { isEqual } from './equal.js';
import { mapDocument } from './walk.js';

/** Lists of the earlier draft are named apart, until it is known what became of them. */
const OLD = 'cu-';

export const nameListsApart = (before: Composed): Composed =>
  mapDocument(before, (paragraph) =>
    paragraph.label === undefined
      ? paragraph
      : { ...paragraph, label: { ...paragraph.label, list: `${OLD}${paragraph.label.list}` } },
  );

/** How many paragraphs of both drafts counted in this list and in that. */
export interface Sighting {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/**
 * A list of the earlier draft takes the id of the later list to which most of its paragraphs
 * belong, one to one. A paragraph that then looks as it did is no longer said to have changed.
 */
export function settleLists(redline: Composed, sightings: readonly Sighting[]): Composed {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, after } of [...sightings].sort((x, y) => y.count - x.count)) {
    if (names.has(before) || taken.has(after)) continue;
    names.set(before, after);
    taken.add(after);
  }
  const settle = (label: Label): Label => {
    const list = names.get(label.list);
    return list === undefined ? label : { ...label, list };
  };
  return mapDocument(redline, (paragraph) => settleParagraph(paragraph, settle));
}

function settleParagraph(
  paragraph: ComposedParagraph,
  settle: (label: Label) => Label,
): ComposedParagraph {
  const { formerly, ...settled } =
    paragraph.label === undefined ? paragraph : { ...paragraph, label: settle(paragraph.label) };
  if (formerly === undefined) return settled;
  const label = formerly.label === undefined ? {} : { label: settle(formerly.label) };
  const before = { ...formerly, ...label };
  const isAsBefore =
    before.style === settled.style &&
    isEqual(before.look, settled.look) &&
    isEqual(before.label, settled.label);
  return isAsBefore ? settled : { ...settled, formerly: before };
}
