import type { World } from '../model/world.js';
import type { Commission } from '../round/index.js';
import { examine } from '../the-thuc/index.js';
import { hasError, type Library, mergeOne } from './make.js';
import { type Outcome, result } from './one.js';

/** Merges one document and says what is wrong with it; nothing is composed and nothing written. */
export async function checkOne(one: Commission, library: Library, world: World): Promise<Outcome> {
  const { value: sheet, diagnostics } = await mergeOne(one, library, world);
  if (sheet === undefined) return { made: result(one, [], false), said: diagnostics };
  const said = [...diagnostics, ...examine(sheet.document, sheet.images)];
  return { made: result(one, [], !hasError(said)), said };
}
