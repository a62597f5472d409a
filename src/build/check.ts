import type { World } from '../model/world.js';
import type { Commission } from '../round/index.js';
import type { BuildOptions, Built } from './built.js';
import { checkOne } from './check-one.js';
import { load } from './load.js';
import { mergeOne } from './make.js';
import { type Making, makeAll } from './make-all.js';
import { remember } from './memory.js';
import { errorsIn, type Outcome, result } from './one.js';
import { findUnknown } from './select.js';

/** read, merge, and what the round is held to: says what is wrong, and writes nothing. */
export async function check(
  world: World,
  options: Pick<BuildOptions, 'selection' | 'allowSecret'>,
): Promise<Built> {
  const { selection } = options;
  // A record is read once; what documents show is not.
  const { value: loaded, diagnostics } = await load(world, options);
  const memory = remember(world);
  const paths = [...loaded.records.map((record) => record.path), ...loaded.broken];
  const unknown = findUnknown(selection, paths);
  if (unknown.length > 0) return { documents: [], diagnostics: [], unknown };

  const make = async (one: Commission, blocked: ReadonlySet<string>): Promise<Outcome> => {
    const { path } = one.record;
    if (blocked.has(path)) {
      const { diagnostics: said } = await mergeOne(one, loaded, memory);
      return { made: result(one, [], false), said: errorsIn(path, said) };
    }
    return checkOne(one, loaded, memory);
  };
  const making: Making = {
    loaded,
    selection,
    first: new Set(),
    make,
    made: async () => {},
    weigh: (finding) => finding,
  };
  return makeAll(making, diagnostics, () => {}, undefined);
}
