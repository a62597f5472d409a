import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
} from 'docx';
import type { Composed, ComposedParagraph, Label } from '../../model/composed.js';
import { type Draft, isRedline, sayIn, standsIn } from '../../model/draft.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import { type Indents, indentProperties, sameIndents } from './look.js';
import { fontProperties } from './run.js';
import { LEVEL_FORMAT, type Sign, signOf } from './sign.js';

export interface NumberPlan {
  readonly config: readonly NumberingDefinition[];
  /** Which Word list a paragraph belongs to in each draft, and the indents that the list gives it. */
  readonly of: Readonly<Record<Draft, ReadonlyMap<ComposedParagraph, Membership>>>;
}

export interface Membership {
  readonly reference: string;
  readonly indents: Indents;
}

/** A Word list of one draft. */
interface List {
  /** Which labels it can print: the same for every label of the list. */
  readonly kind: string;
  /** Its first number; absent where the list does not count. */
  readonly start: number | undefined;
  readonly indents: Indents;
  readonly level: ILevelsOptions;
}

type Lists = ReadonlyMap<ComposedParagraph, List>;

/**
 * The Word lists of a document. Of a redline each draft is planned for itself, as though the other
 * were not there: a paragraph that goes is not counted. Drafts share a list that prints the labels
 * of both, so that a paragraph whose number merely counts on is not told as changed.
 */
export function planNumbering(composed: Composed): NumberPlan {
  const paragraphs = paragraphsOf(composed);
  const after = listsIn(paragraphs, 'after');
  const before = isRedline(composed) ? shareLists(listsIn(paragraphs, 'before'), after) : after;
  const references = new Map<List, string>();
  for (const list of [...after.values(), ...before.values()]) {
    if (!references.has(list)) references.set(list, `so-${references.size + 1}`);
  }
  const membersOf = (lists: Lists) =>
    new Map(
      [...lists].map(([paragraph, list]): [ComposedParagraph, Membership] => [
        paragraph,
        { reference: references.get(list) ?? '', indents: list.indents },
      ]),
    );
  const members = membersOf(after);
  return {
    config: [...references].map(([{ level }, reference]) => ({ reference, levels: [level] })),
    of: { before: before === after ? members : membersOf(before), after: members },
  };
}

/**
 * The lists of one draft. A sequence (`label.list`) goes on in one Word list for as long as what
 * Word would print next is the label; where it is not (`đ` after `d`), a new Word list starts at
 * the right number. So what Word prints is always `label.text`. Word counts by definition, not by
 * list, hence each list has a definition of its own. Bullets that look alike are one list.
 */
function listsIn(paragraphs: readonly ComposedParagraph[], draft: Draft): Lists {
  const lists = new Map<ComposedParagraph, List>();
  const open = new Map<string, { readonly list: List; readonly next: number | undefined }>();
  for (const paragraph of paragraphs) {
    if (!standsIn(paragraph.revision, draft)) continue;
    const { label, look } = sayIn(paragraph, draft);
    if (label === undefined) continue;
    const sign = signOf(label);
    const kind = JSON.stringify([sign.counted?.as, sign.levelText, label.font]);
    const sequence = sign.counted === undefined ? `text ${kind}` : `list ${label.list}`;
    const going = open.get(sequence);
    const number = sign.counted?.number;
    const list =
      going?.list.kind === kind && going.next === number
        ? going.list
        : begin(label, sign, kind, look);
    open.set(sequence, { list, next: number === undefined ? undefined : number + 1 });
    lists.set(paragraph, list);
  }
  return lists;
}

function begin(label: Label, sign: Sign, kind: string, look: Indents): List {
  const { left, right, firstLine } = look;
  const indents = { left, right, firstLine };
  return { kind, start: sign.counted?.number, indents, level: levelOf(label, sign, indents) };
}

/**
 * The earlier draft's lists, with the later's in the place of those that begin alike: at the same
 * number, and with the same paragraph of those that both drafts have.
 */
function shareLists(before: Lists, after: Lists): Lists {
  const partners = new Map<List, List>();
  const seen = new Set<List>();
  for (const [paragraph, old] of before) {
    if (paragraph.revision !== undefined || seen.has(old)) continue;
    seen.add(old);
    const young = after.get(paragraph);
    if (young === undefined || [...partners.values()].includes(young)) continue;
    if (isAlike(old, young)) partners.set(old, young);
  }
  return new Map([...before].map(([paragraph, list]) => [paragraph, partners.get(list) ?? list]));
}

const isAlike = (a: List, b: List): boolean =>
  a.kind === b.kind && a.start === b.start && sameIndents(a.indents, b.indents);

function levelOf(label: Label, sign: Sign, indents: Indents): ILevelsOptions {
  return {
    level: 0,
    format: formatOf(sign),
    text: sign.levelText,
    start: sign.counted?.number ?? 1,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
    style: { run: fontProperties(label.font), paragraph: { indent: indentProperties(indents) } },
  };
}

/** A bullet is one sign; longer text that does not count is a number without a number. */
function formatOf(sign: Sign): NonNullable<ILevelsOptions['format']> {
  if (sign.counted !== undefined) return LEVEL_FORMAT[sign.counted.as];
  return [...sign.levelText].length === 1 ? LevelFormat.BULLET : LevelFormat.NONE;
}
