import type { Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import { joinLines } from '../body/join-lines.js';
import { parseMarkdown } from '../body/parse.js';
import { cleanEscaped } from '../characters.js';
import type { PlaceAt } from '../place-at.js';
import type { Item, MarkSpan, Passage, Span, Stretch } from './span.js';
import { pairUnits, readProseEscape } from './units.js';

export interface Prose {
  readonly spans: readonly Span[];
  /** Every passage, those without text too. */
  readonly passages: readonly Passage[];
}

interface Walk {
  readonly text: string;
  readonly offset: number;
  readonly placeAt: PlaceAt;
  readonly spans: Span[];
  readonly passages: Passage[];
}

interface Around {
  readonly whole?: Stretch;
  readonly item?: Item;
}

/** The texts of the body, which is the clean text of a file from `offset` on. */
export function findProseSpans(text: string, offset: number, placeAt: PlaceAt): Prose {
  const walk: Walk = { text, offset, placeAt, spans: [], passages: [] };
  visitAll(walk, parseMarkdown(text.slice(offset)).children, {});
  return walk;
}

function visitAll(walk: Walk, nodes: readonly Nodes[], around: Around): void {
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    switch (node.type) {
      case 'paragraph': {
        // A heading without words numbers the paragraph below it, and goes with it.
        const isNumbered = before?.type === 'heading' && before.children.length === 0;
        visitParagraph(walk, node, around, isNumbered ? before : undefined);
        break;
      }
      case 'heading':
        visitHeading(walk, node);
        break;
      case 'list':
        visitList(walk, node, around);
        break;
      case 'table':
        visitTable(walk, node);
        break;
      case 'containerDirective':
        visitAll(walk, node.children, around);
        break;
      default:
        break;
    }
  }
}

const rangeOf = (walk: Walk, node: Nodes): Stretch => ({
  from: walk.offset + (node.position?.start.offset ?? 0),
  to: walk.offset + (node.position?.end.offset ?? 0),
});

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** What stands on the line before `at`, its signs too. */
const openingOf = (text: string, at: number): string => text.slice(lineStart(text, at), at);

function visitParagraph(walk: Walk, node: Paragraph, around: Around, number?: Heading): void {
  const own = rangeOf(walk, node);
  const outer = number === undefined ? own : { from: rangeOf(walk, number).from, to: own.to };
  addPassage(walk, node.children, {
    kind: 'paragraph',
    ...own,
    outer,
    whole: around.whole ?? outer,
    level: number?.depth ?? 0,
    opening: openingOf(walk.text, own.from).replace(/\S/g, ' '),
    ...(around.item === undefined ? {} : { item: around.item }),
  });
}

function visitHeading(walk: Walk, node: Heading): void {
  const outer = rangeOf(walk, node);
  const [first] = node.children;
  const last = node.children.at(-1);
  const from = first === undefined ? outer.to : rangeOf(walk, first).from;
  const to = last === undefined ? outer.to : rangeOf(walk, last).to;
  const opening = walk.text.slice(outer.from, from);
  addPassage(walk, node.children, {
    kind: 'heading',
    from,
    to,
    outer,
    whole: outer,
    level: node.depth,
    opening,
  });
}

function visitList(walk: Walk, list: List, around: Around): void {
  const own = rangeOf(walk, list);
  const whole = around.whole ?? own;
  const [first, second] = list.children;
  const loose =
    first !== undefined &&
    second !== undefined &&
    /\n[ \t]*\n/.test(walk.text.slice(rangeOf(walk, first).to - 1, rangeOf(walk, second).from));
  const item: Item = { ordered: list.ordered === true, loose, list: own };
  for (const point of list.children) visitItem(walk, point, { whole, item });
}

function visitItem(walk: Walk, point: ListItem, around: Required<Around>): void {
  const [first, ...rest] = point.children;
  if (first?.type !== 'paragraph') {
    visitAll(walk, point.children, around);
    return;
  }
  const own = rangeOf(walk, first);
  const typed = rangeOf(walk, point);
  addPassage(walk, first.children, {
    kind: 'item',
    ...own,
    outer: typed,
    whole: around.whole,
    level: 0,
    opening: openingOf(walk.text, own.from),
    item: around.item,
  });
  visitAll(walk, rest, around);
}

function visitTable(walk: Walk, table: Table): void {
  const whole = rangeOf(walk, table);
  const columns = table.children[0]?.children.length ?? 0;
  for (const [index, line] of table.children.entries()) {
    const row = rangeOf(walk, line);
    for (const [column, cell] of line.children.entries()) {
      const inside = insideOf(walk, rangeOf(walk, cell));
      const [first] = cell.children;
      const last = cell.children.at(-1);
      addPassage(walk, cell.children, {
        kind: 'cell',
        from: first === undefined ? inside.from : rangeOf(walk, first).from,
        to: last === undefined ? inside.from : rangeOf(walk, last).to,
        outer: row,
        whole,
        level: 0,
        opening: '',
        cell: { row, column, columns, isHead: index === 0, inside },
      });
    }
  }
}

/** A cell of the tree may begin with its bar, and end with the one that closes the row. */
function insideOf({ text }: Walk, { from, to }: Stretch): Stretch {
  const start = text[from] === '|' ? from + 1 : from;
  const end = to > start && text[to - 1] === '|' && text[to - 2] !== '\\' ? to - 1 : to;
  return { from: start, to: end };
}

function addPassage(walk: Walk, nodes: readonly PhrasingContent[], passage: Passage): void {
  walk.passages.push(passage);
  addSpans(walk, nodes, passage, []);
}

function addSpans(
  walk: Walk,
  nodes: readonly PhrasingContent[],
  home: Passage,
  marks: readonly MarkSpan[],
): void {
  for (const node of nodes) {
    const { from, to } = rangeOf(walk, node);
    const place = walk.placeAt(from);
    if (node.type === 'text') {
      const text = joinLines(cleanEscaped(node.value));
      const units = pairUnits(walk.text, from, to, text, readProseEscape);
      if (units !== undefined) walk.spans.push({ place, units, text, home, marks });
    } else if (node.type === 'break') {
      walk.spans.push({ place, units: [{ text: '\n', from, to }], text: '\n', home, marks });
    } else if (node.type === 'cite') {
      const text = walk.text.slice(from, to);
      walk.spans.push({ place, units: [{ text, from, to }], text, home, marks, isCite: true });
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      const [first] = node.children;
      const last = node.children.at(-1);
      if (first === undefined || last === undefined) continue;
      const mark: MarkSpan = {
        kind: node.type === 'strong' ? 'bold' : 'italic',
        from,
        to,
        innerFrom: rangeOf(walk, first).from,
        innerTo: rangeOf(walk, last).to,
      };
      addSpans(walk, node.children, home, [mark, ...marks]);
    }
  }
}
