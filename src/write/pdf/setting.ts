import type { FontLook } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { EmbeddedFont, PdfDocument } from './engine.js';
import type { Ink } from './ink.js';
import type { Outline } from './outline.js';

/** What the blocks of one document are set with. */
export interface Setting {
  readonly pdf: PdfDocument;
  readonly family: string;
  readonly ink: Ink;
  readonly outline: Outline;
  /** Height of the text area of the page at hand: what is taller must be cut. */
  readonly room: number;
  /** The name under which pdfmake knows a picture's bytes. */
  pictureName(data: Uint8Array): string;
  report(diagnostic: Diagnostic): void;
}

/** The face of a look. */
export function faceOf(setting: Setting, font: FontLook): EmbeddedFont {
  return setting.pdf.provideFont(setting.family, font.bold, font.italic);
}
