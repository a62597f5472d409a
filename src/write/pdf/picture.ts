import type { Picture } from '../../model/composed.js';
import { alignIn } from './align.js';
import { pictureUnreadable } from './messages.js';
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
