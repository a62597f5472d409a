import type { IParagraphPropertiesOptionsBase } from 'docx';
import type { ComposedParagraph } from '../../model/composed.js';
import { type Draft, sayIn } from '../../model/draft.js';
import { anchor } from './anchor.js';
import { type Held, type Line, lineOf } from './line.js';
import { lookDifference, lookProperties } from './look.js';
import { writeRun } from './run.js';
import { handOf, restrict, type Setting, type Settings } from './setting.js';
import { mapSides } from './sides.js';
import { trackOf } from './tracked.js';

export function writeParagraph(paragraph: ComposedParagraph, settings: Settings): readonly Line[] {
  const { revision, formerly } = paragraph;
  return lineOf(settings, {
    revision,
    by: formerly?.by,
    properties: (setting, draft) => paragraphProperties(paragraph, setting, draft),
    held: heldOf(paragraph, settings),
  });
}

/** The runs of a paragraph, each in the drafts that have it. */
export function heldOf(
  paragraph: ComposedParagraph,
  settings: Settings,
  colour?: string,
): readonly Held[] {
  const { revision, formerly } = paragraph;
  const sides = restrict(settings, revision);
  const bases = mapSides(sides, ({ styles }, draft) => styles.get(sayIn(paragraph, draft).style));
  const hand = formerly?.by ?? handOf(sides);
  const held = paragraph.runs.map((run): Held => {
    const track = trackOf(sides, run.revision ?? revision);
    return {
      ...(track !== undefined && { track }),
      write: (track) => writeRun(run, { bases, track, hand, colour }),
    };
  });
  return anchor(sides.after?.anchors.get(paragraph), held);
}

/** A paragraph names its style and says itself only what differs from it. */
export function paragraphProperties(
  paragraph: ComposedParagraph,
  setting: Setting,
  draft: Draft,
): IParagraphPropertiesOptionsBase {
  const said = sayIn(paragraph, draft);
  const style = setting.styles.get(said.style);
  const number = setting.numbers.get(paragraph);
  const look = setting.keep ? { ...said.look, keepNext: true } : said.look;
  return {
    style: said.style,
    ...(style === undefined
      ? lookProperties(look)
      : lookDifference(look, style.look, number?.indents)),
    ...(number !== undefined && {
      numbering: { reference: number.reference, level: 0, instance: 0 },
    }),
  };
}
