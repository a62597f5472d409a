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

/** A Word list. */
interface List extends Membership {
  /** Which labels it can print: the same for every label of the list. */
  readonly kind: string;
  /** Its first number; absent where the list does not count. */
  readonly start: number | undefined;
  /** The drafts of which it prints labels. */
  readonly drafts: Set<Draft>;
}

/** A paragraph's label in one draft. */
interface Numbered {
  readonly label: Label;
  readonly look: Indents;
  readonly sign: Sign;
  readonly kind: string;
  /** The labels among which it counts on. */
  readonly sequence: string;
}

/**
 * The Word lists of a document. A sequence (`label.list`) goes on in one Word list for as long as
 * what Word would print next is the label; where it is not (`đ` after `d`), a new Word list starts
 * at the right number. So what Word prints is always `label.text`. Word counts by definition, not
 * by list, hence each list has a definition of its own. Bullets that look alike are one list.
 *
 * Each draft of a redline is planned for itself, as though the other were not there: a paragraph
 * that goes is not counted. Both share a list that begins alike in both, so that a paragraph whose
 * number merely counts on is not told as changed; else its `numPr` differs.
 */
export function planNumbering(composed: Composed): NumberPlan {
  const config: NumberingDefinition[] = [];
  const later = startDraft('after');
  const drafts = isRedline(composed) ? [later, startDraft('before')] : [later];
  for (const paragraph of paragraphsOf(composed)) {
    const lists = new Set<List>();
    const waiting: (readonly [Going, Numbered])[] = [];
    for (const going of drafts) {
      const numbered = numberedIn(paragraph, going.draft);
      if (numbered === undefined) continue;
      const list = goOn(going, numbered);
      if (list === undefined) waiting.push([going, numbered]);
      else lists.add(enter(going, paragraph, numbered, list));
    }
    for (const [going, numbered] of waiting) {
      const shared = [...lists].find((list) => canBegin(list, numbered, going.draft));
      const list = shared ?? begin(`so-${config.length + 1}`, numbered);
      if (shared === undefined) config.push(definition(list, numbered));
      lists.add(enter(going, paragraph, numbered, list));
    }
  }
  return { config, of: { before: (drafts[1] ?? later).of, after: later.of } };
}

/** How far the labels of one draft are planned. */
interface Going {
  readonly draft: Draft;
  /** The list in which a sequence goes on, and the number that Word would print next. */
  readonly open: Map<string, { readonly list: List; readonly next: number | undefined }>;
  readonly of: Map<ComposedParagraph, Membership>;
}

const startDraft = (draft: Draft): Going => ({ draft, open: new Map(), of: new Map() });

function numberedIn(paragraph: ComposedParagraph, draft: Draft): Numbered | undefined {
  if (!standsIn(paragraph.revision, draft)) return undefined;
  const { label, look } = sayIn(paragraph, draft);
  if (label === undefined) return undefined;
  const sign = signOf(label);
  const kind = JSON.stringify([sign.counted?.as, sign.levelText, label.font]);
  const sequence = sign.counted === undefined ? `text ${kind}` : `list ${label.list}`;
  return { label, look, sign, kind, sequence };
}

/** The list that would print this label next, if one is open. */
function goOn({ open }: Going, { sequence, kind, sign }: Numbered): List | undefined {
  const going = open.get(sequence);
  return going?.list.kind === kind && going.next === sign.counted?.number ? going.list : undefined;
}

/** Whether a list of the other draft would also print this draft's labels from here on. */
function canBegin(list: List, { kind, sign, look }: Numbered, draft: Draft): boolean {
  return (
    !list.drafts.has(draft) &&
    list.kind === kind &&
    list.start === sign.counted?.number &&
    sameIndents(list.indents, look)
  );
}

function enter(going: Going, paragraph: ComposedParagraph, numbered: Numbered, list: List): List {
  const number = numbered.sign.counted?.number;
  const next = number === undefined ? undefined : number + 1;
  going.open.set(numbered.sequence, { list, next });
  going.of.set(paragraph, list);
  list.drafts.add(going.draft);
  return list;
}

function begin(reference: string, { kind, sign, look }: Numbered): List {
  const { left, right, firstLine } = look;
  const start = sign.counted?.number;
  return { reference, kind, start, indents: { left, right, firstLine }, drafts: new Set() };
}

function definition({ reference, indents }: List, { label, sign }: Numbered): NumberingDefinition {
  return { reference, levels: [levelOf(label, sign, indents)] };
}

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
