import {
  AlignmentType,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
} from 'docx';
import type { Composed, ComposedParagraph, Label } from '../../model/composed.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import { type Indents, indentProperties } from './look.js';
import { fontProperties } from './run.js';
import { LEVEL_FORMAT, type Sign, signOf } from './sign.js';

export interface NumberPlan {
  readonly config: readonly NumberingDefinition[];
  /** Which Word list a paragraph belongs to, and the indents that the list gives it. */
  readonly of: ReadonlyMap<ComposedParagraph, Membership>;
}

interface Membership {
  readonly reference: string;
  readonly indents: Indents;
}

/** A Word list that may still go on. */
interface Open extends Membership {
  /** Which labels it can print: the same for every label of the list. */
  readonly kind: string;
  /** The number that Word would print next; absent where the list does not count. */
  readonly next: number | undefined;
}

/**
 * The Word lists of a document. A sequence (`label.list`) goes on in one Word list for as long as
 * what Word would print next is the label; where it is not (`đ` after `d`), a new Word list starts
 * at the right number. So what Word prints is always `label.text`. Word counts by definition, not
 * by list, hence each list has a definition of its own. Bullets that look alike are one list.
 */
export function planNumbering(composed: Composed): NumberPlan {
  const config: NumberingDefinition[] = [];
  const of = new Map<ComposedParagraph, Membership>();
  const open = new Map<string, Open>();
  for (const paragraph of paragraphsOf(composed)) {
    const { label, look } = paragraph;
    if (label === undefined) continue;
    const sign = signOf(label);
    const kind = JSON.stringify([sign.counted?.as, sign.levelText, label.font]);
    const sequence = sign.counted === undefined ? `text ${kind}` : `list ${label.list}`;
    const going = open.get(sequence);
    const number = sign.counted?.number;
    const list =
      going?.kind === kind && going.next === number
        ? going
        : start(`so-${config.length + 1}`, kind, look);
    if (list !== going) {
      config.push({ reference: list.reference, levels: [levelOf(label, sign, list.indents)] });
    }
    open.set(sequence, { ...list, next: number === undefined ? undefined : number + 1 });
    of.set(paragraph, list);
  }
  return { config, of };
}

function start(reference: string, kind: string, { left, right, firstLine }: Indents): Open {
  return { reference, kind, next: undefined, indents: { left, right, firstLine } };
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
