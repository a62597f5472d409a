import type { Ngay } from './ngay.js';
import type { Place } from './place.js';
import type { Hand, Revision } from './revision.js';

/**
 * How a document *looks*: every size, indent, space and number resolved, in points (1/72 inch).
 * The writers read this and decide nothing, so that PDF, DOCX and text cannot disagree.
 */
export interface Composed {
  readonly record: string;
  /** Which of the several documents of one record this is. */
  readonly part?: string;
  readonly properties: Properties;
  /** The font by name for Word; PDF embeds its metric twin. */
  readonly font: string;
  /** Every style that a paragraph of this document names, for Word's list of styles. */
  readonly styles: readonly Style[];
  /** The document, then one section for each phụ lục. Each starts a page and counts pages from 1. */
  readonly sections: readonly Section[];
}

export interface Properties {
  readonly title: string;
  readonly author: string;
  /** BCP 47: `vi-VN`. */
  readonly language: string;
  readonly date: Ngay;
}

export interface Section {
  readonly page: Page;
  readonly blocks: readonly ComposedBlock[];
  /** In a redline: a phụ lục that one draft alone has; so has each of its blocks. */
  readonly revision?: Revision;
  /** In a redline, where the earlier draft's page was another. */
  readonly pageBefore?: Page;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Centred, `fromTop` points from the top edge, never on the section's first page. */
  readonly number: { readonly size: number; readonly fromTop: number };
}

/** One named paragraph style. `name` is what Word shows: `Trích yếu`. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly font: FontLook;
  readonly look: ParagraphLook;
}

export interface FontLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Exact distance from baseline to baseline. */
  readonly lineHeight: number;
  /** Space above and below. Compose uses `after` wherever it can, so that page tops stay flush. */
  readonly before: number;
  readonly after: number;
  /** Extra indent of the first line; negative hangs it. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** Stays on the page of the next block's first lines. */
  readonly keepNext: boolean;
  /** 1 for the topmost heading: Word's navigation pane and the PDF outline. Absent: no heading. */
  readonly outline?: number;
}

export interface ComposedRun {
  /**
   * As printed (capitals already made). `\n` is a hard line break; U+00A0 does not break,
   * and U+2011 is a hyphen that does not: writers print a plain one.
   */
  readonly text: string;
  readonly font: FontLook;
  readonly place?: Place;
  /** In a redline. */
  readonly revision?: Revision;
  /** In a redline, where the earlier draft printed the same words in another way. */
  readonly fontBefore?: FontLook;
}

/**
 * The number of a paragraph, counted by compose: printed before its text, with one space between.
 * DOCX makes real numbering of it; PDF and text print `text`.
 */
export interface Label {
  /** As printed: `I-`, `2.`, `đ)`, `-`, `Điều 3.`. */
  readonly text: string;
  /** One id for each sequence that counts on; a new id starts again. */
  readonly list: string;
  /** 0-based depth inside the sequence's scheme. */
  readonly level: number;
  /** 1-based. For bullets 1. */
  readonly value: number;
  readonly format: 'upper-roman' | 'decimal' | 'vi-letter' | 'bullet';
  /** The label with `%` in the place of the counted sign: `%-`, `%.`, `Điều %.`, `-`. */
  readonly pattern: string;
  readonly font: FontLook;
}

export interface ComposedParagraph {
  readonly kind: 'paragraph';
  /** `Style.id`; `look` is resolved and may differ from the style's. */
  readonly style: string;
  readonly look: ParagraphLook;
  readonly label?: Label;
  /** May be empty: an empty line of `look.lineHeight`. */
  readonly runs: readonly ComposedRun[];
  readonly place?: Place;
  /** In a redline: whether one draft alone has this paragraph; so has then each of its runs. */
  readonly revision?: Revision;
  /** In a redline, where the earlier draft gave the paragraph another look or number. */
  readonly formerly?: Formerly;
}

/** How a paragraph of both drafts looked in the earlier one. No label: it had none. */
export interface Formerly {
  readonly style: string;
  readonly look: ParagraphLook;
  readonly label?: Label;
  readonly place?: Place;
  readonly by?: Hand;
}

/** A drawn horizontal line (đường kẻ ngang nét liền), in its column. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
  readonly thickness: number;
  readonly align: 'left' | 'center' | 'right';
  readonly before: number;
  readonly after: number;
  readonly revision?: Revision;
}

/** A paragraph in a drawn frame of fixed width (dấu khẩn, mật of NĐ 30). */
export interface Framed {
  readonly kind: 'framed';
  readonly width: number;
  readonly thickness: number;
  /** Where the frame stands in its column. */
  readonly align: 'left' | 'center' | 'right';
  /** `rgb` hex without `#`, for frame and text: `FF0000`. */
  readonly colour: string;
  readonly paragraph: ComposedParagraph;
  /** So has then its paragraph. */
  readonly revision?: Revision;
}

/** Blocks side by side without borders, never broken over pages: letterhead, signatures. */
export interface Columns {
  readonly kind: 'columns';
  readonly widths: readonly number[];
  readonly cells: readonly (readonly ComposedBlock[])[];
  /** Must share its page with the last lines of the block before it (signature blocks). */
  readonly keepWithPrevious: boolean;
  readonly after: number;
  /** So has then everything in its cells. */
  readonly revision?: Revision;
  /** In a redline, where the earlier draft's columns were as many but not as wide. */
  readonly widthsBefore?: readonly number[];
}

export interface Grid {
  readonly kind: 'grid';
  /** Outer widths of the columns, borders and padding included; their sum is the table's width. */
  readonly widths: readonly number[];
  readonly border: number;
  readonly padding: { readonly x: number; readonly y: number };
  /** The first `headerRows` rows are repeated at the top of each page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly (readonly ComposedParagraph[])[])[];
  readonly after: number;
  /** In a redline, one a row: a row of one draft alone, and so everything in its cells. */
  readonly revisions?: readonly (Revision | undefined)[];
  /** In a redline, where the earlier draft's columns were as many but not as wide. */
  readonly widthsBefore?: readonly number[];
}

export interface Picture {
  readonly kind: 'picture';
  /** Relative to the root folder. */
  readonly file: string;
  readonly data: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly align: 'center';
  readonly after: number;
  readonly revision?: Revision;
}

export type ComposedBlock = ComposedParagraph | Rule | Framed | Columns | Grid | Picture;
