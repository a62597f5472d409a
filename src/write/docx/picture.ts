import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import type { Picture } from '../../model/composed.js';
import type { Child, Setting } from './setting.js';
import { pixels, twips } from './units.js';

/** An inline picture in a paragraph of its own; its line must grow with it, so it is not exact. */
export function writePicture(picture: Picture, setting: Setting): readonly Child[] {
  const image = new ImageRun({
    type: picture.type,
    data: picture.data,
    transformation: { width: pixels(picture.width), height: pixels(picture.height) },
    altText: { name: picture.file, title: picture.alt, description: picture.alt },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: twips(picture.after), line: 240, lineRule: LineRuleType.AUTO },
      ...(setting.keep && { keepNext: true }),
      children: [image],
    }),
  ];
}
