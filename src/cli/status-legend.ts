import { type Cell, STATES, type Step } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { pick, SAY } from './messages.js';
import { SIGNS, STATE_NAMES, STEP_NAMES, signOf } from './status-signs.js';

/** A column of the table: a step, and its cell for each unit. */
export interface Column {
  readonly step: Step;
  readonly cells: readonly Cell[];
}

export const headOf = ({ name, pass }: Step): string =>
  `${STEP_NAMES[name].head}${pass > 1 ? pass : ''}`;

/** What the heads mean, and the signs that occur, in lines of at most `width`. */
export function legend(columns: readonly Column[], lang: Lang, width: number): readonly string[] {
  const { status: say } = SAY;
  const heads = columns.map(({ step }) => {
    const pass = step.pass > 1 ? pick(say.pass(step.pass), lang) : '';
    return `${headOf(step)} ${pick(STEP_NAMES[step.name], lang)}${pass}`;
  });
  const cells = columns.flatMap((column) => column.cells);
  // A cell with a count shows that in the place of its sign.
  const signed = cells.filter((cell) => signOf(cell) === SIGNS[cell.state]);
  const signs = STATES.filter((state) => signed.some((cell) => cell.state === state)).map(
    (state) => `${SIGNS[state] || pick(say.blank, lang)} ${pick(STATE_NAMES[state], lang)}`,
  );
  const counts = cells.some(({ count }) => count !== undefined) ? [pick(say.counts, lang)] : [];
  return [...wrapItems(heads, width), ...wrapItems([...signs, ...counts], width)];
}

/** Items with a dot between, none broken over two lines. */
function wrapItems(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} · ${item}`.length <= width)
      lines.splice(-1, 1, `${last} · ${item}`);
    else lines.push(item);
  }
  return lines;
}
