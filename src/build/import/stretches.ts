import { diffWords } from '../../compare/index.js';
import { type Letter, textOf } from './letters.js';
import type { Glyph } from './printed.js';

/** A stretch of the base, and of the DOCX. */
export interface Stretch {
  readonly isSame: boolean;
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly otherEnd: number;
}

/** A letter, or a citation as a whole: it stays as it is, or goes. */
interface Atom {
  readonly text: string;
  readonly length: number;
}

/** What stays and what changes, in the order of reading. */
export function stretchesOf(
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
): readonly Stretch[] {
  const plain = diff(glyphs, letters, new Map());
  const cites = findGone(glyphs, plain);
  const stretches = cites.size === 0 ? plain : diff(glyphs, letters, cites);
  return mergeHunks(stretches, glyphs);
}

/** Less of a citation than this stays: then it is gone, and what still looks like it is chance. */
const REWORDED = 0.5;

/** What the citations that are gone printed, and the sign that stands for each. */
function findGone(
  glyphs: readonly Glyph[],
  stretches: readonly Stretch[],
): ReadonlyMap<string, string> {
  const same = stretches.filter(({ isSame }) => isSame);
  const stays = (at: number) => same.some(({ from, to }) => at >= from && at < to);
  const texts = new Set<string>();
  for (const cite of new Set(glyphs.flatMap((glyph) => glyph.cite ?? []))) {
    const own = [...glyphs.keys()].filter((at) => glyphs[at]?.cite === cite);
    if (own.filter(stays).length < REWORDED * own.length) {
      texts.add(textOf(own.map((at) => glyphs[at] ?? { text: '' })));
    }
  }
  const longest = [...texts].sort((a, b) => b.length - a.length);
  return new Map(longest.map((text, at) => [text, String.fromCharCode(0xe100 + at)]));
}

function diff(
  glyphs: readonly Glyph[],
  letters: readonly Letter[],
  cites: ReadonlyMap<string, string>,
): readonly Stretch[] {
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

function atomsOf(glyphs: readonly Glyph[], cites: ReadonlyMap<string, string>): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const { cite, text = '' } = glyphs[at] ?? {};
    let end = at + 1;
    while (cite !== undefined && glyphs[end]?.cite === cite) end++;
    const sign = cite === undefined ? undefined : cites.get(textOf(glyphs.slice(at, end)));
    if (sign === undefined) end = at + 1;
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
