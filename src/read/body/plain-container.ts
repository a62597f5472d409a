import type { RootContent } from 'mdast';
import { readPlainList } from './plain-list.js';
import { readPlainTable } from './plain-table.js';
import { spanOf } from './span.js';

/** `:::can-cu`, `:::bang{rong="3 2 2"}`: a name, and at most the widths of a table. */
const OPENING = /^:::([a-z]+(?:-[a-z]+)*)(?:\{([a-z]+)="([\d. ]+)"\})?$/;

/**
 * A block between `:::name` and `:::` that holds one list of one-line points or one table and no
 * blank line; `undefined` where only the parser can say.
 */
export function readPlainContainer(source: string): RootContent | undefined {
  const lines = source.split('\n');
  const [opening = '', ...inside] = lines;
  const [, name, key, value = ''] = OPENING.exec(opening) ?? [];
  if (name === undefined || inside.pop() !== ':::') return undefined;
  const at = opening.length + 1;
  const child = readPlainTable(inside, at) ?? readPlainList(inside.join('\n'), at);
  if (child === undefined) return undefined;
  const attributes = key === undefined ? {} : { [key]: value };
  const position = spanOf(0, source.length);
  return { type: 'containerDirective', name, attributes, children: [child], position };
}
