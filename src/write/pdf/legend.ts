import type { FontLook, Page, ParagraphLook } from '../../model/composed.js';
import { BASELINE } from '../letters.js';
import { type Atom, unitsOf } from './atoms.js';
import { drawMarks } from './draw-marks.js';
import type { PageItem } from './engine.js';
import { LEGEND, type Mark } from './redline-figures.js';
import { setLine } from './set-line.js';
import { faceOf, type Setting } from './setting.js';

/** What the marks say, in the order in which they are explained. */
const NAMES = {
  inserted: 'thêm',
  deleted: 'bớt',
  'moved-from': 'chuyển đi',
  'moved-to': 'chuyển đến',
  restyled: 'đổi cách trình bày',
} as const satisfies Record<Mark, string>;

const MARKS: readonly Mark[] = ['inserted', 'deleted', 'moved-from', 'moved-to', 'restyled'];

const font: FontLook = { size: LEGEND.size, bold: false, italic: false, underline: false };
const look: ParagraphLook = {
  align: 'center',
  lineHeight: LEGEND.size / BASELINE,
  before: 0,
  after: 0,
  firstLine: 0,
  left: 0,
  right: 0,
  keepNext: false,
};

/**
 * A line at the foot of a page that bears marks: what they mean, each in its own dress. It also
 * keeps the sheet from being taken for the document itself.
 */
export function drawLegend(
  items: readonly PageItem[],
  page: Page,
  setting: Setting,
): readonly PageItem[] {
  const seen = new Set(
    items.flatMap((one) =>
      one.type === 'line' ? one.item.inlines.map((inline) => inline.mark) : [],
    ),
  );
  const plain = (text: string) => ({ text, font, rigid: false, mark: undefined });
  const named = MARKS.filter((mark) => seen.has(mark)).flatMap((mark) => [
    { ...plain(NAMES[mark]), mark },
    plain(', '),
  ]);
  const pieces = [plain('So với bản thảo trước: '), ...named, plain('vạch bên lề: dòng có đổi')];
  const atoms: readonly Atom[] = unitsOf(pieces).flat(2);
  const baseline = page.height - LEGEND.fromBottom;
  const line = setLine({ atoms, ended: true }, page.left, baseline - LEGEND.size, {
    look,
    left: 0,
    width: page.width - page.left - page.right,
    colour: LEGEND.colour,
    measure: (text, face) => faceOf(setting, face).widthOfString(text, face.size),
    face: (face) => faceOf(setting, face),
  });
  return [{ type: 'line', item: line }, ...drawMarks(line, baseline)];
}
