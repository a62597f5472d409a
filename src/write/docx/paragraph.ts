import { type IParagraphOptions, Paragraph } from 'docx';
import type { ComposedParagraph } from '../../model/composed.js';
import { anchor } from './anchor.js';
import { lookDifference, lookProperties } from './look.js';
import { writeRun } from './run.js';
import type { Child, Setting } from './setting.js';

export function writeParagraph(paragraph: ComposedParagraph, setting: Setting): readonly Child[] {
  return [new Paragraph(paragraphOptions(paragraph, setting))];
}

/** A paragraph names its style and says itself only what differs from it. */
export function paragraphOptions(
  paragraph: ComposedParagraph,
  setting: Setting,
  colour?: string,
): IParagraphOptions {
  const style = setting.styles.get(paragraph.style);
  const number = setting.numbers.of.get(paragraph);
  const look = setting.keep ? { ...paragraph.look, keepNext: true } : paragraph.look;
  return {
    style: paragraph.style,
    ...(style === undefined
      ? lookProperties(look)
      : lookDifference(look, style.look, number?.indents)),
    ...(number !== undefined && {
      numbering: { reference: number.reference, level: 0, instance: 0 },
    }),
    children: anchor(
      setting.anchors.get(paragraph),
      paragraph.runs.flatMap((run) => writeRun(run, style?.font, colour)),
    ),
  };
}
