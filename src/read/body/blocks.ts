import type { Heading, ListItem as ItemNode, List, Nodes, RootContent } from 'mdast';
import type { Block, ListItem } from '../../model/block.js';
import * as say from '../messages/prose.js';
import { readDirective } from './directive.js';
import { readParagraph } from './paragraph.js';
import { placeOf, type Reading, sourceOf } from './reading.js';
import { readRuns } from './runs.js';
import { readTable } from './table.js';
import { readUnsupported } from './unsupported.js';

/** Deeper than any document goes; a bound against input made to overflow the stack. */
const MAX_DEPTH = 12;

export function readChildren(
  reading: Reading,
  nodes: readonly RootContent[],
  depth = 0,
): readonly Block[] {
  const [first] = nodes;
  if (first && depth > MAX_DEPTH) {
    reading.diagnostics.push(say.tooDeep(placeOf(reading, first)));
    return [];
  }
  return nodes.flatMap((node, index) => {
    if (node.type === 'list' && nodes[index - 1]?.type === 'list') {
      reading.diagnostics.push(
        say.splitList(
          placeOf(reading, node),
          /^\d/.test(sourceOf(reading, nodes[index - 1] ?? node)),
        ),
      );
    }
    return readBlock(reading, node, depth);
  });
}

function readBlock(reading: Reading, node: RootContent, depth: number): readonly Block[] {
  const within = (nodes: readonly RootContent[]) => readChildren(reading, nodes, depth + 1);
  switch (node.type) {
    case 'paragraph':
      return [readParagraph(reading, node)];
    case 'heading':
      return [readHeading(reading, node)];
    case 'list':
      return [readList(reading, node, within)];
    case 'table':
      return [readTable(reading, node)];
    case 'containerDirective':
    case 'leafDirective':
      return readDirective(reading, node, within);
    default:
      return readUnsupported(reading, node, within);
  }
}

function readHeading(reading: Reading, node: Heading): Block {
  const place = placeOf(reading, node);
  // «Chữ» over a line of `---` or `===` is a heading too, but hardly ever a wanted one.
  if (!sourceOf(reading, node).startsWith('#')) {
    reading.diagnostics.push(say.underlinedHeading(place));
  }
  return { kind: 'heading', level: node.depth, runs: readRuns(reading, node.children), place };
}

function readList(
  reading: Reading,
  node: List,
  within: (nodes: readonly RootContent[]) => readonly Block[],
): Block {
  const at = (item: Nodes) => placeOf(reading, item);
  if ((node.start ?? 0) > 99)
    reading.diagnostics.push(say.accidentalList(at(node), node.start ?? 0));
  for (const item of node.children) {
    if (beginsTwice(item)) reading.diagnostics.push(say.doubledBullet(at(item)));
  }
  const items = node.children.map(
    (item): ListItem => ({ blocks: within(item.children), place: at(item) }),
  );
  return { kind: 'list', ordered: node.ordered ?? false, items, place: at(node) };
}

/** `- - a`; of `- - - a` only the inmost pair, so that one line has one message. */
function beginsTwice({ children: [first] }: ItemNode): boolean {
  if (first?.type !== 'list') return false;
  return first.children[0]?.children[0]?.type !== 'list';
}
