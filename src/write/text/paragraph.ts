import type { ComposedParagraph } from '../../model/composed.js';
import { splitSentences } from '../../model/sentence.js';
import type { Chunk } from './chunk.js';

/** A numbered paragraph is a point of a list, unless it is a heading. An empty one prints nothing. */
export function writeParagraph(paragraph: ComposedParagraph): readonly Chunk[] {
  const { label, look } = paragraph;
  return [{ lines: linesOf(paragraph), point: label !== undefined && look.outline === undefined }];
}

/** Its sentences, one a line, and a new line for each hard break; its number before the first. */
export function linesOf({ label, runs }: ComposedParagraph): readonly string[] {
  const text = runs.map((run) => run.text).join('');
  const lines = text.split('\n').flatMap(splitSentences).map(plain);
  if (label === undefined) return lines;
  const [first = '', ...rest] = lines;
  return [`${plain(label.text)} ${first}`.trimEnd(), ...rest];
}

/** No line is ever broken here, so what forbids a break is only noise in a diff. */
function plain(line: string): string {
  return line.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').trimEnd();
}
