import type { Image, Paragraph } from 'mdast';
import type { Block } from '../../model/block.js';
import * as say from '../messages/set-off.js';
import { checkLines } from './lines.js';
import { placeOf, type Reading } from './reading.js';
import { readRuns } from './runs.js';

/** A paragraph, or the figure that it is when an image stands alone in it. */
export function readParagraph(reading: Reading, node: Paragraph): Block {
  const place = placeOf(reading, node);
  const [only, ...others] = node.children;
  if (only?.type === 'image' && others.length === 0) return readFigure(reading, only);
  checkLines(reading, node);
  return { kind: 'paragraph', runs: readRuns(reading, node.children), place };
}

function readFigure(reading: Reading, { url, alt, position }: Image): Block {
  const place = reading.placeAt(position?.start.offset ?? 0);
  // Whether the file is there, and inside the round, is for those to say who see the disk.
  const reason = refuseImage(url);
  if (reason) {
    reading.diagnostics.push(say.badImagePath(place, url, reason));
    return { kind: 'paragraph', runs: [{ text: alt?.trim() || url, marks: [], place }], place };
  }
  if (!alt?.trim()) reading.diagnostics.push(say.imageWithoutAlt(place));
  return { kind: 'figure', path: url, alt: alt ?? '', place };
}

function refuseImage(url: string): say.ImageFault | undefined {
  if (/^[a-z]:|^[/\\](?!\/)/i.test(url)) return 'absolute';
  if (/^[a-z]+:|^\/\//i.test(url)) return 'web';
  if (url.includes('\\')) return 'backslash';
  return /\.(?:png|jpe?g)$/i.test(url) ? undefined : 'type';
}
