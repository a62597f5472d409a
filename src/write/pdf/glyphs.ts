import type { Composed, ComposedParagraph, FontLook } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { paragraphsOf } from '../../model/paragraphs.js';
import type { Place } from '../../model/place.js';
import { glyphsMissing } from './messages.js';
import { labelsOf } from './redline.js';

/** Whether a face can print a character. */
export type Covers = (codePoint: number, font: FontLook) => boolean;

/** One error for each run that holds characters its face cannot print. */
export function findMissingGlyphs(
  composed: Composed,
  covers: Covers,
  fallback: Place,
): readonly Diagnostic[] {
  return paragraphsOf(composed).flatMap((paragraph) => missingIn(paragraph, covers, fallback));
}

function missingIn(
  paragraph: ComposedParagraph,
  covers: Covers,
  fallback: Place,
): readonly Diagnostic[] {
  const texts = [...labelsOf(paragraph), ...paragraph.runs];
  return texts.flatMap((run) => {
    const missing = [...new Set(run.text)].filter(
      (character) => !/\s/.test(character) && !covers(character.codePointAt(0) ?? 0, run.font),
    );
    const place = ('place' in run ? run.place : undefined) ?? paragraph.place ?? fallback;
    return missing.length === 0 ? [] : [glyphsMissing(missing, place)];
  });
}
