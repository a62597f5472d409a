import { BorderStyle, Paragraph } from 'docx';
import type { Framed } from '../../model/composed.js';
import { indentProperties } from './look.js';
import { paragraphOptions } from './paragraph.js';
import { sideSpace } from './rule.js';
import type { Child, Setting } from './setting.js';
import { eighths } from './units.js';

/**
 * A bordered paragraph: easier to edit in Word than a table inside the letterhead's cell. Word draws
 * the frame outside the indents, and the space before and after outside the frame.
 */
export function writeFramed(framed: Framed, setting: Setting): readonly Child[] {
  const { left, right } = sideSpace(framed.width, setting.width, framed.align);
  const edge = {
    style: BorderStyle.SINGLE,
    size: eighths(framed.thickness),
    color: framed.colour,
    space: 0,
  };
  return [
    new Paragraph({
      ...paragraphOptions(framed.paragraph, setting, framed.colour),
      indent: indentProperties({
        left: left + framed.thickness,
        right: right + framed.thickness,
        firstLine: 0,
      }),
      border: { top: edge, bottom: edge, left: edge, right: edge },
    }),
  ];
}
