import type { Figure } from '../model/block.js';
import type { ComposedBlock } from '../model/composed.js';
import type { Context } from './context.js';
import { pixels, points, toTwip } from './units.js';

/** An image at its own size, or shrunk to what the page holds; never enlarged. */
export function composeFigure(context: Context, figure: Figure): readonly ComposedBlock[] {
  const image = context.images.get(figure.path);
  if (image === undefined) return [];
  const width = pixels(image.width);
  const height = pixels(image.height);
  const after = points(context.theThuc.table.after);
  const scale = Math.min(1, context.textWidth / width, (context.textHeight - after) / height);
  return [
    {
      kind: 'picture',
      file: figure.path,
      data: image.data,
      type: image.type,
      width: toTwip(width * scale),
      height: toTwip(height * scale),
      alt: figure.alt,
      align: 'center',
      after,
    },
  ];
}
