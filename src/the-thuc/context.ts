import type { FontLook } from '../model/composed.js';
import type { TheThuc } from './the-thuc.js';

/** Width of `text` in points in that font, without kerning. */
export type Measure = (text: string, font: FontLook) => number;

/** One image as its file says it is; width and height in pixels. */
export interface ImageFile {
  readonly data: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** The images of the record by path as typed; a ReadonlyMap does. */
export interface Images {
  get(path: string): ImageFile | undefined;
}

/** What every part of one section needs. Lengths in points. */
export interface Context {
  readonly theThuc: TheThuc;
  readonly measure: Measure;
  readonly images: Images;
  readonly textWidth: number;
  readonly textHeight: number;
}
