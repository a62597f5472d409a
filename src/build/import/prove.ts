import { PARAGRAPH_END } from '../../read/patch/index.js';
import type { BaseParagraph } from './base.js';
import type { Hunk, Line } from './change.js';
import { type Letter, textOf, tidySpaces } from './letters.js';

/** A paragraph that the document must have once the chosen changes are made. */
interface Expected {
  readonly letters: readonly Letter[];
  readonly words: string;
  /** What the DOCX says in its place. */
  readonly wanted: string | undefined;
  readonly isEntry: boolean;
  /** Somebody's change is in it. */
  readonly isChanged: boolean;
}

export type Verdict =
  | { readonly ok: true }
  /** `fields`: what of the record the paragraph at fault was made of. */
  | { readonly ok: false; readonly fields: ReadonlySet<string> };

/** Whether the document made of the changed record says what the DOCX says, as far as chosen. */
export function prove(
  lines: readonly Line[],
  chosen: ReadonlySet<Hunk>,
  made: readonly BaseParagraph[],
): Verdict {
  const expected = lines.flatMap((line) => expect(line, chosen));
  const worded = made.filter((one) => one.words !== '');
  if (expected.length !== worded.length) return { ok: false, fields: new Set() };
  for (const [at, one] of expected.entries()) {
    const paragraph = worded[at];
    if (paragraph === undefined || !agrees(one, paragraph)) {
      const isOwn = one.isChanged;
      const fields = isOwn
        ? []
        : (paragraph?.glyphs ?? []).flatMap(({ place }) => place?.field ?? []);
      return { ok: false, fields: new Set(fields) };
    }
  }
  return { ok: true };
}

function expect(line: Line, chosen: ReadonlySet<Hunk>): readonly Expected[] {
  const letters = line.pieces.flatMap((piece): readonly Letter[] => {
    if (piece.kind === 'same') return piece.letters;
    return chosen.has(piece.hunk) ? piece.hunk.after : piece.hunk.before;
  });
  const wanted = line.wanted.split(PARAGRAPH_END);
  const isChanged = line.pieces.some((piece) => piece.kind === 'hunk' && chosen.has(piece.hunk));
  const paragraphs = splitAtEnds(letters);
  return paragraphs.flatMap((own, at): readonly Expected[] => {
    const tidy = tidySpaces(own);
    const words = textOf(tidy);
    if (words === '') return [];
    const there = wanted.length === paragraphs.length ? wanted[at] : undefined;
    return [{ letters: tidy, words, wanted: there, isEntry: line.isEntry === true, isChanged }];
  });
}

function splitAtEnds(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const paragraphs: Letter[][] = [[]];
  for (const letter of letters) {
    if (letter.text === PARAGRAPH_END) paragraphs.push([]);
    else paragraphs.at(-1)?.push(letter);
  }
  return paragraphs;
}

function agrees(one: Expected, made: BaseParagraph): boolean {
  const { glyphs, words } = made;
  if (words === one.words) return looksLike(one, made);
  // Whoever changed a count by hand, too, changed it to what it now is.
  if (words === one.wanted) return true;
  if (one.isEntry && core(made) === one.words) return true;
  if (withoutClosing(made, words) === withoutClosing(made, one.words)) return true;
  // What else differs may only be what the program itself counts from the record.
  const [from, to] = difference(one.words, words);
  const units = glyphs.flatMap((glyph) => Array.from({ length: glyph.text.length }, () => glyph));
  const changed = units.slice(from, to);
  return (
    changed.length > 0 &&
    changed.every((glyph) => glyph.day || (!one.isChanged && !glyph.source && glyph.place))
  );
}

function looksLike({ letters }: Expected, { glyphs }: BaseParagraph): boolean {
  return letters.every(({ text, bold, italic }, at) => {
    const font = glyphs[at]?.font;
    if (text === ' ' || font === undefined) return true;
    return (bold ?? font.bold) === font.bold && (italic ?? font.italic) === font.italic;
  });
}

/** Without the signs that the thể thức sets before and behind. */
function core({ glyphs }: BaseParagraph): string {
  const first = glyphs.findIndex((glyph) => glyph.source !== undefined);
  const last = glyphs.findLastIndex((glyph) => glyph.source !== undefined);
  return textOf(tidySpaces(glyphs.slice(first, last + 1)));
}

/** Without the closing mark of a line, where the thể thức chooses it. */
function withoutClosing({ glyphs }: BaseParagraph, words: string): string {
  const last = glyphs.at(-1);
  const isMade = last !== undefined && last.source === undefined && /[;,.]/.test(last.text);
  return isMade ? words.replace(/[;,.]$/, '') : words;
}

/** The stretch of `b` that is not as in `a`. */
function difference(a: string, b: string): readonly [from: number, to: number] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  const most = Math.min(a.length, b.length) - from;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [from, b.length - end];
}
