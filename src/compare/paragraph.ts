import type { Change } from '../model/change.js';
import type { ComposedParagraph, Formerly, Label } from '../model/composed.js';
import type { Drafts } from './drafts.js';
import { isEqual } from './equal.js';
import { excerpt, firstSentence, type Letters } from './excerpt.js';
import { choosePlace, placeOf } from './place.js';
import { textOf } from './print.js';
import { looksOther, weaveRuns } from './runs.js';
import { type Stretch, stretchesOf } from './words.js';

/** What a reader would say of a paragraph that both drafts have. */
export type Difference = Pick<Change, 'words' | 'before' | 'after'> & {
  readonly kind: 'changed' | 'restyled';
};

export interface Compared {
  readonly paragraph: ComposedParagraph;
  readonly difference?: Difference;
}

/** A paragraph of both drafts as one, and what a reader would say of it. */
export function compareParagraph(
  before: ComposedParagraph,
  after: ComposedParagraph,
  drafts: Drafts,
): Compared {
  if (before.label !== undefined && after.label !== undefined)
    drafts.sawList(before.label.list, after.label.list);
  const stretches = stretchesOf(textOf(before), textOf(after));
  const isSame = isEqual(before.runs, after.runs);
  const runs = isSame ? after.runs : weaveRuns(stretches, before.runs, after.runs);
  const formerly = formerlyOf(before, after);
  const paragraph = { ...after, runs, ...(formerly === undefined ? {} : { formerly }) };
  const difference = differenceOf(before, after, { ...paragraph, runs }, stretches, drafts);
  return difference === undefined ? { paragraph } : { paragraph, difference };
}

function formerlyOf(before: ComposedParagraph, after: ComposedParagraph): Formerly | undefined {
  const { style, look, label, place } = before;
  const isSame = style === after.style && isEqual(look, after.look) && isEqual(label, after.label);
  if (isSame) return undefined;
  return {
    style,
    look,
    ...(label === undefined ? {} : { label }),
    ...(place === undefined ? {} : { place }),
  };
}

function differenceOf(
  before: ComposedParagraph,
  after: ComposedParagraph,
  redline: ComposedParagraph,
  stretches: readonly Stretch[],
  drafts: Drafts,
): Difference | undefined {
  const [old, young] = [textOf(before), textOf(after)];
  const isOfOtherStyle = drafts.styleOf(before.style) !== after.style;
  /** Another level may print its headings in capitals. */
  const isRecased = isOfOtherStyle && old.toLowerCase() === young.toLowerCase();
  const isSaid =
    !isRecased &&
    stretches.some(({ kind, before: b, after: a, length }) => {
      const text = kind === 'deleted' ? old.slice(b, b + length) : young.slice(a, a + length);
      return kind !== 'same' && text.trim() !== '';
    });
  const restyled = restyledLetters(redline);
  const isStyled =
    restyled.length > 0 ||
    isOfOtherStyle ||
    before.look.outline !== after.look.outline ||
    !isNumberedAlike(before.label, after.label);
  if (isSaid ? isAnnexNumber(before, after) : !isStyled || young.trim() === '') return undefined;
  const changed = (kind: 'deleted' | 'inserted') =>
    redline.runs.filter((run) => run.revision?.kind === kind).map((run) => run.place);
  const fonts = redline.runs.filter(isRestyled).map((run) => run.place);
  const from = choosePlace([...changed('deleted'), placeOf(before)]);
  const to = choosePlace([...changed('inserted'), ...fonts, placeOf(after)]);
  return {
    kind: isSaid ? 'changed' : 'restyled',
    words: isRecased ? firstSentence(young) : excerpt(stretches, old, young, restyled),
    ...(from === undefined ? {} : { before: from }),
    ...(to === undefined ? {} : { after: to }),
  };
}

const isRestyled = (run: ComposedParagraph['runs'][number]): boolean =>
  run.fontBefore !== undefined && looksOther(run.font, run.fontBefore) && run.text.trim() !== '';

/** Of the later draft's letters those that look otherwise to a reader. */
function restyledLetters({ runs }: ComposedParagraph): readonly Letters[] {
  let at = 0;
  return runs.flatMap((run) => {
    if (run.revision?.kind === 'deleted') return [];
    const from = at;
    at += run.text.length;
    return isRestyled(run) ? [{ from, to: at }] : [];
  });
}

/** Another number is not another look: one was put in or taken out above. */
const isNumberedAlike = (before: Label | undefined, after: Label | undefined): boolean =>
  before?.format === after?.format;

/** `Phụ lục 2` for `Phụ lục 1`: a phụ lục was put in or taken out above. */
const isAnnexNumber = (before: ComposedParagraph, after: ComposedParagraph): boolean =>
  after.style === 'phuLuc' && withoutCount(before) === withoutCount(after);

const withoutCount = (paragraph: ComposedParagraph): string =>
  textOf(paragraph)
    .replace(/(?:\d+|[IVXL]+)\s*$/, '')
    .trim();
