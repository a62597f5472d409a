import type { Framed } from '../../model/composed.js';
import type { Chunk } from './chunk.js';
import { linesOf } from './paragraph.js';

/** What stands in a frame stands here in brackets. */
export function writeFramed(framed: Framed): readonly Chunk[] {
  return [{ lines: linesOf(framed.paragraph).map((line) => `[${line}]`), point: false }];
}
