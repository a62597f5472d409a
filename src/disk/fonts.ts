import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { FontLook } from '../model/composed.js';

const require = createRequire(import.meta.url);
const face = (name: string) => require.resolve(`@expo-google-fonts/tinos/${name}.ttf`);

/**
 * Tinos has the widths of Times New Roman (SIL Open Font License 1.1); PDF embeds it, Word finds
 * Times New Roman by name. Paths of the installed package: nothing is downloaded.
 */
export const FONT_FILES = {
  regular: face('400Regular/Tinos_400Regular'),
  bold: face('700Bold/Tinos_700Bold'),
  italic: face('400Regular_Italic/Tinos_400Regular_Italic'),
  boldItalic: face('700Bold_Italic/Tinos_700Bold_Italic'),
} as const;

type Widths = (codePoint: number) => number;

const open = new Map<string, Widths>();

function widthsOf(file: string): Widths {
  const known = open.get(file);
  if (known !== undefined) return known;
  const font = fontkit.openSync(file);
  if (!('glyphForCodePoint' in font)) throw new Error(`not a single font: ${file}`);
  // A check of ten thousand records asks for some hundred million widths. -1: not asked for yet.
  const kept = new Float64Array(0x10000).fill(-1);
  const widths: Widths = (codePoint) => {
    const width = kept[codePoint];
    if (width !== undefined && width >= 0) return width;
    const fresh = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    if (codePoint < kept.length) kept[codePoint] = fresh;
    return fresh;
  };
  open.set(file, widths);
  return widths;
}

/** The width of a line of text in points, without kerning, as Word and the PDF writer set it. */
export function measure(text: string, font: FontLook): number {
  const file = font.bold
    ? font.italic
      ? FONT_FILES.boldItalic
      : FONT_FILES.bold
    : font.italic
      ? FONT_FILES.italic
      : FONT_FILES.regular;
  const widths = widthsOf(file);
  let ems = 0;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at++;
    ems += widths(codePoint);
  }
  return ems * font.size;
}
