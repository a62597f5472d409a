import { describe, expect, it } from 'vitest';
import { PdfDocument } from '../../../../src/write/pdf/engine.js';
import { openFace } from '../../../../src/write/pdf/patches/shared-fonts.js';
import { fonts } from '../write.js';

const open = (file: string) => {
  const family = { t: { normal: file, bold: file, italics: file, bolditalics: file } };
  return new PdfDocument(family, {}, {}, {}, { autoFirstPage: false, font: null });
};

describe('the patch of the fonts', () => {
  it('parses a face once, and gives each document its own use of it', () => {
    const [one, other] = [open(fonts.regular), open(fonts.regular)];
    const font = one.provideFont('t', false, false);
    expect(one.provideFont('t', false, false)).toBe(font);
    const again = other.provideFont('t', false, false);
    expect(again).not.toBe(font);
    expect(again.font).toBe(font.font);
    expect(again.layoutCache).toBe(font.layoutCache);
    expect(openFace(fonts.regular)).toBe(font.font);
  });

  it('gives letters the widths of Times without kerning, which pdfkit applies', () => {
    const shared = open(fonts.regular).provideFont('t', false, false);
    const stock = open(fonts.regular).font(fonts.regular)._font;
    const apart = shared.widthOfString('A', 1000) + shared.widthOfString('V', 1000);
    expect(shared.widthOfString('AV', 1000)).toBeCloseTo(apart, 6);
    expect(stock.widthOfString('AV', 1000)).toBeLessThan(apart - 50);
  });

  it('knows each glyph by its own letter, whatever was set before', () => {
    const face = openFace(fonts.bold);
    face.layout('Ấ');
    expect(face.glyphForCodePoint(0x41)).toMatchObject({ codePoints: [0x41] });
    expect(face.glyphForCodePoint(0xa0)).toMatchObject({ codePoints: [0x20] });
  });

  it('leaves other fonts to pdfmake, which may not read them', () => {
    const other = open(`${fonts.regular}.copy`);
    expect(() => other.provideFont('t', false, false)).toThrow();
  });
});
