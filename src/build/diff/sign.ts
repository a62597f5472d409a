import { type Comparison, type HandOf, sign } from '../../compare/index.js';
import type { Hands } from './hands.js';

/**
 * Says who made each change: who wrote the line, or took it away; where that is as old as the
 * earlier draft, the last who touched one of the `files` that the document was made from.
 */
export async function signChanges(
  comparison: Comparison,
  files: readonly string[],
  hands: Hands,
): Promise<Comparison> {
  const asked = new Set(files);
  sign(comparison, (place) => {
    if (place !== undefined) asked.add(place.file);
    return undefined;
  });
  await hands.look([...asked]);
  const handOf: HandOf = (place, side) =>
    (place && (side === 'after' ? hands.wrote(place) : hands.tookAway(place))) ?? hands.last(files);
  return sign(comparison, handOf);
}
