import type { Lang } from '../../model/diagnostic.js';
import type { WordParagraph } from '../../model/word-file.js';
import type { Chunk } from '../../write/text/chunk.js';
import { markOf, sentencesOf } from './marked.js';
import { plain } from './plain.js';

export function chunkOf(paragraph: WordParagraph, lang: Lang): Chunk {
  // What is bold throughout is a heading.
  const isHeading = paragraph.runs.every(({ bold }) => bold);
  return { lines: linesOf(paragraph, lang), point: paragraph.label !== undefined && !isHeading };
}

/** Its number before the first sentence; the sign of its end where that alone comes or goes. */
export function linesOf(paragraph: WordParagraph, lang: Lang | undefined): readonly string[] {
  const { label, runs, mark } = paragraph;
  const lines = sentencesOf(runs, lang);
  const isWhole = runs.every(({ change }) => change === mark);
  const [begin, end] =
    mark === undefined || lang === undefined || isWhole ? ['', ''] : markOf(mark, lang);
  const sign = begin === '' ? '' : `${begin}¶${end}`;
  if (label === undefined && sign === '') return lines;
  const [first = '', ...rest] = lines;
  const numbered = label === undefined ? first : `${plain(label)} ${first}`.trimEnd();
  const all = [numbered, ...rest];
  return sign === '' ? all : all.with(-1, `${all.at(-1) ?? ''}${sign}`);
}
