import { BorderStyle } from 'docx';
import type { Framed } from '../../model/composed.js';
import { type Line, lineOf } from './line.js';
import { indentProperties } from './look.js';
import { heldOf, paragraphProperties } from './paragraph.js';
import { sideSpace } from './rule.js';
import { restrict, type Settings } from './setting.js';
import { eighths } from './units.js';

/**
 * A bordered paragraph: easier to edit in Word than a table inside the letterhead's cell. Word draws
 * the frame outside the indents, and the space before and after outside the frame.
 */
export function writeFramed(framed: Framed, settings: Settings): readonly Line[] {
  const { paragraph, colour } = framed;
  const edge = {
    style: BorderStyle.SINGLE,
    size: eighths(framed.thickness),
    color: colour,
    space: 0,
  };
  return lineOf(settings, {
    revision: framed.revision ?? paragraph.revision,
    by: paragraph.formerly?.by,
    properties: (setting, draft) => {
      const { left, right } = sideSpace(framed.width, setting.width, framed.align);
      return {
        ...paragraphProperties(paragraph, setting, draft),
        indent: indentProperties({
          left: left + framed.thickness,
          right: right + framed.thickness,
          firstLine: 0,
        }),
        border: { top: edge, bottom: edge, left: edge, right: edge },
      };
    },
    held: heldOf(paragraph, restrict(settings, framed.revision), colour),
  });
}
