import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import type { PlaceAt } from '../place-at.js';

/** One body being read: its source, where that stands in a file, and what was found wrong so far. */
export interface Reading {
  readonly source: string;
  readonly placeAt: PlaceAt;
  readonly diagnostics: Diagnostic[];
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function placeOf(reading: Reading, node: Nodes): Place {
  return reading.placeAt(startOf(node));
}

/** The Markdown that `node` was read from. */
export function sourceOf(reading: Reading, node: Nodes): string {
  return reading.source.slice(startOf(node), node.position?.end.offset);
}
