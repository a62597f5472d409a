import type { Picture } from '../../model/composed.js';
import type { Chunk } from './chunk.js';

/** A picture's words and file; what it shows cannot be compared as text. */
export function writePicture(picture: Picture): readonly Chunk[] {
  const words = picture.alt === '' ? '' : ` ${picture.alt}`;
  return [{ lines: [`[Hình:${words} (${picture.file})]`], point: false }];
}
