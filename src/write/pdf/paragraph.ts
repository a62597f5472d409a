import type { ComposedParagraph } from '../../model/composed.js';
import { BASELINE } from '../letters.js';
import { unitsOf } from './atoms.js';
import { breakLines } from './break-lines.js';
import { drawMarks } from './draw-marks.js';
import { type Piece, piecesOf } from './pieces.js';
import { isChangedWhole, isKept } from './redline.js';
import { type LineSetting, setLine } from './set-line.js';
import { faceOf, type Setting } from './setting.js';
import { BREAK, type BreakCost, type Drawn, type Strip } from './strip.js';

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
  const blank = textOf(pieces).trim() === '';
  const heading = textOf(pieces.filter((piece) => isKept(piece.mark)));
  const entry =
    look.outline === undefined || heading === ''
      ? undefined
      : setting.outline.enter(look.outline, heading);
  const changed = isChangedWhole(paragraph);
  return lines.map((line, i) => ({
    before: i === 0 ? look.before : 0,
    height: look.lineHeight,
    after: i === lines.length - 1 ? look.after : 0,
    above: costAbove(i, lines.length),
    blank,
    draw: ({ x, y }) => {
      const bar: readonly Drawn[] =
        changed || line.atoms.some((atom) => atom.mark !== undefined)
          ? [{ type: 'changed', item: { top: y, bottom: y + look.lineHeight } }]
          : [];
      if (line.atoms.length === 0) return bar;
      const item = setLine(line, x, y, i === 0 ? first : lineSetting);
      if (i === 0 && entry !== undefined) item._outline = entry;
      setting.ink.expect(item, paragraph);
      const marks = drawMarks(item, y + look.lineHeight * BASELINE);
      return [{ type: 'line', item }, ...marks, ...bar];
    },
  }));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function indentFirst(setting: LineSetting, by: number): Pick<LineSetting, 'left' | 'width'> {
  return { left: setting.left + by, width: setting.width - by };
}

function costAbove(index: number, count: number): BreakCost {
  return index === 1 || (index > 0 && index === count - 1) ? BREAK.lonely : BREAK.free;
}
