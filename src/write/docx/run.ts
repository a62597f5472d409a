import {
  type IRunStylePropertiesOptions,
  NoBreakHyphen,
  TextRun,
  UnderlineType,
  type XmlComponent,
} from 'docx';
import type { ComposedRun, FontLook, Style } from '../../model/composed.js';
import type { Hand } from '../../model/revision.js';
import { isSame, type Sides } from './sides.js';
import { change, deletedText, isOfLater, type Track } from './tracked.js';
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

/** Where a run is being set. */
interface RunSetting {
  /** The style of its paragraph in each draft that has it. */
  readonly bases: Sides<Style>;
  readonly track: Track | undefined;
  /** Whose the change of its letters is. */
  readonly hand: Hand;
  readonly colour: string | undefined;
}

/** One run for each line of the text: `\n` becomes a line break inside the paragraph. */
export function writeRun(run: ComposedRun, setting: RunSetting): TextRun[] {
  const look = runProperties(run, setting);
  const write = setting.track?.tag === 'w:del' ? deletedText : (text: string) => text;
  return run.text
    .split('\n')
    .map(
      (line, i) => new TextRun({ ...look, break: i === 0 ? 0 : 1, children: pieces(line, write) }),
    );
}

function runProperties(run: ComposedRun, { bases, track, hand, colour }: RunSetting) {
  const properties = (font: FontLook, base: Style | undefined) => ({
    ...fontDifference(font, base?.font),
    ...(colour !== undefined && { color: colour }),
  });
  const now = () => properties(run.font, bases.after);
  const former = () => properties(run.fontBefore ?? run.font, bases.before);
  if (track !== undefined) return isOfLater(track) ? now() : former();
  if (run.fontBefore === undefined && bases.before === bases.after) return now();
  const [look, before] = [now(), former()];
  return isSame(look, before) ? look : { ...look, revision: { ...before, ...change(hand) } };
}

/** U+2011 is missing from many fonts: Word has a mark of its own for the unbreakable hyphen. */
function pieces(
  line: string,
  write: (text: string) => string | XmlComponent,
): (string | XmlComponent)[] {
  return line
    .split(/(\u2011)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\u2011' ? new NoBreakHyphen() : write(piece)));
}
