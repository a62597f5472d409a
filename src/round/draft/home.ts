import type { Text } from '../../model/diagnostic.js';
import { foldId, nearest } from '../../model/fold.js';
import { OF_A_ROUND, OF_A_UNIT } from '../kinds.js';
import type { Round, Unit } from '../rounds.js';
import * as say from './messages.js';

/** Where a new record will lie: in the folder of the round itself, or of one of its units. */
export interface Home {
  readonly round: Round;
  readonly unit: Unit | undefined;
}

/** The names by which a clerk may call a home, from the surest to the shortest. */
function namesOf({ round, unit }: Home): readonly string[] {
  const top = round.folder.replace(/^content\//, '');
  if (unit === undefined) return [round.folder, top, round.record.id];
  const short = unit.folder.replace(/^content\//, '');
  return [unit.folder, short, `${top}/${unit.record.id}`, unit.record.id];
}

/** The shortest name that means one home alone. */
export const nameOf = ({ round, unit }: Home): string => {
  const top = round.folder.replace(/^content\//, '');
  return unit === undefined ? top : `${top}/${unit.record.id}`;
};

/**
 * The home that is meant by what was typed, said in one or more ways; none typed means the only
 * round. Gives what is wrong with the command where it means none or more than one.
 */
export function findHome(
  rounds: readonly Round[],
  typed: readonly string[],
  kind: string,
): { readonly home: Home } | { readonly misuse: Text } {
  const all = rounds.flatMap((round): readonly Home[] => [
    { round, unit: undefined },
    ...round.units.map((unit) => ({ round, unit })),
  ]);
  const fits = ({ unit }: Home) =>
    unit === undefined ? !OF_A_UNIT.has(kind) : !OF_A_ROUND.has(kind) && kind !== 'don-vi';
  const homes = all.filter(fits);
  const [said = ''] = typed;
  if (typed.length === 0) {
    if (OF_A_UNIT.has(kind)) return { misuse: say.unitWanted(kind, homes.map(nameOf)) };
    const tops = homes.filter(({ unit }) => unit === undefined);
    return chooseOne(tops, () => say.roundWanted(kind, tops.map(nameOf)));
  }
  const folded = typed.map((one) => foldId(one.replace(/\/+$/, '')));
  for (const rank of [0, 1, 2, 3]) {
    const found = homes.filter((home) => folded.includes(foldId(namesOf(home)[rank] ?? '\u0000')));
    if (found.length > 0) {
      return chooseOne(found, () => say.manyHomes(said, found.map(nameOf)));
    }
  }
  if (all.some((home) => namesOf(home).some((name) => folded.includes(foldId(name))))) {
    return { misuse: say.wrongHome(kind, said, OF_A_UNIT.has(kind)) };
  }
  const known = homes.flatMap(namesOf);
  return { misuse: say.unknownHome(said, nearest(said, known), homes.map(nameOf)) };
}

function chooseOne(
  found: readonly Home[],
  complain: () => Text,
): { readonly home: Home } | { readonly misuse: Text } {
  const [home] = found;
  return home !== undefined && found.length === 1 ? { home } : { misuse: complain() };
}
