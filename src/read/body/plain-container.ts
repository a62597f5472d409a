import type { Directive, Table } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { readPlainList } from './plain-list.js';
import { readPlainTable } from './plain-table.js';
import { readWidths, TABLE_NAME, WIDTHS } from './widths.js';

/** `:::can-cu`, `:::bang{rong="3 2 2"}`: a name, and at most the widths of a table. */
const OPENING = /^:::([a-z]+(?:-[a-z]+)*)(?:\{([a-z]+)="([\d. ]+)"\})?$/;

/**
 * A block between `:::name` and `:::` that holds one list of one-line points or one table and no
 * blank line; `undefined` where only the parser can say.
 */
export function readPlainContainer(
  source: string,
  offset: number,
  placeAt: PlaceAt,
): Directive | Table | undefined {
  const lines = source.split('\n');
  const [opening = '', ...inside] = lines;
  const [, name, key, value = ''] = OPENING.exec(opening) ?? [];
  if (name === undefined || inside.pop() !== ':::') return undefined;
  const at = offset + opening.length + 1;
  const table = readPlainTable(inside, at, placeAt);
  if (name === TABLE_NAME) return table && setWidths(table, key, value);
  const child = table ?? readPlainList(inside, at, placeAt);
  if (child === undefined) return undefined;
  const attributes = key === undefined ? {} : { [key]: value };
  const place = placeAt(offset);
  return { kind: 'directive', name, label: [], attributes, blocks: [child], place };
}

/** `undefined` where something is to be said of the widths. */
function setWidths(table: Table, key: string | undefined, value: string): Table | undefined {
  if (key === undefined) return table;
  const widths = key === WIDTHS ? readWidths(value, table.head.cells.length) : undefined;
  return widths && { ...table, widths };
}
