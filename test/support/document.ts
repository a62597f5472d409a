import type {
  Block,
  Directive,
  Figure,
  Heading,
  List,
  Mark,
  Paragraph,
  Run,
  Table,
} from '../../src/model/block.js';
import type { Annex, Document, Letterhead, Line } from '../../src/model/document.js';
import type { Place } from '../../src/model/place.js';

/** Builders that let a test read like the document it is about. */

export const place: Place = { file: 'content/thu/ban-thao.md', line: 1, column: 1 };

type Text = string | readonly Run[];

export function run(text: string, ...marks: readonly Mark[]): Run {
  return { text, marks, place };
}

export const bold = (text: string): Run => run(text, 'bold');
export const italic = (text: string): Run => run(text, 'italic');

/** A line or paragraph's runs; `''` gives none. */
export function line(text: Text): Line {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [run(text)];
}

export function h(level: number, text: Text): Heading {
  return { kind: 'heading', level, runs: line(text), place };
}

export function p(text: Text): Paragraph {
  return { kind: 'paragraph', runs: line(text), place };
}

type Item = Text | readonly Block[];

function list(ordered: boolean, items: readonly Item[]): List {
  return {
    kind: 'list',
    ordered,
    items: items.map((item) => ({ blocks: isBlocks(item) ? item : [p(item)], place })),
    place,
  };
}

function isBlocks(item: Item): item is readonly Block[] {
  return typeof item !== 'string' && item.some((each) => 'kind' in each);
}

/** An ordered list; an item is text, or blocks. */
export const ol = (...items: readonly Item[]): List => list(true, items);
/** A dashed list. */
export const ul = (...items: readonly Item[]): List => list(false, items);

export function table(
  head: readonly Text[],
  rows: readonly (readonly Text[])[],
  more: Partial<Pick<Table, 'align' | 'widths'>> = {},
): Table {
  const row = (cells: readonly Text[]) => ({ cells: cells.map(line), place });
  return {
    kind: 'table',
    align: more.align ?? head.map(() => undefined),
    widths: more.widths ?? [],
    head: row(head),
    rows: rows.map(row),
    place,
  };
}

export function figure(path: string): Figure {
  return { kind: 'figure', path, alt: 'Sơ đồ', place };
}

export function directive(name: string, ...blocks: readonly Block[]): Directive {
  return { kind: 'directive', name, label: [], attributes: {}, blocks, place };
}

export function annex(title: readonly string[], body: readonly Block[], ngang = false): Annex {
  return { title: title.map(line), orientation: ngang ? 'ngang' : 'doc', body, place };
}

export const thanhUy: Letterhead = {
  superior: [],
  issuer: [line('Thành ủy Hà Nội')],
  number: line('195-KH/TU'),
  placeDate: line('Hà Nội, ngày 24 tháng 11 năm 2023'),
};

/** A kế hoạch of 2023 with what the test is about put in. */
export function document(parts: Partial<Document> = {}): Document {
  return {
    record: 'content/thu/ke-hoach.md',
    kind: 'ke-hoach',
    system: 'dang',
    date: { year: 2023, month: 11, day: 24 },
    numbering: 'muc',
    letterhead: thanhUy,
    grounds: [],
    body: [],
    signatures: [],
    recipients: [],
    annexes: [],
    summary: 'Kế hoạch 195-KH/TU kiểm điểm sâu',
    author: 'Thành ủy Hà Nội',
    ...parts,
  };
}
