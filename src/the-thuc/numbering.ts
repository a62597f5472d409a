import type { FontLook, Label } from '../model/composed.js';
import type { NumberingScheme } from '../model/record.js';
import type { Sign } from './fact.js';
import { printSign } from './signs.js';
import type { Level, TheThuc } from './the-thuc.js';

export interface NumberedHeading {
  readonly level: Level;
  readonly label: (font: FontLook) => Label;
}

/** The numbers of one section, given in the order of asking. */
export interface Numbering {
  /** Counts a heading of that level (1-based); one below the deepest counts as the deepest. */
  readonly heading: (level: number) => NumberedHeading;
  /**
   * Starts a list that lies in `depth` lists of its own sort, below the last heading; each call of
   * the result counts one item.
   */
  readonly list: (ordered: boolean, depth: number) => (font: FontLook) => Label;
}

interface Sequence {
  readonly list: string;
  readonly value: number;
  readonly text: string;
}

/** Starts counting at one. `section` makes the ids of its sequences unique in the document. */
export function startNumbering(
  theThuc: TheThuc,
  scheme: NumberingScheme,
  section: number,
): Numbering {
  const facts = theThuc.numbering;
  const levels = facts.schemes[scheme];
  const running: (Sequence | undefined)[] = [];
  let sequences = 0;
  let current = 0;

  const newList = () => {
    sequences += 1;
    return `${section}-${sequences}`;
  };

  const heading = (typed: number): NumberedHeading => {
    const index = Math.min(typed, levels.length) - 1;
    const level = pick(levels, index);
    const sign = level.sign.value;
    const parent = running[index - 1]?.text ?? '';
    const pattern = sign.pattern.replace('{cha}', parent);
    const before = running[index];
    const list = before?.list ?? newList();
    const value = sign.format === 'bullet' ? 1 : (before?.value ?? 0) + 1;
    const text = printSign(sign.format, pattern, value);
    running[index] = { list, value, text };
    for (let deeper = index + 1; deeper < levels.length; deeper += 1)
      if (levels[deeper]?.through?.value !== true) running[deeper] = undefined;
    current = index + 1;
    return {
      level,
      label: (font) => ({ text, list, level: index, value, format: sign.format, pattern, font }),
    };
  };

  const list = (ordered: boolean, depth: number) => {
    const starts = facts.listStart[scheme].value;
    const ladder = ordered ? facts.lists : facts.bullets;
    const first = ordered ? pick(starts, current) : 0;
    const level = Math.min(first + depth, ladder.length - 1);
    const sign: Sign = pick(ladder, level).value;
    const id = newList();
    let counted = 0;
    return (font: FontLook): Label => {
      counted += 1;
      const value = sign.format === 'bullet' ? 1 : counted;
      const text = printSign(sign.format, sign.pattern, value);
      return { text, list: id, level, value, format: sign.format, pattern: sign.pattern, font };
    };
  };

  return { heading, list };
}

/** The entry at `index`, or the last one: what lies below the table looks like its last row. */
function pick<T>(rows: readonly T[], index: number): T {
  const row = rows[index] ?? rows.at(-1);
  if (row === undefined) throw new RangeError('a table of numbering has no rows');
  return row;
}
