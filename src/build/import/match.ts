import { PARAGRAPH_END, type RecordSource } from '../../read/patch/index.js';
import type { Accepted } from './accepted.js';
import { type BaseParagraph, passageOf } from './base.js';
import { blame } from './blame.js';
import type { Hunk, Line, Piece } from './change.js';
import { around } from './context.js';
import { type Letter, lettersOf, textOf } from './letters.js';
import { findMarked, splitMarked } from './match-marks.js';
import { placeDay, placeWords } from './place-words.js';
import type { Glyph } from './printed.js';
import { type Stretch, stretchesOf } from './stretches.js';

/** A paragraph that both have, as what stays and what changes; split or joined, several. */
export function matchParagraphs(
  base: readonly BaseParagraph[],
  words: readonly Accepted[],
  source: RecordSource,
  /** The DOCX tells bold and italic as we do. */
  hasMarks: boolean,
): Line {
  const glyphs = joinGlyphs(base);
  const letters = words.flatMap((one, at) => [
    ...(at === 0 ? [] : [{ text: PARAGRAPH_END }]),
    ...one.letters,
  ]);
  const wanted = textOf(letters);
  const place = glyphs.find((glyph) => glyph.place?.file === source.path)?.place;
  const about = { paragraph: words[0]?.index ?? 0, ...(place === undefined ? {} : { place }) };
  const stretches = stretchesOf(glyphs, letters);
  const pieces = stretches.flatMap((one): readonly Piece[] => {
    if (one.isSame) {
      const marked = hasMarks ? findMarked(one, glyphs, letters) : [];
      return splitMarked(one, marked, glyphs, letters, about, source, wanted);
    }
    if (isClosing(one, glyphs, letters)) {
      return [{ kind: 'same', letters: lettersOf(glyphs.slice(one.from, one.to)) }];
    }
    const hunk: Hunk = {
      before: lettersOf(glyphs.slice(one.from, one.to)),
      after: letters.slice(one.other, one.otherEnd).map(({ text }) => ({ text })),
      ...waysFor(one, glyphs, letters, source),
      ...about,
      ...placeAt(one, glyphs, source),
      context: around(wanted, one.other, one.otherEnd),
    };
    return [{ kind: 'hunk', hunk }];
  });
  return { pieces, wanted };
}

function joinGlyphs(base: readonly BaseParagraph[]): readonly Glyph[] {
  return base.flatMap((one, at) => {
    const before = base[at - 1];
    if (before === undefined) return one.glyphs;
    const [first, second] = [passageOf(before), passageOf(one)];
    const font = one.glyphs[0]?.font ?? { size: 0, bold: false, italic: false, underline: false };
    const joint = first && second && first !== second ? { join: { first, second } } : {};
    const place = one.glyphs[0]?.place;
    return [{ text: PARAGRAPH_END, font, place, ...joint }, ...one.glyphs];
  });
}

/** The mark that the thể thức sets at the end of a line, whatever the DOCX has there. */
function isClosing(one: Stretch, glyphs: readonly Glyph[], letters: readonly Letter[]): boolean {
  const gone = glyphs.slice(one.from, one.to);
  return (
    one.to === glyphs.length &&
    one.otherEnd === letters.length &&
    gone.length === 1 &&
    gone.every(({ text, source, place }) => /[;,.]/.test(text) && !source && place) &&
    /^[;,.]?$/.test(textOf(letters.slice(one.other)))
  );
}

function waysFor(
  one: Stretch,
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
  source: RecordSource,
): Pick<Hunk, 'ways' | 'why'> {
  const day = glyphs[one.from === one.to ? one.from - 1 : one.from]?.day;
  if (day !== undefined) {
    const first = glyphs.findIndex((glyph) => glyph.day === day);
    const last = glyphs.findLastIndex((glyph) => glyph.day === day);
    const run = glyphs.slice(first, last + 1);
    const words =
      textOf(glyphs.slice(first, one.from)) +
      textOf(letters.slice(one.other, one.otherEnd)) +
      textOf(glyphs.slice(one.to, last + 1));
    const patches = placeDay(run, words);
    const why = blame(run[0]?.place, source);
    return { ways: patches === undefined ? [] : [patches], why };
  }
  return placeWords(glyphs, one.from, one.to, letters.slice(one.other, one.otherEnd), source);
}

/** Where the first of the changed words was typed; of new ones, the words before them. */
function placeAt(
  { from, to }: Stretch,
  glyphs: readonly Glyph[],
  source: RecordSource,
): Pick<Hunk, 'place' | 'field'> {
  const near = from === to ? [glyphs[from - 1], glyphs[from]] : glyphs.slice(from, to);
  const glyph = near.find((one) => one?.source !== undefined);
  if (glyph?.source === undefined) return {};
  const { span, unit } = glyph.source;
  const place = source.placeAt(span.units[unit]?.from ?? 0);
  const field = glyph.place?.field;
  return field === undefined ? { place } : { place: { ...place, field }, field };
}
