import { BorderStyle, Paragraph } from 'docx';
import type { Framed } from '../../model/composed.js';
import { indentProperties } from './look.js';
import { paragraphOptions } from './paragraph.js';
import { sideSpace } from './rule.js';
import type { Child, Setting } from './setting.js';
import { eighths } from './units.js';

/** Between the frame and its text, in points: Word draws the frame outside the indents by this. */
const GAP = { x: 4, y: 1 };

/** A bordered paragraph: easier to edit in Word than a table inside the letterhead's cell. */
export function writeFramed(framed: Framed, setting: Setting): readonly Child[] {
  const { left, right } = sideSpace(framed.width, setting.width, framed.align);
  const inset = framed.thickness + GAP.x;
  const edge = (space: number) => ({
    style: BorderStyle.SINGLE,
    size: eighths(framed.thickness),
    color: framed.colour,
    space,
  });
  return [
    new Paragraph({
      ...paragraphOptions(framed.paragraph, setting, framed.colour),
      indent: indentProperties({ left: left + inset, right: right + inset, firstLine: 0 }),
      border: { top: edge(GAP.y), bottom: edge(GAP.y), left: edge(GAP.x), right: edge(GAP.x) },
    }),
  ];
}
