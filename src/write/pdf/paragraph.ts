import type { ComposedParagraph } from '../../model/composed.js';
import { piecesOf, unitsOf } from './atoms.js';
import { breakLines } from './break-lines.js';
import { type LineSetting, setLine } from './set-line.js';
import { faceOf, type Setting } from './setting.js';
import { BREAK, type BreakCost, type Strip } from './strip.js';

/** One strip a line. Two lines at least stay together at either end (Word's widow control). */
export function flowParagraph(
  paragraph: ComposedParagraph,
  width: number,
  setting: Setting,
  colour = 'black',
): readonly Strip[] {
  const { look } = paragraph;
  const lineSetting: LineSetting = {
    look,
    colour,
    left: look.left,
    width: width - look.left - look.right,
    measure: (text, font) => faceOf(setting, font).widthOfString(text, font.size),
    face: (font) => faceOf(setting, font),
  };
  const first = { ...lineSetting, ...indentFirst(lineSetting, look.firstLine) };
  const pieces = piecesOf(paragraph);
  const lines = breakLines(
    unitsOf(pieces),
    { first: first.width, other: lineSetting.width },
    lineSetting.measure,
  );
  const text = pieces.map((piece) => piece.text).join('');
  const blank = text.trim() === '';
  const entry =
    look.outline === undefined || blank
      ? undefined
      : setting.outline.enter(look.outline, text.replaceAll(/\s+/g, ' ').trim());
  return lines.map((line, i) => ({
    before: i === 0 ? look.before : 0,
    height: look.lineHeight,
    after: i === lines.length - 1 ? look.after : 0,
    above: costAbove(i, lines.length),
    blank,
    draw: ({ x, y }) => {
      if (line.atoms.length === 0) return [];
      const item = setLine(line, x, y, i === 0 ? first : lineSetting);
      if (i === 0 && entry !== undefined) item._outline = entry;
      setting.ink.expect(item, paragraph);
      return [{ type: 'line', item }];
    },
  }));
}

function indentFirst(setting: LineSetting, by: number): Pick<LineSetting, 'left' | 'width'> {
  return { left: setting.left + by, width: setting.width - by };
}

function costAbove(index: number, count: number): BreakCost {
  return index === 1 || (index > 0 && index === count - 1) ? BREAK.lonely : BREAK.free;
}
