import pdfmake from 'pdfmake';
import type { Composed } from '../../model/composed.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { PdfPage } from './engine.js';
import { findMissingGlyphs } from './glyphs.js';
import { findLostWords, startInk } from './ink.js';
import { layOut } from './lay-out.js';
import { startOutline } from './outline.js';
import { finishPictures } from './patches/ordered-pictures.js';
import { bringPages } from './patches/own-layout.js';
import { openFace, shareFace } from './patches/shared-fonts.js';
import './patches/escaped-metadata.js';
import { propertiesOf } from './properties.js';
import type { Setting } from './setting.js';
import { type Spot, spotsOn } from './spots.js';

/** Absolute paths of the TTF files of one family, metric twins of the document's font. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

/**
 * Writes one document. The same `Composed` gives the same bytes, whatever was written before or at
 * the same time. The value is absent where the file would lack something that the document says.
 */
export type WritePdf = (composed: Composed) => Promise<Written>;

export interface Written extends Outcome<Uint8Array | undefined> {
  /** Where each line of text stands, and where it was typed. */
  readonly spots: readonly Spot[];
}

/** A writer of PDF with one font family. The parsed fonts are shared by the whole process. */
export function createPdfWriter(fonts: FontFiles): WritePdf {
  const family = registerFamily(fonts);
  const fileOf = (font: { readonly bold: boolean; readonly italic: boolean }) => {
    if (font.bold) return font.italic ? fonts.boldItalic : fonts.bold;
    return font.italic ? fonts.italic : fonts.regular;
  };
  return async (composed) => {
    const fallback = { file: composed.record, line: 1, column: 1 };
    const missing = findMissingGlyphs(
      composed,
      (codePoint, font) => openFace(fileOf(font)).hasGlyphForCodePoint(codePoint),
      fallback,
    );
    if (missing.length > 0) return { value: undefined, diagnostics: missing, spots: [] };
    const ink = startInk();
    const reported: Diagnostic[] = [];
    let pages: readonly PdfPage[] = [];
    const bytes = await print(composed, family, (pdf, pictureName) => {
      pages = layOut(composed, {
        pdf,
        family,
        ink,
        pictureName,
        outline: startOutline(),
        report: (diagnostic) => reported.push(diagnostic),
      });
      return pages;
    });
    const diagnostics = [...reported, ...findLostWords(composed, ink, fallback)];
    const value = diagnostics.length > 0 ? undefined : bytes;
    return { value, diagnostics, spots: spotsOn(pages, ink) };
  };
}

type LayOut = (pdf: Setting['pdf'], pictureName: Setting['pictureName']) => readonly PdfPage[];

async function print(composed: Composed, family: string, lay: LayOut): Promise<Uint8Array> {
  const images: Record<string, string> = {};
  const names = new Map<Uint8Array, string>();
  const pictureName = (data: Uint8Array) => {
    const name = names.get(data) ?? `hinh-${names.size + 1}`;
    names.set(data, name);
    images[name] = `data:image;base64,${Buffer.from(data).toString('base64')}`;
    return name;
  };
  const pdf = pdfmake.createPdf({
    ...propertiesOf(composed.properties),
    content: bringPages((document) => lay(document, pictureName)),
    defaultStyle: { font: family },
    images,
  });
  await finishPictures(await pdf.getStream());
  return new Uint8Array(await pdf.getBuffer());
}

const allowed = new Set<string>();

/** Makes a family known to pdfmake, which may read these files and nothing else. */
function registerFamily(fonts: FontFiles): string {
  const { regular: normal, bold, italic: italics, boldItalic: bolditalics } = fonts;
  const files = [normal, bold, italics, bolditalics];
  const family = files.join('|');
  for (const file of files) {
    allowed.add(file);
    shareFace(file);
  }
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path));
  pdfmake.addFonts({ [family]: { normal, bold, italics, bolditalics } });
  return family;
}
