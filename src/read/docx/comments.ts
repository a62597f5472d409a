import type { WordComment, WordParagraph } from '../../model/word-file.js';
import { childrenOf } from './find.js';
import type { Element } from './xml.js';

/** What is marked in the text as the subject of a comment. */
export interface Marked {
  readonly paragraph: number;
  /** A line for each paragraph that the mark reaches into. */
  readonly quote: string;
}

/** In the order of their marks; those that nothing marks come last. */
export function readComments(
  root: Element | undefined,
  extended: Element | undefined,
  marks: ReadonlyMap<string, Marked>,
  readParagraphs: (comment: Element) => readonly WordParagraph[],
): readonly WordComment[] {
  const settled = settledIn(extended);
  const order = [...marks.keys()];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const found = childrenOf(root, 'w:comment').map((element) => {
    const { 'w:id': id = '', 'w:author': author = '', 'w:date': date } = element.attributes;
    const mark = marks.get(id);
    const paragraphs = childrenOf(element, 'w:p').map((one) => one.attributes['w14:paraId']);
    const comment: WordComment = {
      author,
      ...(date === undefined ? {} : { date }),
      text: readParagraphs(element).map(textOf).join('\n').trim(),
      ...(mark === undefined ? {} : { paragraph: mark.paragraph }),
      quote: mark?.quote ?? '',
      isDone: paragraphs.some((one) => one !== undefined && settled.has(one)),
    };
    return { comment, place: placeOf(id) };
  });
  return found.sort((a, b) => a.place - b.place).map(({ comment }) => comment);
}

const textOf = ({ runs }: WordParagraph): string =>
  runs
    .filter(({ change }) => change !== 'deleted' && change !== 'moved-from')
    .map(({ text }) => text)
    .join('');

/** Paragraphs by which comments are known as done; an answer is done with what it answers. */
function settledIn(extended: Element | undefined): ReadonlySet<string> {
  const known = new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { done: attributes['w15:done'] === '1', parent: attributes['w15:paraIdParent'] },
    ]),
  );
  const settled = new Set<string>();
  for (const [id, one] of known) {
    const parent = known.get(one.parent ?? '');
    if (one.done || parent?.done === true) settled.add(id);
  }
  return settled;
}
