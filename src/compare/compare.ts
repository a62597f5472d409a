import type { Change } from '../model/change.js';
import type { Composed, Section } from '../model/composed.js';
import type { Pair } from './align.js';
import type { Told } from './alone.js';
import { alignBlocks } from './blocks.js';
import type { Drafts } from './drafts.js';
import { nameListsApart, type Sighting, settleLists } from './lists.js';
import { findMoves, type Loose } from './moves.js';
import { alignSections, compareSection, tellSection } from './sections.js';
import { nameStylesApart } from './styles.js';
import { unpaired, weave } from './weave.js';

/** Two drafts of a document in one, and what a reader would say of their difference. */
export interface Comparison {
  readonly redline: Composed;
  /** In the order of reading. */
  readonly changes: readonly Change[];
}

/**
 * What became of a document between two drafts; of a new one all is inserted, of one that was
 * dropped all is deleted. One of the two must be there.
 *
 * Law: the redline without what is not `isAfter` is the later draft; without what is not
 * `isBefore`, and with what was `formerly`, the earlier, but for what no change of Word can undo:
 * blanks and hyphens that do not break, the ids of lists and of styles, the spaces around tables
 * and pictures and their borders.
 */
export function compare(before: Composed | undefined, after: Composed | undefined): Comparison {
  if (before === undefined || after === undefined) return tellWhole(before, after);
  const { before: named, styles, styleOf } = nameStylesApart(nameListsApart(before), after);
  const sections = alignSections(named.sections, after.sections);
  const plan = planBlocks(sections, named.sections, after.sections);
  const sightings = new Map<string, Sighting>();
  const drafts: Drafts = {
    moves: findMoves(plan.gone, plan.come),
    record: after.record,
    styleOf,
    sawList: (from, to) => {
      const key = `${from} ${to}`;
      const count = (sightings.get(key)?.count ?? 0) + 1;
      sightings.set(key, { before: from, after: to, count });
    },
  };
  const isFirst = (section: Section) =>
    section === named.sections[0] || section === after.sections[0];
  const told = weave<Section, Told<Section>>(sections, named.sections, after.sections, {
    both: (old, young) => compareSection(old, young, drafts, plan.pairs.get(young) ?? []),
    gone: (old) => tellSection(old, 'deleted', !isFirst(old)),
    come: (young) => tellSection(young, 'inserted', !isFirst(young)),
  });
  const redline = { ...after, styles, sections: told.map((one) => one.piece) };
  return {
    redline: settleLists(redline, [...sightings.values()]),
    changes: told.flatMap((one) => one.changes),
  };
}

function tellWhole(before: Composed | undefined, after: Composed | undefined): Comparison {
  const whole = after ?? before;
  if (whole === undefined) throw new RangeError('no draft of the document to compare');
  const told = whole.sections.map((section, i) =>
    tellSection(section, after === undefined ? 'deleted' : 'inserted', i > 0),
  );
  return {
    redline: { ...whole, sections: told.map((one) => one.piece) },
    changes: told.flatMap((one) => one.changes),
  };
}

/** The blocks of all sections are matched before any is written: one may have moved to another. */
function planBlocks(
  sections: readonly Pair[],
  before: readonly Section[],
  after: readonly Section[],
) {
  const pairs = new Map<Section, readonly Pair[]>();
  const gone: Loose[] = [];
  const come: Loose[] = [];
  for (const [section, pair] of sections.entries()) {
    const [old, young] = [before[pair.before], after[pair.after]];
    if (old === undefined || young === undefined) continue;
    const found = alignBlocks(old.blocks, young.blocks);
    pairs.set(young, found);
    const loose = ([position, block]: readonly [number, Loose['block']]): Loose => ({
      block,
      section,
      position,
    });
    gone.push(
      ...unpaired(
        old.blocks,
        found.map((one) => one.before),
      ).map(loose),
    );
    come.push(
      ...unpaired(
        young.blocks,
        found.map((one) => one.after),
      ).map(loose),
    );
  }
  return { pairs, gone, come };
}
