import { plainWords } from '../../model/anchors.js';
import type { Place } from '../../model/place.js';
import type { RecordSource } from '../../read/patch/index.js';
import type { BaseParagraph } from './base.js';
import { textOf } from './letters.js';
import type { Glyph } from './printed.js';

/** Where the first of these words was typed; of no words, where the paragraph begins. */
export function placeOfWords(
  paragraphs: readonly BaseParagraph[],
  words: string,
  source: RecordSource,
): Place | undefined {
  const wanted = plainWords(words).toLowerCase();
  for (const { glyphs } of paragraphs) {
    const at = textOf(glyphs).toLowerCase().indexOf(wanted);
    if (at === -1) continue;
    const own = glyphs.slice(at, wanted === '' ? undefined : at + wanted.length);
    const found = own.find((one) => one.source !== undefined) ?? own.find((one) => one.place);
    if (found !== undefined) return placeOfGlyph(found, source);
  }
  return undefined;
}

/** The very line of a letter, where that can be told, else the place of its run. */
export function placeOfGlyph(
  { source: own, place }: Glyph,
  source: RecordSource,
): Place | undefined {
  if (own === undefined) return place;
  const exact = source.placeAt(own.span.units[own.unit]?.from ?? 0);
  return place?.field === undefined ? exact : { ...exact, field: place.field };
}
