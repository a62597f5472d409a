import type {
  Columns,
  Composed,
  ComposedBlock,
  ComposedParagraph,
  ComposedRun,
  FontLook,
  Framed,
  Grid,
  Label,
  Page,
  ParagraphLook,
  Picture,
  Properties,
  Rule,
  Section,
  Style,
} from '../../src/model/composed.js';

/**
 * Composed documents that read like documents: `composed(section(p('Kính gửi: …'), rule(90)))`.
 * Every builder takes what it must and an object of what is to differ from the body text: 14 pt,
 * exactly 18 pt from line to line, justified, on A4 with margins of 30 and 15 mm.
 */
export const mm = (length: number) => (length * 72) / 25.4;

export const bodyFont: FontLook = { size: 14, bold: false, italic: false, underline: false };

export const bodyLook: ParagraphLook = {
  align: 'justify',
  lineHeight: 18,
  before: 0,
  after: 6,
  firstLine: 0,
  left: 0,
  right: 0,
  keepNext: false,
};

export const bodyStyle: Style = { id: 'body', name: 'Nội dung', font: bodyFont, look: bodyLook };

export const a4: Page = {
  width: mm(210),
  height: mm(297),
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  number: { size: 13, fromTop: mm(10) },
};

export const landscape: Page = { ...a4, width: a4.height, height: a4.width };

/** Width of the text on `a4`. */
export const textWidth = a4.width - a4.left - a4.right;

type Text = string | ComposedRun;

export const r = (text: string, font: Partial<FontLook> = {}): ComposedRun => ({
  text,
  font: { ...bodyFont, ...font },
});
export const b = (text: string) => r(text, { bold: true });
export const i = (text: string) => r(text, { italic: true });
export const u = (text: string) => r(text, { underline: true });

export interface ParagraphOptions extends Partial<ParagraphLook> {
  readonly font?: Partial<FontLook>;
  readonly label?: Partial<Label> & Pick<Label, 'text'>;
  readonly line?: number;
}

/** A paragraph: of a text, or of runs. `line` gives it a place in `vi-du.md`. */
export function p(text: Text | readonly Text[], options: ParagraphOptions = {}): ComposedParagraph {
  const { font, label, line, ...look } = options;
  const place = line === undefined ? {} : { place: { file: 'vi-du.md', line, column: 1 } };
  const texts = typeof text === 'string' || 'text' in text ? [text] : text;
  return {
    kind: 'paragraph',
    style: 'body',
    look: { ...bodyLook, ...look },
    runs: texts
      .filter((one) => one !== '')
      .map((one) => ({ ...(typeof one === 'string' ? r(one, font) : one), ...place })),
    ...place,
    ...(label && { label: numbered(label, font) }),
  };
}

function numbered(label: Partial<Label> & Pick<Label, 'text'>, font?: Partial<FontLook>): Label {
  return {
    list: 'muc',
    level: 0,
    value: 1,
    format: 'decimal',
    pattern: '%.',
    font: { ...bodyFont, ...font },
    ...label,
  };
}

/** A heading: bold, kept with what follows. */
export const h = (text: string, options: ParagraphOptions = {}) =>
  p(b(text), { keepNext: true, align: 'left', outline: 1, ...options });

export const rule = (length: number, options: Partial<Rule> = {}): Rule => ({
  kind: 'rule',
  length,
  thickness: 0.75,
  align: 'center',
  before: 0,
  after: 0,
  ...options,
});

export const framed = (paragraph: ComposedParagraph, options: Partial<Framed> = {}): Framed => ({
  kind: 'framed',
  width: 100,
  thickness: 1,
  align: 'left',
  colour: 'FF0000',
  paragraph,
  ...options,
});

/** Columns: one list of blocks a column, side by side, as wide as given. */
export const columns = (
  widths: readonly number[],
  cells: readonly (readonly ComposedBlock[])[],
  options: Partial<Columns> = {},
): Columns => ({ kind: 'columns', widths, cells, keepWithPrevious: false, after: 0, ...options });

/** A table: a row is a list of cells, a cell a text or its paragraphs. */
export const grid = (
  widths: readonly number[],
  rows: readonly (readonly (string | readonly ComposedParagraph[])[])[],
  options: Partial<Grid> = {},
): Grid => ({
  kind: 'grid',
  widths,
  border: 0.5,
  padding: { x: 5.4, y: 2 },
  headerRows: 1,
  rows: rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? [p(cell, { align: 'left', after: 0 })] : cell)),
  ),
  after: 0,
  ...options,
});

export const picture = (data: Uint8Array, options: Partial<Picture> = {}): Picture => ({
  kind: 'picture',
  file: 'content/hinh.png',
  data,
  type: 'png',
  width: 100,
  height: 50,
  alt: 'Hình',
  align: 'center',
  after: 0,
  ...options,
});

export interface SectionOf extends Section {
  /** The same section on another page. */
  on(page: Page): SectionOf;
}

export function section(...blocks: readonly ComposedBlock[]): SectionOf {
  return sectionOn(a4, blocks);
}

function sectionOn(page: Page, blocks: readonly ComposedBlock[]): SectionOf {
  return { page, blocks, on: (other) => sectionOn(other, blocks) };
}

export function composed(...sections: readonly Section[]): Composed {
  return {
    record: 'vi-du.md',
    properties: {
      title: 'Văn bản ví dụ',
      author: 'Ban Thường vụ Đảng ủy',
      language: 'vi-VN',
      date: { year: 2026, month: 1, day: 15 },
    },
    font: 'Times New Roman',
    styles: [bodyStyle],
    sections: sections.map(({ page, blocks }) => ({ page, blocks })),
  };
}

/** The same document with other properties. */
export const withProperties = (document: Composed, properties: Partial<Properties>): Composed => ({
  ...document,
  properties: { ...document.properties, ...properties },
});

/** A document of one section on A4. */
export const doc = (...blocks: readonly ComposedBlock[]) => composed(section(...blocks));

/** A centred line without space below: letterhead, title, signature. */
export const centred = (text: string, options: ParagraphOptions = {}) =>
  p(text, { align: 'center', after: 0, ...options });
