import type { Framed } from '../../model/composed.js';
import { alignIn } from './align.js';
import { barBeside } from './change-bars.js';
import { flowParagraph } from './paragraph.js';
import { MARKS } from './redline-figures.js';
import type { Setting } from './setting.js';
import { BREAK, drawStack, heightOf, type Strip } from './strip.js';

/** Between the frame and its text, in points, as Word draws a bordered paragraph. */
const GAP = { x: 4, y: 1 };

/**
 * A paragraph in a drawn frame, whole on its page. `width` is the frame's outer width; the
 * paragraph's space before and after stands outside, as with Word's paragraph borders.
 */
export function flowFramed(framed: Framed, width: number, setting: Setting): readonly Strip[] {
  const { thickness, paragraph } = framed;
  const { revision } = framed;
  const colour = revision === undefined ? `#${framed.colour}` : MARKS[revision.kind].colour;
  const inset = { x: thickness + GAP.x, y: thickness + GAP.y };
  const { before, after } = paragraph.look;
  const lines = flowParagraph(paragraph, framed.width - 2 * inset.x, setting, colour).map(
    (line) => ({ ...line, before: 0, after: 0 }),
  );
  const height = heightOf(lines) + 2 * inset.y;
  const draw: Strip['draw'] = ({ x, y }) => {
    const left = x + alignIn(width, framed.width, framed.align);
    return [
      {
        type: 'vector',
        item: {
          type: 'rect',
          x: left + thickness / 2,
          y: y + thickness / 2,
          w: framed.width - thickness,
          h: height - thickness,
          lineWidth: thickness,
          lineColor: colour,
        },
      },
      ...drawStack(lines, left + inset.x, y + inset.y),
      ...barBeside(revision, y, height),
    ];
  };
  return [{ before, height, after, above: BREAK.free, blank: false, draw }];
}
