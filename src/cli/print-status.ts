import Table from 'cli-table3';
import type { Standing, State } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { ngaySo } from '../model/ngay.js';
import { pick, SAY } from './messages.js';
import type { Screen } from './report.js';
import { shortenAll } from './shorten.js';
import { type Column, headOf, legend } from './status-legend.js';
import { paint, signOf } from './status-signs.js';

const isDone = (state: State): boolean => state === 'xong' || state === 'xong-muon';
const isOverdue = (state: State): boolean => state === 'qua-han' || state === 'du-thao-qua-han';

/** The least room for the name of a unit, however narrow the terminal. */
const LEAST_NAME = 16;

/** A table a round: units down, steps across, what its signs mean below; empty without a round. */
export function printStatus(standing: readonly Standing[], lang: Lang, screen: Screen): string {
  return standing.map((one) => printOne(one, lang, screen)).join('\n\n');
}

function printOne({ name, day, steps, rows }: Standing, lang: Lang, screen: Screen): string {
  const { status: say } = SAY;
  const title = pick(say.title(name, ngaySo(day)), lang);
  if (rows.length === 0) return `${title}\n${pick(say.noUnits, lang)}`;
  // A step that no unit needs has no column.
  const columns = steps
    .map((step, at): Column => ({ step, cells: rows.flatMap(({ cells }) => cells[at] ?? []) }))
    .filter(({ cells }) => cells.some(({ state }) => state !== 'khong-can'));
  const sums = [
    sum(pick(say.done, lang), columns, isDone),
    sum(pick(say.overdue, lang), columns, isOverdue),
  ];
  const widths = columns.map(({ step, cells }, at) => {
    const texts = [headOf(step), ...cells.map(signOf), ...sums.map((one) => one[at + 1] ?? '')];
    return Math.max(...texts.map((text) => text.length));
  });
  const names = rows.map((row) => row.name);
  const firsts = [pick(say.unit, lang), ...names, ...sums.map(([first = '']) => first)];
  const free = screen.columns - widths.reduce((taken, width) => taken + width + 1, 2);
  const room = Math.min(Math.max(...firsts.map((text) => text.length)), Math.max(LEAST_NAME, free));
  const table = new Table({
    head: [pick(say.unit, lang), ...columns.map(({ step }) => headOf(step))],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    colWidths: [room, ...widths],
    colAligns: ['left', ...widths.map(() => 'center' as const)],
  });
  for (const [index, short] of shortenAll(names, room).entries()) {
    const cells = columns.flatMap((column) => column.cells[index] ?? []);
    table.push([short, ...cells.map((cell) => paint(signOf(cell), cell.state, screen.colour))]);
  }
  table.push(...sums);
  return [
    title,
    ...ruleOff(table.toString(), sums.length),
    ...legend(columns, lang, screen.columns),
  ].join('\n');
}

/** The lines of a table with a rule, like the one below its head, above its last `rows`. */
function ruleOff(table: string, rows: number): readonly string[] {
  const lines = table.split('\n');
  const [, , rule = ''] = lines;
  return lines.toSpliced(-1 - rows, 0, rule);
}

const sum = (
  name: string,
  columns: readonly Column[],
  counts: (state: State) => boolean,
): string[] => [
  name,
  ...columns.map(({ cells }) => String(cells.filter(({ state }) => counts(state)).length)),
];
