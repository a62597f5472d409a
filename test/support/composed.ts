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
import type { Place } from '../../src/model/place.js';

/**
 * Composed documents that read like documents: `doc(p('Kính gửi: …'), rule(90), p(['a ', b('c')]))`.
 * A builder takes what it must, then what differs from body text: 14 pt, exactly 18 pt from line to
 * line, justified, first line 1 cm in, 6 pt below.
 */
export const PLAIN: FontLook = { size: 14, bold: false, italic: false, underline: false };

export const BODY: ParagraphLook = {
  align: 'justify',
  lineHeight: 18,
  before: 0,
  after: 6,
  firstLine: 28.35,
  left: 0,
  right: 0,
  keepNext: false,
};

export const A4: Page = {
  width: 595.3,
  height: 841.9,
  top: 56.7,
  bottom: 56.7,
  left: 85.05,
  right: 42.5,
  number: { size: 14, fromTop: 28.35 },
};

export const LANDSCAPE: Page = { ...A4, width: A4.height, height: A4.width };

const BODY_STYLE: Style = { id: 'noi-dung', name: 'Nội dung', font: PLAIN, look: BODY };
const HEADING_STYLE: Style = {
  id: 'muc-1',
  name: 'Mục cấp 1',
  font: { ...PLAIN, bold: true },
  look: { ...BODY, keepNext: true, outline: 1 },
};

export function at(line: number, column = 1): Place {
  return { file: 'content/2023/ke-hoach.md', line, column };
}

export function run(text: string, font: Partial<FontLook> = {}, place?: Place): ComposedRun {
  return { text, font: { ...PLAIN, ...font }, ...(place !== undefined && { place }) };
}

export const b = (text: string) => run(text, { bold: true });
export const i = (text: string) => run(text, { italic: true });
export const u = (text: string) => run(text, { underline: true });

export type Parts = Partial<Omit<ComposedParagraph, 'kind' | 'runs' | 'look'>> & {
  readonly look?: Partial<ParagraphLook>;
};

/** A paragraph of a text, or of texts and runs. */
export function p(
  text: string | readonly (string | ComposedRun)[],
  parts: Parts = {},
): ComposedParagraph {
  const texts = typeof text === 'string' ? [text] : text;
  const { look, ...rest } = parts;
  return {
    kind: 'paragraph',
    style: BODY_STYLE.id,
    runs: texts
      .filter((one) => one !== '')
      .map((one) => (typeof one === 'string' ? run(one) : one)),
    ...rest,
    look: { ...BODY, ...look },
  };
}

export function centred(
  text: string,
  font: Partial<FontLook> = {},
  look: Partial<ParagraphLook> = {},
): ComposedParagraph {
  const runs = text === '' ? [] : [run(text, font)];
  return p(runs, { look: { align: 'center', firstLine: 0, after: 0, ...look } });
}

/** A heading: bold, kept with what follows. */
export function heading(
  text: string,
  label?: Label,
  look: Partial<ParagraphLook> = {},
): ComposedParagraph {
  return {
    kind: 'paragraph',
    style: HEADING_STYLE.id,
    look: { ...HEADING_STYLE.look, ...look },
    runs: [run(text, HEADING_STYLE.font)],
    ...(label !== undefined && { label }),
  };
}

const SIGNS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');
const ROMANS = 'I II III IV V VI VII VIII IX X'.split(' ');

export function label(
  format: Label['format'],
  list: string,
  value: number,
  pattern: string,
  font: Partial<FontLook> = {},
): Label {
  const sign = {
    'upper-roman': ROMANS[value - 1],
    decimal: String(value),
    'vi-letter': SIGNS[value - 1],
    bullet: '',
  }[format];
  const text = pattern.replace('%', sign ?? '?');
  return { text, list, level: 0, value, format, pattern, font: { ...PLAIN, ...font } };
}

export function rule(length: number, parts: Partial<Rule> = {}): Rule {
  const plain = { thickness: 0.75, align: 'center', before: 0, after: 0 } as const;
  return { kind: 'rule', length, ...plain, ...parts };
}

export function framed(paragraph: ComposedParagraph, parts: Partial<Framed> = {}): Framed {
  const plain = { width: 110, thickness: 1, align: 'center', colour: 'FF0000' } as const;
  return { kind: 'framed', ...plain, paragraph, ...parts };
}

/** Blocks side by side: a width and a list of blocks for each column. */
export function columns(
  widths: readonly number[],
  cells: readonly (readonly ComposedBlock[])[],
  parts: Partial<Columns> = {},
): Columns {
  return { kind: 'columns', widths, cells, keepWithPrevious: false, after: 0, ...parts };
}

/** A table with one header row; a cell is a text or its paragraphs. */
export function grid(
  widths: readonly number[],
  rows: readonly (readonly (string | readonly ComposedParagraph[])[])[],
  parts: Partial<Grid> = {},
): Grid {
  const look = { align: 'left', firstLine: 0, after: 0 } as const;
  return {
    kind: 'grid',
    widths,
    border: 0.5,
    padding: { x: 5.4, y: 2 },
    headerRows: 1,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? [p(cell, { look })] : cell)),
    ),
    after: 0,
    ...parts,
  };
}

export function picture(data: Uint8Array, parts: Partial<Picture> = {}): Picture {
  return {
    kind: 'picture',
    file: 'content/2023/so-do.png',
    data,
    type: 'png',
    width: 120,
    height: 60,
    alt: 'Sơ đồ',
    align: 'center',
    after: 6,
    ...parts,
  };
}

export function section(page: Page, ...blocks: readonly ComposedBlock[]): Section {
  return { page, blocks };
}

export function book(...sections: readonly Section[]): Composed {
  return {
    record: 'content/2023/ke-hoach.md',
    properties: {
      title: 'Kế hoạch 195-KH/TU kiểm điểm sâu',
      author: 'Thành ủy Hà Nội',
      language: 'vi-VN',
      date: { year: 2023, month: 11, day: 24 },
    },
    font: 'Times New Roman',
    styles: [BODY_STYLE, HEADING_STYLE],
    sections,
  };
}

/** A document of one A4 section. */
export function doc(...blocks: readonly ComposedBlock[]): Composed {
  return book(section(A4, ...blocks));
}

/** The same document with other properties. */
export function withProperties(composed: Composed, properties: Partial<Properties>): Composed {
  return { ...composed, properties: { ...composed.properties, ...properties } };
}
