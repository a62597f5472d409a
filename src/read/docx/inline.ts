import type { WordRun } from '../../model/word-file.js';
import { bear, type Change, changeIn, isChange, takesAway } from './change.js';
import { childOf, chosenBranch, findAll, settingOf } from './find.js';
import type { Marks } from './marks.js';
import type { Styles } from './styles.js';
import { seeSymbol } from './symbols.js';
import type { Element } from './xml.js';

/** How far a field has come: what it is to compute is not printed, what it came to is. */
export type Fields = ('code' | 'result')[];

/** What the words of one paragraph are gathered with. */
export interface Line {
  readonly styles: Styles;
  readonly style: string | undefined;
  /** `undefined`: they are not whole, and nothing is held back. */
  readonly fields: Fields | undefined;
  readonly marks: Marks;
  /** Which paragraph of the file it is. */
  readonly index: number;
  readonly runs: WordRun[];
  readonly bookmarks: string[];
  /** Text boxes that hang here: each holds paragraphs of its own. */
  readonly boxes: Element[];
}

/** The words of a paragraph or a part of it, in their order. */
export function readInline(elements: readonly Element[], change: Change | undefined, line: Line) {
  for (const element of elements) readOne(element, change, line);
}

function readOne(element: Element, change: Change | undefined, line: Line): void {
  const { name, attributes, children } = element;
  const { 'w:id': id = '' } = attributes;
  if (isChange(name)) readInline(children, changeIn(element, change), line);
  else if (name === 'w:r') readRun(element, change, line);
  else if (name === 'w:sdt')
    readInline(childOf(element, 'w:sdtContent')?.children ?? [], change, line);
  else if (name === 'mc:AlternateContent') readInline(chosenBranch(element), change, line);
  else if (name === 'w:bookmarkStart') line.bookmarks.push(attributes['w:name'] ?? '');
  else if (name === 'w:commentRangeStart') line.marks.begin(id, line.index);
  else if (name === 'w:commentRangeEnd') line.marks.end(id);
  else if (name === 'w:commentReference') line.marks.hang(id, line.index);
  else if (name === 'm:t') add(wordsOf(element), undefined, change, line);
  else if (!isProperties(name)) readInline(children, change, line);
}

/** What a thing is said to be, never what it prints. */
const isProperties = (name: string): boolean => name.endsWith('Pr') || name === '#text';

function readRun(run: Element, change: Change | undefined, line: Line): void {
  const look = childOf(run, 'w:rPr');
  const read = (pieces: readonly Element[]): void => {
    for (const piece of pieces) {
      const printed = print(piece, look);
      if (printed !== undefined) add(printed, look, change, line);
      else readOther(piece, read, line);
    }
  };
  read(run.children);
}

/** What a piece of a run prints by itself; `undefined`: it must be looked into. */
function print(piece: Element, look: Element | undefined): string | undefined {
  const { 'w:char': char = '', 'w:font': font } = piece.attributes;
  switch (piece.name) {
    case 'w:t':
    case 'w:delText': {
      const ascii = childOf(look, 'w:rFonts')?.attributes['w:ascii'];
      return seeWords(wordsOf(piece), ascii);
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return /^[\da-f]{1,5}$/i.test(char)
        ? seeSymbol(String.fromCodePoint(Number.parseInt(char, 16)), font)
        : '';
    default:
      return undefined;
  }
}

function readOther(piece: Element, read: (inner: readonly Element[]) => void, line: Line): void {
  const { name, attributes, children } = piece;
  if (name === 'w:fldChar') follow(attributes['w:fldCharType'], line.fields);
  else if (name === 'mc:AlternateContent') read(chosenBranch(piece));
  else if (name === 'w:commentReference') line.marks.hang(attributes['w:id'] ?? '', line.index);
  else if (name === 'w:ruby')
    read(findAll(childOf(piece, 'w:rubyBase') ?? piece, 'w:r').flatMap((one) => one.children));
  else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
    line.boxes.push(...boxesIn(children));
  }
}

/** A drawing may say its boxes in two ways, too. */
function boxesIn(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    if (element.name === 'w:txbxContent') return [element];
    return boxesIn(
      element.name === 'mc:AlternateContent' ? chosenBranch(element) : element.children,
    );
  });
}

function follow(type: string | undefined, fields: Fields = []): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate') fields.splice(-1, 1, 'result');
  else if (type === 'end') fields.pop();
}

function add(
  words: string,
  look: Element | undefined,
  change: Change | undefined,
  line: Line,
): void {
  if (words === '' || change?.kind === 'gone' || line.fields?.includes('code')) return;
  const { styles, style, runs } = line;
  const run: WordRun = {
    text: words,
    bold: styles.isSet('w:b', look, style),
    italic: styles.isSet('w:i', look, style),
    ...bear(change),
  };
  line.marks.hear(words, line.index, takesAway(run.change));
  const last = runs.at(-1);
  if (last !== undefined && areAlike(last, run))
    runs.splice(-1, 1, { ...last, text: last.text + words });
  else runs.push(run);
}

/** Word parts runs at every pause of the typist. */
const areAlike = (a: WordRun, b: WordRun): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.change === b.change &&
  a.author === b.author &&
  a.date === b.date;

const wordsOf = (piece: Element): string => piece.children.map(({ text }) => text).join('');

/** Letters of the private area were typed in a font of signs. */
function seeWords(words: string, font: string | undefined): string {
  return words.replace(/[\uf020-\uf0ff]/g, (letter) => seeSymbol(letter, font));
}

/** Whether every field of a part ends; where one does not, none of its words may be held back. */
export function areFieldsWhole(part: Element): boolean {
  const types = findAll(part, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  const count = (type: string) => types.filter((one) => one === type).length;
  return count('begin') === count('end');
}

export const styleOf = (properties: Element | undefined): string | undefined =>
  settingOf(properties, 'w:pStyle');
