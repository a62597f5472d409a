import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block } from '../../model/block.js';
import { nearest } from '../../model/fold.js';
import * as say from '../messages/set-off.js';
import { placeOf, type Reading, sourceOf } from './reading.js';
import { readRuns } from './runs.js';
import { readTable } from './table.js';
import { readWidths, TABLE_NAME, WIDTHS } from './widths.js';

/** Any name is taken here: which ones mean something is for the forms to say. */
export function readDirective(
  reading: Reading,
  node: ContainerDirective | LeafDirective,
  within: (nodes: readonly RootContent[]) => readonly Block[],
): readonly Block[] {
  const place = placeOf(reading, node);
  const { name } = node;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
  if (node.type === 'leafDirective') {
    const label = readRuns(reading, node.children);
    return [{ kind: 'directive', name, label, attributes, blocks: [], place }];
  }
  const closed = isClosed(sourceOf(reading, node));
  if (!closed) reading.diagnostics.push(say.unclosedDirective(place, name));
  const [first, ...others] = node.children;
  const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const children = labelled ? others : node.children;
  // Of a block that is not closed nobody can say what was to be in it.
  if (name === TABLE_NAME && !closed) return within(children);
  if (name === TABLE_NAME) return readSizedTable(reading, node, attributes, children, within);
  const label = labelled ? readRuns(reading, first.children) : [];
  return [{ kind: 'directive', name, label, attributes, blocks: within(children), place }];
}

/** micromark closes what is open at the end of its parent, in silence: look for the closing line. */
function isClosed(source: string): boolean {
  const opening = /^:+/.exec(source)?.[0] ?? ':::';
  const last = source.slice(source.lastIndexOf('\n') + 1).trim();
  return source.includes('\n') && /^:+$/.test(last) && last.length >= opening.length;
}

function readSizedTable(
  reading: Reading,
  node: ContainerDirective,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[],
  within: (nodes: readonly RootContent[]) => readonly Block[],
): readonly Block[] {
  const place = placeOf(reading, node);
  for (const key of Object.keys(attributes)) {
    if (key === WIDTHS) continue;
    reading.diagnostics.push(say.unknownAttribute(place, key, nearest(key, [WIDTHS])));
  }
  const [table, ...others] = children;
  if (table?.type !== 'table' || others.length > 0) {
    reading.diagnostics.push(say.notOneTable(place));
    return within(children);
  }
  const typed = attributes[WIDTHS];
  if (typed === undefined) return [readTable(reading, table)];
  const columns = table.children[0]?.children.length ?? 0;
  const widths = readWidths(typed, columns);
  if (widths === undefined) {
    reading.diagnostics.push(say.badWidths(place, typed, columns));
    return [readTable(reading, table)];
  }
  return [readTable(reading, table, widths)];
}
