import { embeddedFontClass, type FontkitFont, PdfDocument } from '../engine.js';

/**
 * pdfkit parses each font file anew for each document, which takes three quarters of its time. Here
 * a face that was shared is parsed once in a process, and so are the words that were shaped in it.
 *
 * - Every glyph is looked up in advance, in the order of the characters. Otherwise fontkit would
 *   keep what a glyph stands for from its first use, as a part of another letter for instance, and
 *   later documents would have other bytes and unreadable text (foliojs/fontkit#154).
 * - Kerning is off, as in Word, and not by `fontFeatures`, which would turn the word cache off.
 */
interface Face {
  readonly font: FontkitFont;
  readonly embed: ReturnType<typeof embeddedFontClass>;
  words: Record<string, unknown>;
}

/** Words kept a face; a batch of documents uses a few thousand. */
const WORDS = 20_000;

const shared = new Set<string>();
const faces = new Map<string, Face>();
const stock = PdfDocument.prototype.provideFont;

PdfDocument.prototype.provideFont = function (family, bold, italics) {
  const file = this.getFontFile(family, bold, italics);
  if (typeof file !== 'string' || !shared.has(file)) return stock.call(this, family, bold, italics);
  const known = this._fontFamilies[file];
  if (known !== undefined) return known;
  const face = faceFrom(file);
  this._fontCount += 1;
  const font = new face.embed(this, face.font, `F${this._fontCount}`);
  if (Object.keys(face.words).length > WORDS) face.words = Object.create(null);
  font.layoutCache = face.words;
  this._fontFamilies[file] = font;
  return font;
};

/** From now on, documents that use this file share its parsed font. */
export function shareFace(file: string): void {
  shared.add(file);
}

/** The parsed font of a file. */
export function openFace(file: string): FontkitFont {
  return faceFrom(file).font;
}

function faceFrom(file: string): Face {
  const known = faces.get(file);
  if (known !== undefined) return known;
  const probe = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const embedded = probe.font(file)._font;
  const { font } = embedded;
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  const layout = font.layout.bind(font);
  font.layout = (text, features) => layout(text, features ?? { kern: false });
  const face = { font, embed: embeddedFontClass(embedded), words: Object.create(null) };
  faces.set(file, face);
  return face;
}
