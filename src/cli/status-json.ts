import { type Cell, STATES, type Standing } from '../build/index.js';
import { isoDay, type Ngay } from '../model/ngay.js';

/**
 * The standing for machines; the shape is kept from version to version.
 * A round: `round` and `name`, `day` (`2023-12-20`), `units`, and `totals`: for each step the number
 * of units in each state. A unit: `unit`, `name`, `block`, `folder` and its `cells`, one for each
 * step. A cell: `step` (as in `lich` of `dot.md`), `pass` (1, or 2 and on), `state` (`round/
 * status-cell.ts`), and where they are known `due`, `done`, `have` and `need`; `records`, its files.
 */
export function statusJson(standing: readonly Standing[]) {
  return standing.map(({ round, name, day, steps, rows }) => ({
    round,
    name,
    day: isoDay(day),
    units: rows.map((row) => ({
      unit: row.unit,
      name: row.name,
      block: row.block,
      folder: row.folder,
      cells: row.cells.map(cellJson),
    })),
    totals: steps.map((step, at) => {
      const states = rows.map(({ cells }) => cells[at]?.state);
      const counted = STATES.map((state) => [state, states.filter((one) => one === state).length]);
      return { step: step.name, pass: step.pass, ...Object.fromEntries(counted) };
    }),
  }));
}

function cellJson({ step, state, due, done, count, records }: Cell) {
  return {
    step: step.name,
    pass: step.pass,
    state,
    ...dayJson('due', due),
    ...dayJson('done', done),
    ...count,
    records,
  };
}

const dayJson = (name: 'due' | 'done', day: Ngay | undefined) =>
  day === undefined ? {} : { [name]: isoDay(day) };
