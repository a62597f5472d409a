import type { Position } from 'unist';

/** A node's place by offsets alone: whoever asks where it stands asks `PlaceAt`, which counts lines. */
export const spanOf = (start: number, end: number): Position => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});
