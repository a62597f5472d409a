import { createRequire } from 'node:module';
import type { Mark } from './redline-figures.js';

/**
 * The parts of pdfmake (and of pdfkit below it) that its own types leave out, as far as this folder
 * uses them. The only file that reaches into the package; each patch has a test that fails when
 * these parts move. `require` gives them untyped: what is declared here is a promise, kept by tests.
 */
const require = createRequire(import.meta.url);

/** A fontkit font. */
export interface FontkitFont {
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): unknown;
  layout(text: string, features?: Readonly<Record<string, boolean>>): unknown;
}

/** A font inside one document: which glyphs it uses is known only to this document. */
export interface EmbeddedFont {
  readonly font: FontkitFont;
  /** Of 1000. */
  readonly ascender: number;
  readonly descender: number;
  layoutCache: Record<string, unknown>;
  widthOfString(text: string, size: number): number;
}

/** A decoded PNG or JPG; `finalize` writes it into the document. */
export interface EmbeddedImage {
  readonly width: number;
  readonly height: number;
  /** The decoder, of PNG only. */
  readonly image?: { readonly imgData?: Uint8Array } | null;
  embed(document: PdfDocument): void;
  finalize?(): void;
}

export interface PdfDocument {
  info: Record<string, unknown>;
  readonly page: { readonly width: number; readonly height: number };
  _font: EmbeddedFont;
  _fontCount: number;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  font(file: string): PdfDocument;
  getFontFile(family: string, bold: boolean, italics: boolean): unknown;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  provideImage(name: string): EmbeddedImage;
  openImage(source: unknown): EmbeddedImage;
  _addInfo(): void;
}

/** A piece of text of one look, on a line. `x` counts from the line's start. */
export interface Inline {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly font: EmbeddedFont;
  readonly fontSize: number;
  readonly color: string;
  readonly decoration?: 'underline';
  /** Ours: pdfmake passes it over. */
  readonly mark?: Mark;
}

export interface Line {
  inlines: Inline[];
  x: number;
  y: number;
  _outline?: OutlineEntry;
  getAscenderHeight(): number;
}

export interface OutlineEntry {
  readonly id: string;
  readonly parentId?: string;
  readonly text: string;
  readonly expanded: boolean;
}

export type Vector =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
      readonly dash?: { readonly length: number; readonly space: number };
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly lineWidth: number;
      readonly lineColor: string;
    };

export interface PlacedImage {
  readonly image: string;
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
}

/** What stands on a page, in points from its upper left corner. */
export type PageItem =
  | { readonly type: 'line'; readonly item: Line }
  | { readonly type: 'vector'; readonly item: Vector }
  | { readonly type: 'image'; readonly item: PlacedImage };

export interface PdfPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly PageItem[];
}

interface Constructor<T, A extends readonly unknown[]> {
  new (...args: A): T;
  readonly prototype: T;
}

export interface LayoutBuilder {
  layoutDocument(
    content: object,
    pdf: PdfDocument,
    ...rest: readonly unknown[]
  ): readonly PdfPage[];
}

export interface Renderer {
  readonly pdfDocument: PdfDocument;
  renderLine(line: Line, x: number, y: number): void;
}

interface TextBreaker {
  getBreaks(texts: readonly string[], styles: object): readonly { readonly text: string }[];
}

interface Defaults<T> {
  readonly default: T;
}

const layoutBuilder: Defaults<
  Constructor<LayoutBuilder, readonly unknown[]>
> = require('pdfmake/js/LayoutBuilder.js');
const renderer: Defaults<
  Constructor<Renderer, readonly unknown[]>
> = require('pdfmake/js/Renderer.js');
const pdfDocument: Defaults<
  Constructor<PdfDocument, readonly [object, object, object, object, object]>
> = require('pdfmake/js/PDFDocument.js');
const line: Defaults<Constructor<Line, readonly [number]>> = require('pdfmake/js/Line.js');
const textBreaker: Defaults<
  Constructor<TextBreaker, readonly []>
> = require('pdfmake/js/TextBreaker.js');
const styleStack: Defaults<
  Constructor<object, readonly [object, object]>
> = require('pdfmake/js/StyleContextStack.js');

export const LayoutBuilder = layoutBuilder.default;
export const Renderer = renderer.default;
export const PdfDocument = pdfDocument.default;
export const Line = line.default;

const breaker = new textBreaker.default();
const noStyles = new styleStack.default({}, {});

/** The pieces of a text without line breaks between which a line may end (UAX #14). */
export function breakOpportunities(text: string): readonly string[] {
  return breaker.getBreaks([text], noStyles).map((piece) => piece.text);
}

/** The constructor of an object whose class pdfkit does not export. */
export function embeddedFontClass(
  font: EmbeddedFont,
): new (
  document: PdfDocument,
  font: FontkitFont,
  id: string,
) => EmbeddedFont {
  return Object.getPrototypeOf(font).constructor;
}
