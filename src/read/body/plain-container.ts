import type { Block, Directive, Table } from '../../model/block.js';
import type { PlaceAt } from '../place-at.js';
import { readPlainInline } from './plain-inline.js';
import { readWidths, TABLE_NAME, WIDTHS } from './widths.js';

/** `:::can-cu`, `::::phu-luc[Biểu số 1]{huong=ngang}`. */
const OPENING = /^(:{3,})([a-z]+(?:-[a-z]+)*)(?:\[([^[\]]{1,300})\])?(?:\{([^{}]+)\})?$/;

const ATTRIBUTE = /^([a-z]+)=(?:"([a-z\d. ]+)"|([a-z\d]+))(?: (?=[a-z])|$)/;

/** Reads what stands inside; `undefined` where only the parser can say. */
type Within = (source: string, offset: number) => readonly Block[] | undefined;

/**
 * A block from `:::name` to the `:::` that closes it, which is the last line of `source`, and has
 * as many colons (`splitBody` saw to it that no line before has); `undefined` where only the parser
 * can say.
 */
export function readPlainContainer(
  source: string,
  offset: number,
  placeAt: PlaceAt,
  within: Within,
): Directive | Table | undefined {
  const firstEnd = source.indexOf('\n');
  const lastStart = source.lastIndexOf('\n') + 1;
  const match = OPENING.exec(source.slice(0, Math.max(firstEnd, 0)));
  if (match === null) return undefined;
  const [, colons = '', name = '', typed, listed] = match;
  if (source.slice(lastStart) !== colons) return undefined;
  const attributes = readAttributes(listed);
  const inside = attributes && source.slice(firstEnd + 1, lastStart);
  const blocks = inside === undefined ? undefined : within(inside, offset + firstEnd + 1);
  if (attributes === undefined || blocks === undefined) return undefined;
  if (name === TABLE_NAME) return typed ? undefined : setWidths(blocks, attributes);
  const at = offset + colons.length + name.length + 1;
  const label = typed === undefined ? [] : readPlainInline(typed, at, placeAt);
  return label && { kind: 'directive', name, label, attributes, blocks, place: placeAt(offset) };
}

/** Each named once, with a value that means what it looks like. */
function readAttributes(listed = ''): Readonly<Record<string, string>> | undefined {
  const attributes: Record<string, string> = {};
  let rest = listed;
  while (rest !== '') {
    const [whole, key, quoted, bare] = ATTRIBUTE.exec(rest) ?? [];
    if (whole === undefined || key === undefined || key in attributes) return undefined;
    attributes[key] = quoted ?? bare ?? '';
    rest = rest.slice(whole.length);
  }
  return attributes;
}

/** `undefined` where something is to be said of the table or its widths. */
function setWidths(
  [table, ...others]: readonly Block[],
  { [WIDTHS]: typed, ...unknown }: Readonly<Record<string, string>>,
): Table | undefined {
  if (table?.kind !== 'table' || others.length > 0) return undefined;
  if (Object.keys(unknown).length > 0) return undefined;
  if (typed === undefined) return table;
  const widths = readWidths(typed, table.head.cells.length);
  return widths && { ...table, widths };
}
