import type { Code, RootContent } from 'mdast';
import type { Block } from '../../model/block.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { footnote, html } from '../messages/inline.js';
import * as say from '../messages/prose.js';
import { placeOf, type Reading, sourceOf } from './reading.js';

/** What no official document has: an error each, with the words kept as plain text. */
export function readUnsupported(
  reading: Reading,
  node: RootContent,
  within: (nodes: readonly RootContent[]) => readonly Block[],
): readonly Block[] {
  const place = placeOf(reading, node);
  const refuse = (diagnostic: Diagnostic, text: string): readonly Block[] => {
    reading.diagnostics.push(diagnostic);
    const line = text.replace(/\s+/g, ' ').trim();
    if (line === '') return [];
    return [{ kind: 'paragraph', runs: [{ text: line, marks: [], place }], place }];
  };
  switch (node.type) {
    case 'blockquote':
      reading.diagnostics.push(say.blockquote(place));
      return within(node.children);
    case 'code':
      return refuse(describeCode(reading, node), node.value);
    case 'html':
      return refuse(html(place, node.value), node.value);
    case 'thematicBreak':
      return refuse(say.thematicBreak(place), '');
    case 'definition': {
      const note = node.label?.startsWith('^') ?? false;
      return refuse(note ? footnote(place) : say.definition(place), sourceOf(reading, node));
    }
    default:
      return refuse(say.unknownBlock(place, node.type), sourceOf(reading, node));
  }
}

/** Fenced and closed, fenced and never closed (it swallows the rest), or merely indented. */
function describeCode(reading: Reading, node: Code): Diagnostic {
  const place = placeOf(reading, node);
  const source = sourceOf(reading, node);
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (fence === undefined) return say.indented(place);
  const last = source.slice(source.lastIndexOf('\n') + 1).trim();
  const closed = source.includes('\n') && last.startsWith(fence) && /^(?:`+|~+)$/.test(last);
  return closed ? say.code(place) : say.unclosedFence(place, fence);
}
