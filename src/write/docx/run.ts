import { type IRunStylePropertiesOptions, NoBreakHyphen, TextRun, UnderlineType } from 'docx';
import type { ComposedRun, FontLook } from '../../model/composed.js';
import { halfPoints } from './units.js';

/** Every property said aloud, as a named style or a number's level needs it. */
export function fontProperties(font: FontLook): IRunStylePropertiesOptions {
  return {
    size: halfPoints(font.size),
    bold: font.bold,
    italics: font.italic,
    underline: { type: font.underline ? UnderlineType.SINGLE : UnderlineType.NONE },
  };
}

/** Only what the style does not say already, so that changing the style in Word still works. */
function fontDifference(font: FontLook, base: FontLook | undefined): IRunStylePropertiesOptions {
  if (base === undefined) return fontProperties(font);
  const all = fontProperties(font);
  return {
    ...(font.size !== base.size && { size: all.size }),
    ...(font.bold !== base.bold && { bold: all.bold }),
    ...(font.italic !== base.italic && { italics: all.italics }),
    ...(font.underline !== base.underline && { underline: all.underline }),
  };
}

/** One run for each line of the text: `\n` becomes a line break inside the paragraph. */
export function writeRun(run: ComposedRun, base: FontLook | undefined, colour?: string): TextRun[] {
  const look = {
    ...fontDifference(run.font, base),
    ...(colour !== undefined && { color: colour }),
  };
  return run.text
    .split('\n')
    .map((line, i) => new TextRun({ ...look, break: i === 0 ? 0 : 1, children: pieces(line) }));
}

/** U+2011 is missing from many fonts: Word has a mark of its own for the unbreakable hyphen. */
function pieces(line: string): (string | NoBreakHyphen)[] {
  return line
    .split(/(\u2011)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\u2011' ? new NoBreakHyphen() : piece));
}
