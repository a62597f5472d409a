import type { Round } from './rounds.js';

/**
 * Tells of a path whether it lies in a unit, or in a round outside its units, that has a record
 * which could not be read. A folder below that of a unit is the unit's.
 */
export function findTorn(
  rounds: readonly Round[],
  broken: ReadonlySet<string>,
): (path: string) => boolean {
  const homes = new Set([
    ...rounds.flatMap(({ folder, units }) => [folder, ...units.map((unit) => unit.folder)]),
    // A unit whose own record is lost is a home all the same.
    ...[...broken].filter((path) => path.endsWith('/don-vi.md')).map(folderOf),
  ]);
  const homeOf = (path: string): string => {
    let at = folderOf(path);
    while (at !== '' && !homes.has(at)) at = folderOf(at);
    return at === '' ? folderOf(path) : at;
  };
  const torn = new Set([...broken].map(homeOf));
  return (path) => torn.has(homeOf(path));
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
