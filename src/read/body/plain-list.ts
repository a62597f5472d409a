import type { List, ListItem } from 'mdast';
import { readPlainInline } from './plain-inline.js';
import { spanOf } from './span.js';

const ITEM = /^( *)([-+*]|\d{1,9}[.)]) (\S.*)$/;

/** What begins no block of its own inside a point: no sign, and no number that opens a list. */
const TEXT = /^[\p{L}“(]|^\d+[^.)\d]/u;

interface Line {
  readonly indent: number;
  /** `-`, or `12.` */
  readonly mark: string;
  readonly text: string;
  /** Where the line begins. */
  readonly at: number;
}

/**
 * A list of points of one line each, and of lists that stand straight below the text of a point;
 * `undefined` where only the parser can say. `start`: where `source` begins.
 */
export function readPlainList(source: string, start = 0): List | undefined {
  const lines: Line[] = [];
  let at = start;
  for (const line of source.split('\n')) {
    const [, indent = '', mark = '', text = ''] = ITEM.exec(line) ?? [];
    if (!TEXT.test(text)) return undefined;
    lines.push({ indent: indent.length, mark, text, at });
    at += line.length + 1;
  }
  if (lines[0]?.indent !== 0) return undefined;
  return readLevel(lines);
}

/** Lines of which the first stands at the level of the list, and none above it. */
function readLevel(lines: readonly Line[]): List | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const children: ListItem[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while ((lines[to]?.indent ?? 0) > first.indent) to++;
    const item = readItem(lines.slice(from, to), first);
    if (item === undefined) return undefined;
    children.push(item);
    from = to;
  }
  const ordered = first.mark.length > 1;
  const start = ordered ? Number(first.mark.slice(0, -1)) : null;
  const end = children.at(-1)?.position?.end.offset ?? 0;
  return { type: 'list', ordered, start, children, position: spanOf(startOf(first), end) };
}

/** A point with the list below it; all points of a list have the same sign. */
function readItem([own, ...below]: readonly Line[], first: Line): ListItem | undefined {
  if (own === undefined || own.indent !== first.indent) return undefined;
  if (own.mark.slice(-1) !== first.mark.slice(-1)) return undefined;
  const column = own.indent + own.mark.length + 1;
  const start = own.at + column;
  const children = readPlainInline(own.text, start);
  if (children === undefined) return undefined;
  const end = start + own.text.length;
  const paragraph = { type: 'paragraph' as const, children, position: spanOf(start, end) };
  const [inner] = below;
  if (inner === undefined) {
    return { type: 'listItem', children: [paragraph], position: spanOf(startOf(own), end) };
  }
  // A list that opens with another number than 1 may not follow on text.
  if (inner.indent !== column || /^\d/.test(inner.mark)) return undefined;
  const list = readLevel(below);
  if (list === undefined) return undefined;
  const position = spanOf(startOf(own), list.position?.end.offset ?? end);
  return { type: 'listItem', children: [paragraph, list], position };
}

const startOf = (line: Line): number => line.at + line.indent;
