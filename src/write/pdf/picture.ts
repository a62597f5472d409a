import type { Picture } from '../../model/composed.js';
import { isAfter } from '../../model/revision.js';
import { alignIn } from './align.js';
import { barBeside } from './change-bars.js';
import type { PageItem } from './engine.js';
import { pictureUnreadable } from './messages.js';
import { FRAME, MARKS } from './redline-figures.js';
import type { Setting } from './setting.js';
import { BREAK, type Strip } from './strip.js';

/** A PNG or JPG in the size that compose gave it. Bytes that are no picture are an error. */
export function flowPicture(picture: Picture, width: number, setting: Setting): readonly Strip[] {
  const name = setting.pictureName(picture.data);
  try {
    setting.pdf.provideImage(name);
  } catch {
    setting.report(pictureUnreadable(picture));
    return [];
  }
  const draw: Strip['draw'] = ({ x, y }) => [
    {
      type: 'image',
      item: {
        image: name,
        x: x + alignIn(width, picture.width, picture.align),
        y,
        _width: picture.width,
        _height: picture.height,
      },
    },
    ...drawFrame(picture, x + alignIn(width, picture.width, picture.align), y),
    ...barBeside(picture.revision, y, picture.height),
  ];
  return [
    {
      before: 0,
      height: picture.height,
      after: picture.after,
      above: BREAK.free,
      blank: false,
      draw,
    },
  ];
}

/** A picture of one draft alone is framed, and crossed out where the later draft has it no more. */
function drawFrame(
  { revision, width, height }: Picture,
  x: number,
  y: number,
): readonly PageItem[] {
  if (revision === undefined) return [];
  const ink = { lineWidth: FRAME, lineColor: MARKS[revision.kind].colour };
  const [right, bottom] = [x + width, y + height];
  const cross = [
    { x1: x, y1: y, x2: right, y2: bottom },
    { x1: x, y1: bottom, x2: right, y2: y },
  ];
  return [
    { type: 'vector', item: { type: 'rect', x, y, w: width, h: height, ...ink } },
    ...(isAfter(revision) ? [] : cross).map(
      (line): PageItem => ({ type: 'vector', item: { type: 'line', ...line, ...ink } }),
    ),
  ];
}
