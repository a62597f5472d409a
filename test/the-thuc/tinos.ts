import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontLook } from '../../src/model/composed.js';
import type { Measure } from '../../src/the-thuc/index.js';

/** The part of fontkit that is used here; the package has no types of its own. */
interface Fontkit {
  create(data: Uint8Array): {
    readonly unitsPerEm: number;
    glyphsForString(text: string): readonly { readonly advanceWidth: number }[];
  };
}

const require = createRequire(import.meta.url);
const fontkit: Fontkit = require('fontkit');

function open(face: string) {
  const file = require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);
  return fontkit.create(readFileSync(file));
}

const faces = {
  regular: open('400Regular'),
  italic: open('400Regular_Italic'),
  bold: open('700Bold'),
  boldItalic: open('700Bold_Italic'),
};

function faceOf(font: FontLook) {
  if (font.bold) return font.italic ? faces.boldItalic : faces.bold;
  return font.italic ? faces.italic : faces.regular;
}

/** The real widths of Tinos, the metric twin of Times New Roman, without kerning. */
export const measure: Measure = (text, font) => {
  const face = faceOf(font);
  const units = face.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return (units * font.size) / face.unitsPerEm;
};
