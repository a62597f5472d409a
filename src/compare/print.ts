import type { ComposedBlock, ComposedParagraph, ComposedRun, Grid } from '../model/composed.js';
import { memoize } from '../model/memoize.js';
import type { Piece } from './align.js';
import { isWord, tokenize, unbound } from './tokens.js';

export type Row = Grid['rows'][number];

/** The words of a paragraph without its number. */
export const textOf = memoize((paragraph: ComposedParagraph): string =>
  paragraph.runs.map((run: ComposedRun) => run.text).join(''),
);

/** Words and no marks, in small letters: what two texts are likened by. */
export const wordsOf = (text: string): readonly string[] =>
  tokenize(text.toLowerCase())
    .filter(isWord)
    .map((token) => token.key);

/** Parts a key where cells and paragraphs end: no text has it. */
const END = '\u0000';

export const pieceOf = memoize((block: ComposedBlock): Piece => {
  const text = printOf(block);
  const words = once(() => wordsOf(text.replaceAll(END, ' ')));
  switch (block.kind) {
    case 'paragraph': {
      // Empty lines of two kinds have nothing in common.
      const key = text === '' ? `${END}${block.style}` : text;
      const slot = block.look.align === 'center' ? { slot: block.style } : {};
      return { sort: 'paragraph', key, words, ...slot };
    }
    case 'columns':
      return { ...sized(`columns ${block.cells.length}`), key: text, words };
    case 'grid':
      return { ...sized(`grid ${columnsOf(block)} ${block.headerRows}`), key: text, words };
    case 'framed':
    case 'rule':
    case 'picture':
      // These are equal or replaced: no likeness makes them one.
      return { sort: block.kind, key: text, words: () => [] };
  }
});

/** A row without the bare number that only counts it; what it is about stands in its next cell. */
export const rowPiece = memoize((row: Row): Piece => {
  const cells = row.map((cell) => cell.map(textOf).join(END));
  const [first = '', ...rest] = cells;
  const said = isCount(first) ? rest : cells;
  const [about = ''] = said;
  return {
    ...(about.trim() === '' ? {} : { slot: about }),
    sort: `row ${row.length}`,
    key: unbound(said.join(END)).toLowerCase(),
    words: once(() => wordsOf(said.join(' ').replaceAll(END, ' '))),
  };
});

/** `3`, `3.`, `IV`: the number of a row in its list. */
export const isCount = (text: string): boolean => /^\s*(?:\d{1,3}|[IVXL]+)[.)]?\s*$/.test(text);

export const columnsOf = (grid: Grid): number => grid.widths.length;

const sized = (sort: string) => ({ sort, slot: sort });

/** Everything that the block prints, in small letters: a level above may print capitals. And for what prints no words, everything that makes it. */
function printOf(block: ComposedBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return unbound(textOf(block)).toLowerCase();
    case 'columns':
      return block.cells.map((cell) => cell.map(printOf).join(END)).join(`${END}|`);
    case 'grid':
      return block.rows.map((row) => rowPiece(row).key).join(`${END}|`);
    case 'framed':
      return JSON.stringify({
        ...block,
        paragraph: { ...block.paragraph, runs: block.paragraph.runs.map(bare), place: undefined },
      });
    case 'rule':
      return JSON.stringify(block);
    case 'picture':
      return [block.file, block.alt, block.width, block.height, digest(block.data)].join(END);
  }
}

const bare = ({ text, font }: ComposedRun) => ({ text, font });

/** FNV-1a, 32 bits, with the length: two pictures of one name are told apart by it. */
function digest(data: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${data.length} ${hash >>> 0}`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
