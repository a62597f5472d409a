import type { PhrasingContent } from 'mdast';
import type { Mark, Run } from '../../model/block.js';
import { cleanEscaped } from '../characters.js';
import * as say from '../messages/inline.js';
import { nearestCite } from './cite.js';
import { joinLines } from './join-lines.js';
import { checkText } from './literal.js';
import { PLAIN } from './marks.js';
import { checkNested } from './nested-marks.js';
import { placeOf, type Reading, sourceOf } from './reading.js';

/** Deeper than anybody nests emphasis; a bound against input made to overflow the stack. */
const MAX_DEPTH = 20;

/** Inline content as flat runs; marks of nested emphasis add up. Soft line breaks become spaces. */
export function readRuns(
  reading: Reading,
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[] = PLAIN,
  depth = 0,
): readonly Run[] {
  const [first] = nodes;
  if (first && depth > MAX_DEPTH) {
    reading.diagnostics.push(say.tooManyMarks(placeOf(reading, first)));
    return [];
  }
  return nodes.flatMap((node) => readRun(reading, node, marks, depth));
}

function readRun(
  reading: Reading,
  node: PhrasingContent,
  marks: readonly Mark[],
  depth: number,
): readonly Run[] {
  const place = placeOf(reading, node);
  const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text, marks, place }]);
  const refuse = (diagnostic: ReturnType<typeof say.link>, runs: readonly Run[]) => {
    reading.diagnostics.push(diagnostic);
    return runs;
  };
  switch (node.type) {
    case 'text':
      checkText(reading, node);
      return plain(joinLines(cleanEscaped(node.value)));
    case 'break':
      return plain('\n');
    case 'strong':
      if (!marks.includes('bold')) checkNested(reading, node);
      return readRuns(reading, node.children, withMark(marks, 'bold'), depth + 1);
    case 'emphasis':
      if (!marks.includes('italic')) checkNested(reading, node);
      return readRuns(reading, node.children, withMark(marks, 'italic'), depth + 1);
    case 'cite': {
      const typed = sourceOf(reading, node);
      if (/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(node.value)) {
        return [{ text: typed, marks, place, cite: node.value }];
      }
      return refuse(say.badCite(place, typed, nearestCite(node.value)), plain(typed));
    }
    case 'link': {
      const runs = readRuns(reading, node.children, marks, depth + 1);
      const text = runs.map((run) => run.text).join('');
      const itself = node.url === text || node.url === `mailto:${text}`;
      return itself ? runs : refuse(say.link(place, node.url), runs);
    }
    case 'linkReference': {
      const note = node.label?.startsWith('^') ?? false;
      const diagnostic = note ? say.footnote(place) : say.link(place, node.label ?? '');
      return refuse(diagnostic, plain(sourceOf(reading, node)));
    }
    case 'image':
    case 'imageReference':
      return refuse(say.inlineImage(place), plain(node.alt ?? ''));
    case 'inlineCode':
      return refuse(say.inlineCode(place), plain(node.value));
    case 'html':
      return refuse(say.html(place, node.value), plain(node.value));
    default:
      return refuse(say.unknownInline(place, node.type), plain(sourceOf(reading, node)));
  }
}

/** Always in the order bold, italic, so that equal sets are equal lists. */
function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const all: readonly Mark[] = ['bold', 'italic'];
  return all.filter((each) => each === mark || marks.includes(each));
}
