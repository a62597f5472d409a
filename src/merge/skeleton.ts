import type { Block } from '../model/block.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { type Bind, prepare } from './bind.js';
import type { Sites } from './sites.js';
import { type Stretch, takeOutSites } from './tokens.js';

/** Parses Markdown into blocks; `placeAt` tells where an offset of the text was typed. */
export type ParseBlocks = (
  markdown: string,
  placeAt: (offset: number) => Place,
) => Outcome<readonly Block[]>;

/** What a skeleton becomes with the values of one run, and what its text has to say. */
export type ParseSkeleton = (raw: string) => Outcome<Bind<readonly Block[]>>;

/** Outputs kept: rounds have few shapes of document, and a shape is a few kilobytes. */
const KEPT = 500;

/**
 * Parses a template's output, in which every value is still a token. Two records that take the
 * same way through a template give the same output, so it is parsed once and kept by its text
 * (site tokens included: they decide the places). Laws: a kept result is never changed, and the
 * oldest goes when there are too many.
 */
export function createSkeletonParser(parse: ParseBlocks, sites: Sites): ParseSkeleton {
  const kept = new Map<string, Outcome<Bind<readonly Block[]>>>();
  return (raw) => {
    const known = kept.get(raw);
    if (known !== undefined) return known;
    const { text, stretches } = takeOutSites(raw);
    const { value, diagnostics } = parse(text, createPlaceAt(text, stretches, sites));
    const outcome = { value: prepare(value), diagnostics };
    const oldest = kept.keys().next();
    if (kept.size >= KEPT && oldest.done !== true) kept.delete(oldest.value);
    kept.set(raw, outcome);
    return outcome;
  };
}

function createPlaceAt(text: string, stretches: readonly Stretch[], sites: Sites) {
  return (offset: number): Place => {
    const stretch = lastAtOrBefore(stretches, offset);
    if (stretch === undefined) return sites.at(-1);
    const start = sites.at(stretch.site);
    const before = text.slice(stretch.at, offset);
    const lines = before.split('\n').length - 1;
    if (lines === 0) return { ...start, column: start.column + before.length };
    const column = before.length - before.lastIndexOf('\n');
    return { ...start, line: start.line + lines, column };
  };
}

function lastAtOrBefore(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
