import type { World } from '../../model/world.js';
import type { BuildOptions } from '../built.js';
import { fromCache } from '../cache.js';
import { changesBetween, isTouched } from '../looked.js';
import { type Drafts, stateOf } from './draft.js';

/**
 * Which documents say the same in both drafts, as far as the last build of this folder tells: it
 * knows what each was made from, and none of that is another thing in either draft than it was then.
 */
export async function readKnown(
  world: World,
  drafts: Drafts,
  allowSecret: boolean,
): Promise<(key: string) => boolean> {
  const saved = fromCache(await world.recall(), await world.program(), world.digest);
  if (saved === undefined) return () => false;
  const options: Pick<BuildOptions, 'allowSecret'> = JSON.parse(saved.options);
  if (options.allowSecret !== allowSecret) return () => false;
  const [before, after] = [drafts.before, drafts.after].map((draft) =>
    changesBetween(saved, stateOf(draft)),
  );
  return (key) => {
    const entry = saved.ledger.get(key);
    if (entry === undefined || before === undefined || after === undefined) return false;
    return !isTouched(entry.looked, before) && !isTouched(entry.looked, after);
  };
}
