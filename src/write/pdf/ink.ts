import type { Composed, ComposedParagraph } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import type { Place } from '../../model/place.js';
import { plainHyphens } from './atoms.js';
import type { Line } from './engine.js';
import { wordsLost } from './messages.js';
import { reportDrawn } from './patches/drawn-lines.js';
import { labelsOf } from './redline.js';

/** What was really drawn of each paragraph of one document. */
export interface Ink {
  /** From now on, what the renderer draws of this line counts for the paragraph. */
  expect(line: Line, paragraph: ComposedParagraph): void;
  /** All that was drawn of a paragraph, in the order of drawing. */
  of(paragraph: ComposedParagraph): string;
  /** Which paragraph a line is of, if it is of any. */
  paragraphOf(line: Line): ComposedParagraph | undefined;
}

export function startInk(): Ink {
  const drawn = new Map<ComposedParagraph, string[]>();
  const owners = new Map<Line, ComposedParagraph>();
  return {
    paragraphOf: (line) => owners.get(line),
    expect(line, paragraph) {
      owners.set(line, paragraph);
      reportDrawn(line, (text) => {
        const texts = drawn.get(paragraph) ?? [];
        texts.push(text);
        drawn.set(paragraph, texts);
      });
    },
    of: (paragraph) => (drawn.get(paragraph) ?? []).join(''),
  };
}

/** One error for each paragraph of which words were not drawn. */
export function findLostWords(
  composed: Composed,
  ink: Pick<Ink, 'of'>,
  fallback: Place,
): readonly Diagnostic[] {
  return paragraphsOf(composed).flatMap((paragraph) => {
    const { runs } = paragraph;
    const labels = labelsOf(paragraph).map((label) => label.text);
    const text = [...labels, runs.map((run) => run.text).join('')].join(' ');
    const lost = missingWords(text, ink.of(paragraph));
    const place = paragraph.place ?? runs.find((run) => run.place)?.place ?? fallback;
    return lost.length === 0 ? [] : [wordsLost(lost, place)];
  });
}

/**
 * The words of `text` that are not in `drawn`, in order. Spaces do not count, since lines end at
 * them; a text that was drawn several times over (a repeated table header) is whole.
 */
export function missingWords(text: string, drawn: string): readonly string[] {
  const words = plainHyphens(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = words.join('');
  const seen = drawn.replaceAll(/\s+/g, '');
  if (wanted === '') return [];
  const times = seen.length / wanted.length;
  if (times >= 1 && Number.isInteger(times) && seen === wanted.repeat(times)) return [];
  const lost: string[] = [];
  let from = 0;
  for (const word of words) {
    const at = seen.indexOf(word, from);
    if (at < 0) lost.push(word);
    else from = at + word.length;
  }
  return lost.length > 0 ? lost : words;
}
