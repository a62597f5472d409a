import type { Rule } from '../../model/composed.js';
import type { Chunk } from './chunk.js';

/** A drawn line says nothing. */
export function writeRule(_rule: Rule): readonly Chunk[] {
  return [];
}
