import type { List, ListItem } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { beginsWithWords, readPlainParagraph } from './plain-paragraph.js';

const ITEM = /^( *)([-+*]|\d{1,9}[.)]) (\S.*)$/;

/** Deeper lists, and numbers that are hardly those of a list, are left to those who warn of them. */
const MAX_DEPTH = 8;
const MAX_NUMBER = 99;

interface Line {
  readonly indent: number;
  /** `-`, or `12.` */
  readonly mark: string;
  readonly text: string;
  /** Where its mark stands. */
  readonly at: number;
}

/**
 * A list of points of one line each, and of lists that stand straight below the text of a point;
 * `undefined` where only the parser can say. `start`: where the first of the lines begins.
 */
export function readPlainList(
  source: readonly string[],
  start: number,
  placeAt: PlaceAt,
): List | undefined {
  const lines: Line[] = [];
  let at = start;
  for (const line of source) {
    const match = ITEM.exec(line);
    const text = match?.[3] ?? '';
    if (!beginsWithWords(text)) return undefined;
    const indent = match?.[1]?.length ?? 0;
    lines.push({ indent, mark: match?.[2] ?? '', text, at: at + indent });
    at += line.length + 1;
  }
  const [first] = lines;
  if (first?.indent !== 0 || Number.parseInt(first.mark, 10) > MAX_NUMBER) return undefined;
  return readLevel(lines, 0, placeAt);
}

/** Lines of which the first stands at the level of the list, and none above it. */
function readLevel(lines: readonly Line[], depth: number, placeAt: PlaceAt): List | undefined {
  const [first] = lines;
  if (first === undefined || depth > MAX_DEPTH) return undefined;
  const items: ListItem[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while ((lines[to]?.indent ?? 0) > first.indent) to++;
    const item = readItem(lines.slice(from, to), first, depth, placeAt);
    if (item === undefined) return undefined;
    items.push(item);
    from = to;
  }
  const place = items[0]?.place ?? placeAt(first.at);
  return { kind: 'list', ordered: first.mark.length > 1, items, place };
}

/** A point with the list below it; all points of a list have the same sign. */
function readItem(
  lines: readonly Line[],
  first: Line,
  depth: number,
  placeAt: PlaceAt,
): ListItem | undefined {
  const [own, inner] = lines;
  if (own === undefined || own.indent !== first.indent) return undefined;
  if (own.mark.slice(-1) !== first.mark.slice(-1)) return undefined;
  const width = own.mark.length + 1;
  const paragraph = readPlainParagraph(own.text, own.at + width, placeAt);
  if (paragraph === undefined) return undefined;
  const place = placeAt(own.at);
  if (inner === undefined) return { blocks: [paragraph], place };
  // A list that opens with another number than 1 may not follow on text.
  if (inner.indent !== own.indent + width || /^\d/.test(inner.mark)) return undefined;
  const list = readLevel(lines.slice(1), depth + 1, placeAt);
  return list && { blocks: [paragraph, list], place };
}
