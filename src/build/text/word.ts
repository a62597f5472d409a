import type { Lang } from '../../model/diagnostic.js';
import type { WordFile, WordParagraph } from '../../model/word-file.js';
import { type Chunk, joinChunks } from '../../write/text/chunk.js';
import { plain } from './plain.js';
import { chunksOf } from './word-chunks.js';
import { linesOf } from './word-lines.js';
import { WORDS } from './words.js';

/** The words of a Word file as the text of a document is written; changes and comments are told. */
export function writeWordText({ paragraphs, comments }: WordFile, lang: Lang): readonly string[] {
  const of = (part: WordParagraph['part']) => paragraphs.filter((one) => one.part === part);
  const aside = (part: 'header' | 'footer' | 'footnote') =>
    linesAside(of(part), WORDS[part][lang], lang);
  const chunks = [
    ...aside('header'),
    ...chunksOf(of('body'), lang),
    ...aside('footnote'),
    ...aside('footer'),
  ];
  const ends = [handsOf(paragraphs, lang), commentsOf(comments, lang)];
  const about = ends.map((lines) => ({ lines, point: false }));
  return joinChunks([...chunks, ...about]);
}

/** Page numbers are no words: in a diff they are noise. */
function linesAside(
  paragraphs: readonly WordParagraph[],
  title: string,
  lang: Lang,
): readonly Chunk[] {
  const lines = paragraphs
    .flatMap((one) => linesOf(one, lang))
    .filter((line) => /\p{L}/u.test(line));
  return [{ lines: lines.map((line) => `${title} ${line}`), point: false }];
}

/** Who made the changes that are marked, and how many each. */
function handsOf(paragraphs: readonly WordParagraph[], lang: Lang): readonly string[] {
  const counts = new Map<string, number>();
  for (const { change, author } of paragraphs.flatMap(({ runs }) => runs)) {
    if (change === undefined) continue;
    const name = author === undefined || author === '' ? WORDS.nobody[lang] : author;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const hands = [...counts].map(([name, count]) => `${name} (${count})`);
  return [`${WORDS.hands[lang]} ${hands.join(', ')}`];
}

function commentsOf(comments: WordFile['comments'], lang: Lang): readonly string[] {
  if (comments.length === 0) return [];
  const lines = comments.map(({ author, date, text, quote, isDone }) => {
    const who = [
      author === '' ? WORDS.nobody[lang] : author,
      ...(date === undefined ? [] : [`(${date.slice(0, 10).split('-').reverse().join('/')})`]),
    ];
    const about = quote === '' ? [] : [WORDS.about[lang], `«${flat(quote)}»`];
    const done = isDone ? [WORDS.done[lang]] : [];
    return plain(`- ${[...who, ...about].join(' ')}: ${[flat(text), ...done].join(' ')}`);
  });
  return [WORDS.comments[lang], ...lines];
}

const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' / ').replace(/[ \t]+/g, ' ');
