import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar } from 'yaml';
import { cleanEscaped } from '../characters.js';
import type { PlaceAt } from '../place-at.js';
import type { Entry, Field, Span, Stretch } from './span.js';
import { pairUnits, readDoubleEscape, readNoEscape, readSingleEscape } from './units.js';

interface Walk {
  readonly text: string;
  readonly offset: number;
  readonly placeAt: PlaceAt;
  readonly spans: Span[];
}

interface Around {
  readonly pair?: Stretch;
  readonly inFlow: boolean;
  readonly entries: readonly Entry[];
}

/** The texts of the front matter, which is the stretch `from`–`to` of a file's clean text. */
export function findFieldSpans(
  text: string,
  from: number,
  to: number,
  placeAt: PlaceAt,
): readonly Span[] {
  const source = text.slice(from, to);
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  });
  if (document.errors.length > 0 || document.contents === null) return [];
  const walk: Walk = { text, offset: from, placeAt, spans: [] };
  visit(walk, document.contents, { inFlow: false, entries: [] });
  return walk.spans;
}

function visit(walk: Walk, node: ParsedNode, around: Around): void {
  if (isMap(node)) {
    const inFlow = around.inFlow || node.flow === true;
    for (const { key, value } of node.items) {
      if (value === null) continue;
      const pair = inFlow ? undefined : pairOf(walk, key, value);
      visit(walk, value, { entries: around.entries, inFlow, ...(pair && { pair }) });
    }
  } else if (isSeq(node)) {
    const inFlow = around.inFlow || node.flow === true;
    for (const item of node.items) {
      const entry = inFlow ? undefined : entryOf(walk, item);
      const entries = entry === undefined ? around.entries : [entry, ...around.entries];
      visit(walk, item, { inFlow, entries });
    }
  } else if (isScalar(node)) {
    const span = spanOf(walk, node, around);
    if (span !== undefined) walk.spans.push(span);
  }
}

/** The lines of a name and its value; none where it does not begin a line of its own. */
function pairOf({ text, offset }: Walk, key: ParsedNode, value: ParsedNode): Stretch | undefined {
  const at = offset + key.range[0];
  const from = text.lastIndexOf('\n', at - 1) + 1;
  if (text.slice(from, at).trim() !== '') return undefined;
  const typed = text.slice(from, offset + value.range[1]);
  return { from, to: from + typed.trimEnd().length };
}

/** The lines of an entry; none where it does not begin a line of its own. */
function entryOf({ text, offset }: Walk, item: ParsedNode): Entry | undefined {
  const at = offset + item.range[0];
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const opening = /^[ \t]*-[ \t]+$/.exec(text.slice(lineStart, at))?.[0];
  if (opening === undefined) return undefined;
  const typed = text.slice(at, offset + item.range[1]);
  const to = at + typed.trimEnd().length;
  return { stretch: { from: lineStart, to }, opening, isText: isScalar(item) };
}

function spanOf(walk: Walk, node: Scalar.Parsed, around: Around): Span | undefined {
  const { text, offset, placeAt } = walk;
  const [start, end] = node.range;
  const value = cleanEscaped(String(node.value ?? '')).trim();
  if (start === end || value === '') return undefined;
  const [from, to] = [offset + start, offset + end];
  const place = placeAt(from);
  const typed = text.slice(from, to);
  const field = (style: Field['style']): Field => ({ kind: 'field', style, from, to, ...around });
  const made = (style: Field['style'], units: Span['units'] | undefined): Span | undefined =>
    units && { place, units, text: value, home: field(style), marks: [] };
  switch (node.type) {
    case 'PLAIN':
      return made('plain', pairUnits(text, from, to, value, readNoEscape));
    case 'QUOTE_DOUBLE':
      return made(
        'double',
        pairUnits(text, ...trimmed(text, from + 1, to - 1), value, readDoubleEscape),
      );
    case 'QUOTE_SINGLE':
      return made(
        'single',
        pairUnits(text, ...trimmed(text, from + 1, to - 1), value, readSingleEscape),
      );
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const header = typed.indexOf('\n') + 1;
      if (header === 0) return undefined;
      return made(
        'block',
        pairUnits(text, ...trimmed(text, from + header, to), value, readNoEscape),
      );
    }
    default:
      return undefined;
  }
}

function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  const typed = text.slice(from, to);
  const start = from + typed.length - typed.trimStart().length;
  return [start, Math.max(start, from + typed.trimEnd().length)];
}
