import type { Diagnostic } from '../model/diagnostic.js';
import type { Ngay } from '../model/ngay.js';
import type { World } from '../model/world.js';
import type { Standing } from '../round/index.js';
import { load } from './load.js';
import { concerns, findUnknown, isSelected, type Selection } from './select.js';
import { sortDiagnostics } from './sort.js';

export {
  type Cell,
  type Row,
  STATES,
  type Standing,
  type State,
  type Step,
  type StepName,
} from '../round/index.js';

export interface Stood {
  readonly standing: readonly Standing[];
  readonly diagnostics: readonly Diagnostic[];
  /** Selected paths that name no record. */
  readonly unknown: readonly string[];
}

/** Where the selected rounds or units stood at the end of `day`. */
export async function readStatus(
  world: World,
  allowSecret: boolean,
  day: Ngay,
  selection: Selection = [],
): Promise<Stood> {
  const { value, diagnostics } = await load(world, { allowSecret });
  const paths = [...value.records.map((record) => record.path), ...value.broken];
  const unknown = findUnknown(selection, paths);
  if (unknown.length > 0) return { standing: [], diagnostics: [], unknown };
  const isShown = (folder: string) =>
    isSelected(folder, selection) || selection.some((one) => one.startsWith(`${folder}/`));
  const standing = value
    .standing(day)
    .map((round) => ({ ...round, rows: round.rows.filter((row) => isShown(row.folder)) }))
    .filter((round) => round.rows.length > 0 || isShown(round.folder));
  const tried = standing.flatMap(({ rows }) => rows.map(({ folder }) => `${folder}/don-vi.md`));
  const chosen = { tried, failed: [], broken: value.broken };
  const relevant = diagnostics.filter((one) => concerns(one, selection, chosen));
  return { standing, diagnostics: sortDiagnostics(relevant), unknown };
}
