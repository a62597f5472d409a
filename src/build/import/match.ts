import { diffWords } from '../../compare/index.js';
import { PARAGRAPH_END, type Patch, type RecordSource } from '../../read/patch/index.js';
import type { Accepted } from './accepted.js';
import { type BaseParagraph, passageOf } from './base.js';
import { blame } from './blame.js';
import type { Hunk, Line, Piece } from './change.js';
import { type Letter, textOf } from './letters.js';
import { placeDay, placeWords } from './place-words.js';
import type { Glyph } from './printed.js';

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
  const stretches = mergeHunks(stretchesOf(glyphs, letters), glyphs);
  const pieces = stretches.flatMap((one): readonly Piece[] => {
    if (one.isSame) {
      const marked = hasMarks ? findMarked(one, glyphs, letters) : [];
      return splitMarked(one, marked, glyphs, letters, about, source, wanted);
    }
    if (isClosing(one, glyphs, letters)) {
      return [{ kind: 'same', letters: printed(glyphs.slice(one.from, one.to)) }];
    }
    const hunk: Hunk = {
      before: printed(glyphs.slice(one.from, one.to)),
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

/** A stretch of the base, and of the DOCX. */
interface Stretch {
  readonly isSame: boolean;
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly otherEnd: number;
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

const printed = (glyphs: readonly Glyph[]): readonly Letter[] =>
  glyphs.map(({ text, font }) => ({ text, bold: font.bold, italic: font.italic }));

/** A letter, or a citation as a whole: it stays as it is, or goes. */
interface Atom {
  readonly text: string;
  readonly length: number;
}

function stretchesOf(glyphs: readonly Glyph[], letters: readonly Letter[]): readonly Stretch[] {
  const cites = citesIn(glyphs);
  const [own, other] = [atomsOf(glyphs, cites), atomsIn(letters, cites)];
  const stretches: Stretch[] = [];
  let [i, j, from, to] = [0, 0, 0, 0];
  const step = (atoms: readonly Atom[], at: number, text: string): [next: number, size: number] => {
    let [next, size] = [at, 0];
    for (let left = text.length; left > 0; next++) {
      left -= atoms[next]?.text.length ?? left;
      size += atoms[next]?.length ?? 0;
    }
    return [next, size];
  };
  for (const { kind, text } of diffWords(textOf(own), textOf(other))) {
    const [nextI, gone] = kind === 'inserted' ? [i, 0] : step(own, i, text);
    const [nextJ, come] = kind === 'deleted' ? [j, 0] : step(other, j, text);
    const stretch = { isSame: kind === 'same', from, to: from + gone };
    stretches.push({ ...stretch, other: to, otherEnd: to + come });
    [i, j, from, to] = [nextI, nextJ, from + gone, to + come];
  }
  return stretches;
}

/** What each citation prints, and the sign that stands for it while texts are compared. */
function citesIn(glyphs: readonly Glyph[]): ReadonlyMap<string, string> {
  const texts = [...new Set(glyphs.flatMap(({ cite }) => cite ?? []))].map((span) =>
    textOf(glyphs.filter(({ cite }) => cite === span)),
  );
  const unique = [...new Set(texts)].sort((a, b) => b.length - a.length);
  return new Map(unique.map((text, at) => [text, String.fromCharCode(0xe100 + at)]));
}

function atomsOf(glyphs: readonly Glyph[], cites: ReadonlyMap<string, string>): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const { cite, text = '' } = glyphs[at] ?? {};
    let end = at + 1;
    while (cite !== undefined && glyphs[end]?.cite === cite) end++;
    const sign = cite === undefined ? text : cites.get(textOf(glyphs.slice(at, end)));
    atoms.push({ text: sign ?? text, length: end - at });
    at = end;
  }
  return atoms;
}

function atomsIn(letters: readonly Letter[], cites: ReadonlyMap<string, string>): readonly Atom[] {
  const atoms: Atom[] = [];
  const offsets: number[] = [];
  let all = '';
  for (const { text } of letters) {
    offsets.push(all.length);
    all += text;
  }
  for (let at = 0; at < letters.length; ) {
    const found = [...cites].find(([text]) => all.startsWith(text, offsets[at]));
    const size = found === undefined ? 1 : [...found[0]].length;
    atoms.push({ text: found?.[1] ?? letters[at]?.text ?? '', length: size });
    at += size;
  }
  return atoms;
}

/** Changes that follow upon one another as one; so are those of a day, which is read as a whole. */
function mergeHunks(stretches: readonly Stretch[], glyphs: readonly Glyph[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  const dayAt = (one: Stretch) => glyphs[one.from === one.to ? one.from - 1 : one.from]?.day;
  for (const one of stretches) {
    const last = merged.at(-1);
    const beforeLast = merged.at(-2);
    if (last !== undefined && !one.isSame && !last.isSame) {
      merged.splice(-1, 1, { ...last, to: one.to, otherEnd: one.otherEnd });
      continue;
    }
    const day = dayAt(one);
    const isOneDay =
      !one.isSame &&
      last?.isSame === true &&
      beforeLast?.isSame === false &&
      day !== undefined &&
      dayAt(beforeLast) === day &&
      glyphs.slice(last.from, last.to).every((glyph) => glyph.day === day);
    if (isOneDay) merged.splice(-2, 2, { ...beforeLast, to: one.to, otherEnd: one.otherEnd });
    else merged.push(one);
  }
  return merged;
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

/** Some words before and after, to know the place by. */
export const around = (text: string, from: number, to: number): string => {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, from - 30)) + 1);
  const end = text.indexOf(' ', Math.min(text.length, to + 30));
  const cut = text.slice(start, end === -1 ? text.length : end).replaceAll(PARAGRAPH_END, ' ¶ ');
  return `${start > 0 ? '…' : ''}${cut}${end === -1 ? '' : '…'}`;
};

/** Words that stay, but are bold or italic no longer, or are so now. */
interface Marked {
  readonly from: number;
  readonly to: number;
  readonly mark: 'bold' | 'italic';
  readonly on: boolean;
}

function findMarked(
  one: Stretch,
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
): readonly Marked[] {
  const found: Marked[] = [];
  for (let at = one.from; at < one.to; at++) {
    const glyph = glyphs[at];
    const letter = letters[one.other + at - one.from];
    if (glyph === undefined || letter === undefined || glyph.text === ' ') continue;
    for (const mark of ['bold', 'italic'] as const) {
      const on = letter[mark];
      if (on === undefined || on === glyph.font[mark]) continue;
      const open = found.findLast((each) => each.mark === mark);
      const isNext =
        open?.on === on &&
        glyphs.slice(open.to, at).every(({ text }) => text === ' ') &&
        glyphs[at - 1] !== undefined;
      if (isNext) found.splice(found.indexOf(open), 1, { ...open, to: at + 1 });
      else found.push({ from: at, to: at + 1, mark, on });
    }
  }
  return found;
}

function splitMarked(
  one: Stretch,
  marked: readonly Marked[],
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
  about: Pick<Hunk, 'paragraph' | 'place'>,
  source: RecordSource,
  wanted: string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = one.from;
  const cuts = [...marked].sort((a, b) => a.from - b.from);
  for (const { from, to } of cuts) {
    if (from < next) continue;
    const own = marked.filter((each) => each.from === from && each.to === to);
    if (from > next) pieces.push({ kind: 'same', letters: printed(glyphs.slice(next, from)) });
    const offset = one.other - one.from;
    const gone = glyphs.slice(from, to);
    const foreign = gone.find((glyph) => glyph.source === undefined);
    const why = foreign === undefined ? undefined : blame(foreign.place, source);
    pieces.push({
      kind: 'hunk',
      hunk: {
        before: printed(gone),
        after: letters.slice(from + offset, to + offset),
        ways: why === undefined ? [own.flatMap((each) => markPatches(gone, each))] : [],
        why: why ?? { kind: 'unproven' },
        ...about,
        context: around(wanted, from + offset, to + offset),
      },
    });
    next = to;
  }
  if (next < one.to) pieces.push({ kind: 'same', letters: printed(glyphs.slice(next, one.to)) });
  return pieces;
}

function markPatches(glyphs: readonly Glyph[], { mark, on }: Marked): readonly Patch[] {
  const patches: Patch[] = [];
  for (const { source } of glyphs) {
    if (source === undefined) continue;
    const { span, unit } = source;
    const last = patches.at(-1);
    if (last?.kind === 'mark' && last.span === span) {
      patches.splice(-1, 1, { ...last, to: unit + 1 });
    } else patches.push({ kind: 'mark', span, from: unit, to: unit + 1, mark, on });
  }
  return patches;
}
