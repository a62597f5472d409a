import type { Tracked, WordParagraph } from '../../model/word-file.js';
import { type Change, changeIn, changeOf, isChange, markOf, takesAway } from './change.js';
import { childOf, chosenBranch } from './find.js';
import { areFieldsWhole, type Fields, type Line, readInline, styleOf } from './inline.js';
import type { Marks } from './marks.js';
import type { Counter } from './numbering.js';
import type { Styles } from './styles.js';
import type { Element } from './xml.js';

/** What all parts of a file are read with, and what they come to. */
export interface Desk {
  readonly styles: Styles;
  readonly count: Counter;
  readonly marks: Marks;
  readonly paragraphs: WordParagraph[];
  /** So many tables were met. */
  tables: number;
}

/** Where a block stands. */
interface Spot {
  readonly part: WordParagraph['part'];
  readonly cell?: WordParagraph['cell'];
  readonly row?: Tracked;
  readonly change?: Change;
}

/** Everything in an element that holds blocks: the body, a header, a footnote, a comment. */
export function readStory(story: Element, part: WordParagraph['part'], desk: Desk): void {
  const isWhole = areFieldsWhole(story);
  const fields: Fields = [];
  /** Bookmarks between paragraphs begin in the next one. */
  let waiting: string[] = [];

  const readBlocks = (blocks: readonly Element[], spot: Spot): void => {
    for (const block of blocks) readBlock(block, spot);
  };

  const readBlock = (block: Element, spot: Spot): void => {
    const { name, children } = block;
    if (name === 'w:p') readParagraph(block, spot);
    else if (name === 'w:tbl') readTable(block, spot);
    else if (name === 'mc:AlternateContent') readBlocks(chosenBranch(block), spot);
    else if (isChange(name)) readBlocks(children, changed(block, spot));
    else if (!readMark(block) && !name.endsWith('Pr')) readBlocks(children, spot);
  };

  /** Marks may stand between blocks, rows and cells. */
  const readMark = ({ name, attributes }: Element): boolean => {
    const { 'w:id': id = '', 'w:name': named } = attributes;
    if (name === 'w:bookmarkStart' && named !== undefined) waiting.push(named);
    else if (name === 'w:commentRangeStart') desk.marks.begin(id, desk.paragraphs.length);
    else if (name === 'w:commentRangeEnd') desk.marks.end(id);
    else return false;
    return true;
  };

  const readTable = (block: Element, spot: Spot): void => {
    const table = desk.tables++;
    const within = spot.cell === undefined ? {} : { within: spot.cell };
    for (const [row, { element, ...found }] of rowsIn(block, spot, 'w:tr', readMark).entries()) {
      const change = changeOf(childOf(element, 'w:trPr')) ?? spot.row;
      const at = { ...found.spot, ...(change === undefined ? {} : { row: change }) };
      for (const [column, cell] of rowsIn(element, at, 'w:tc', readMark).entries()) {
        readBlocks(cell.element.children, {
          ...cell.spot,
          cell: { table, row, column, ...within },
        });
      }
    }
  };

  const readParagraph = (element: Element, spot: Spot): void => {
    const properties = childOf(element, 'w:pPr');
    const style = styleOf(properties) ?? desk.styles.usual;
    const line: Line = {
      styles: desk.styles,
      style,
      fields: isWhole ? fields : undefined,
      marks: desk.marks,
      index: desk.paragraphs.length,
      runs: [],
      bookmarks: waiting,
      boxes: [],
    };
    waiting = [];
    readInline(element.children, spot.change, line);
    const mark = markOf(properties);
    const isGone = isWithdrawn(properties) && line.runs.length === 0 && line.boxes.length === 0;
    if (isGone) {
      waiting = line.bookmarks;
      return;
    }
    // A number goes with the end of its paragraph.
    const counts = !takesAway(mark) && !takesAway(spot.row);
    const label = counts ? desk.count(properties) : undefined;
    desk.paragraphs.push({
      part: spot.part,
      ...(spot.cell === undefined ? {} : { cell: spot.cell }),
      ...(spot.row === undefined ? {} : { row: spot.row }),
      ...(style === undefined ? {} : { style }),
      ...(label === undefined ? {} : { label }),
      runs: line.runs,
      ...(mark === undefined ? {} : { mark }),
      bookmarks: line.bookmarks,
    });
    for (const box of line.boxes) readBlocks(box.children, spot);
  };

  readBlocks(story.children, { part });
}

function changed(block: Element, spot: Spot): Spot {
  const change = changeIn(block, spot.change);
  return change === undefined ? spot : { ...spot, change };
}

/** One put the paragraph in, another took it out again, and no words of it are left. */
function isWithdrawn(properties: Element | undefined): boolean {
  const names = childOf(properties, 'w:rPr')?.children.map(({ name }) => name) ?? [];
  const has = (...some: string[]) => names.some((name) => some.includes(name));
  return has('w:ins', 'w:moveTo') && has('w:del', 'w:moveFrom');
}

/** The rows of a table or the cells of a row, those in content controls among them. */
function rowsIn(
  outer: Element,
  spot: Spot,
  wanted: 'w:tr' | 'w:tc',
  readMark: (element: Element) => boolean,
): readonly { readonly element: Element; readonly spot: Spot }[] {
  return outer.children.flatMap((element) => {
    if (element.name === wanted) return [{ element, spot }];
    if (readMark(element) || /Pr(?:Ex)?$/.test(element.name)) return [];
    const inner = element.name === 'mc:AlternateContent' ? chosenBranch(element) : element.children;
    const at = isChange(element.name) ? changed(element, spot) : spot;
    return rowsIn({ ...element, children: inner }, at, wanted, readMark);
  });
}
