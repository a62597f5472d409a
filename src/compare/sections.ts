import type { Change } from '../model/change.js';
import type { ComposedBlock, Section } from '../model/composed.js';
import type { Pair } from './align.js';
import { at, changesOf, type Region, type Side, type Told } from './alone.js';
import { compareBlocks } from './blocks.js';
import { heaviestChain } from './chain.js';
import type { Drafts } from './drafts.js';
import { isEqual } from './equal.js';
import { wholly } from './excerpt.js';
import { markBlock } from './mark.js';
import { placeOfBlocks } from './place.js';
import { pieceOf, textOf, wordsOf } from './print.js';
import { likeness } from './similar.js';

/** Below this two phụ lục have neither their titles nor their texts in common. */
const LEAST_LIKENESS = 0.4;

/** The documents themselves are one; phụ lục are by their titles or by what they say. */
export function alignSections(
  before: readonly Section[],
  after: readonly Section[],
): readonly Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const mine = before.slice(1).map(faceOf);
  const theirs = after.slice(1).map(faceOf);
  const candidates = mine.flatMap((one, b) =>
    theirs.flatMap((other, a) => {
      const titles = likeness(one.title, other.title);
      const texts = likeness(one.text, other.text);
      if (Math.max(titles, texts) < LEAST_LIKENESS) return [];
      return [{ before: b, after: a, weight: titles + 2 * texts }];
    }),
  );
  const pairs = heaviestChain(candidates).map((one) => ({
    before: one.before + 1,
    after: one.after + 1,
  }));
  return [{ before: 0, after: 0 }, ...pairs];
}

function faceOf({ blocks }: Section) {
  const text = blocks.flatMap((block) => pieceOf(block).words());
  return { title: wordsOf(titleOf(blocks)), text };
}

/** The lines of the title that stand in the middle, without `Phụ lục 2` above them. */
function titleOf(blocks: readonly ComposedBlock[]): string {
  const end = blocks.findIndex(
    (block) => block.kind !== 'paragraph' || block.look.align !== 'center',
  );
  const lines = blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'paragraph' ? [textOf(block)] : []));
  return lines.length > 1 ? lines.slice(1).join(' ') : lines.join(' ');
}

export function compareSection(
  before: Section,
  after: Section,
  drafts: Drafts,
  pairs: readonly Pair[],
): Told<Section> {
  const [earlier, later] = [regionsOf(before.blocks), regionsOf(after.blocks)];
  const regionOf = (block: ComposedBlock) => later.get(block) ?? earlier.get(block) ?? 'body';
  const { piece: blocks, changes } = compareBlocks(
    before.blocks,
    after.blocks,
    regionOf,
    drafts,
    pairs,
  );
  const page = isEqual(before.page, after.page) ? {} : { pageBefore: before.page };
  return { piece: { ...after, ...page, blocks }, changes };
}

/** A section that one draft alone has: a phụ lục is one change, a whole document one a paragraph. */
export function tellSection(section: Section, kind: Side, isAnnex: boolean): Told<Section> {
  const revision = { kind };
  const piece = {
    ...section,
    revision,
    blocks: section.blocks.map((block) => markBlock(block, revision)),
  };
  if (isAnnex) return { piece, changes: [annexChange(section, kind)] };
  const regions = regionsOf(section.blocks);
  const changes = section.blocks.flatMap((block) =>
    changesOf(block, kind, regions.get(block) ?? 'body'),
  );
  return { piece, changes };
}

const annexChange = ({ blocks }: Section, kind: Side): Change => ({
  kind,
  what: 'annex',
  words: wholly(kind, titleOf(blocks)),
  ...at(kind, placeOfBlocks(blocks)),
});

/** Columns before the first line of text are the letterhead, those after it the signatures. */
function regionsOf(blocks: readonly ComposedBlock[]): ReadonlyMap<ComposedBlock, Region> {
  const text = blocks.findIndex((block) => block.kind !== 'columns');
  return new Map(
    [...blocks.entries()].flatMap(([position, block]): readonly [ComposedBlock, Region][] =>
      block.kind === 'columns'
        ? [[block, text < 0 || position < text ? 'letterhead' : 'signature']]
        : [],
    ),
  );
}
