import { AlignmentType, ImageRun, LineRuleType } from 'docx';
import type { Picture } from '../../model/composed.js';
import { type Line, lineOf } from './line.js';
import type { Settings } from './setting.js';
import { trackOf } from './tracked.js';
import { pixels, twips } from './units.js';

/** An inline picture in a paragraph of its own; its line must grow with it, so it is not exact. */
export function writePicture(picture: Picture, settings: Settings): readonly Line[] {
  const write = () => [
    new ImageRun({
      type: picture.type,
      data: picture.data,
      transformation: { width: pixels(picture.width), height: pixels(picture.height) },
      altText: { name: picture.file, title: picture.alt, description: picture.alt },
    }),
  ];
  const { revision } = picture;
  const track = trackOf(settings, revision);
  return lineOf(settings, {
    revision,
    properties: ({ keep }) => ({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: twips(picture.after), line: 240, lineRule: LineRuleType.AUTO },
      ...(keep && { keepNext: true }),
    }),
    held: [{ ...(track !== undefined && { track }), write }],
  });
}
