import type { Place } from '../../model/place.js';
import type { WordComment, WordFile } from '../../model/word-file.js';
import type { RecordSource } from '../../read/patch/index.js';
import type { Accepted } from './accepted.js';
import { alignParagraphs } from './align.js';
import type { BaseParagraph } from './base.js';
import { placeOfWords } from './origin.js';

/** A comment of the DOCX, with where in the records or templates its words were typed. */
export interface Review {
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly quote: string;
  readonly isDone: boolean;
  readonly place?: Place;
}

/** The comments as a list to work through, in the order of the document. */
export function listReviews(
  file: WordFile,
  accepted: readonly Accepted[],
  base: readonly BaseParagraph[],
  source: RecordSource,
): readonly Review[] {
  const worded = base.filter((one) => one.words !== '');
  const pairs = alignParagraphs(worded, accepted);
  const placeOf = ({ paragraph, quote }: WordComment): Place | undefined => {
    if (paragraph === undefined) return undefined;
    const at = accepted.findLastIndex((one) => one.index <= paragraph);
    const pair = pairs.find(({ words }) => words.includes(at));
    const own = (pair?.base ?? []).flatMap((index) => worded[index] ?? []);
    return placeOfWords(own, quote, source) ?? placeOfWords(own, '', source);
  };
  return file.comments.map((comment): Review => {
    const { author, date, text, quote, isDone } = comment;
    const place = placeOf(comment);
    return {
      author,
      ...(date === undefined ? {} : { date }),
      text,
      quote,
      isDone,
      ...(place === undefined ? {} : { place }),
    };
  });
}
