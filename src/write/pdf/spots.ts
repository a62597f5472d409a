import type { ComposedParagraph } from '../../model/composed.js';
import type { Place } from '../../model/place.js';
import type { PdfPage } from './engine.js';
import type { Ink } from './ink.js';

/** One line of text on its page, in points from the page's upper left corner. */
export interface Spot {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which paragraph of the document, counted from 0: its lines share the number. */
  readonly paragraph: number;
  readonly text: string;
  /** Where the paragraph was typed: in a record wherever one has a part in it, else in the form. */
  readonly place: Place | undefined;
}

/** Every line of text that was laid out, page by page. */
export function spotsOn(pages: readonly PdfPage[], ink: Pick<Ink, 'paragraphOf'>): readonly Spot[] {
  const numbers = new Map<ComposedParagraph, number>();
  return pages.flatMap(({ items }, index) =>
    items.flatMap((one): readonly Spot[] => {
      const paragraph = one.type === 'line' ? ink.paragraphOf(one.item) : undefined;
      if (one.type !== 'line' || paragraph === undefined) return [];
      const number = numbers.get(paragraph) ?? numbers.size;
      numbers.set(paragraph, number);
      const { x, y, inlines } = one.item;
      return [
        {
          page: index + 1,
          x,
          y,
          width: Math.max(0, ...inlines.map((inline) => inline.x + inline.width)),
          height: Math.max(0, ...inlines.map((inline) => inline.height)),
          paragraph: number,
          text: inlines.map((inline) => inline.text).join(''),
          place: placeOf(paragraph),
        },
      ];
    }),
  );
}

function placeOf({ place, runs }: ComposedParagraph): Place | undefined {
  const places = [place, ...runs.map((run) => run.place)].filter((one) => one !== undefined);
  return places.find((one) => one.file.startsWith('content/')) ?? places[0];
}
