import type { Picture } from '../../model/composed.js';
import { el, type Html } from './html.js';
import { bear, isOn, type Side } from './text.js';

/** A picture of one draft alone is shown; one of both is named, to keep the page small. */
export function writePicture(picture: Picture, side: Side): readonly Html[] {
  const { revision, file, alt, data, type, width } = picture;
  if (!isOn(side, revision)) return [];
  if (revision === undefined) return [el('p', { class: 'center' }, `[${alt}: ${file}]`)];
  const mime = type === 'png' ? 'image/png' : 'image/jpeg';
  const src = `data:${mime};base64,${Buffer.from(data).toString('base64')}`;
  const image = el('img', { src, alt, width: String(Math.round(width)) });
  return [el('p', { class: 'center' }, bear(revision, [image, el('br', {}), file]))];
}
