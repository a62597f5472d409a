import type { ComposedParagraph, FontLook } from '../../model/composed.js';
import { breakOpportunities } from './engine.js';

/** Text of one look. */
export interface Piece {
  readonly text: string;
  readonly font: FontLook;
  /** Its spaces keep their width in a justified line: the one after a label. */
  readonly rigid: boolean;
}

/** A word or part of one, in one look, with the spaces after it. */
export interface Atom {
  readonly text: string;
  readonly spaces: number;
  readonly font: FontLook;
  readonly rigid: boolean;
}

/** Atoms between which no line may end. */
export type Unit = readonly Atom[];

/** The label, one space, and the text. Only `\n` and the space are left of the white characters. */
export function piecesOf(paragraph: ComposedParagraph): readonly Piece[] {
  const { label, runs } = paragraph;
  const head =
    label === undefined ? [] : [{ text: `${label.text} `, font: label.font, rigid: true }];
  const body = runs.map((run) => ({ text: plainSpaces(run.text), font: run.font, rigid: false }));
  return [...head, ...body].filter((piece) => piece.text !== '');
}

/** Cuts pieces at hard line breaks: one list of units for each stretch between them. */
export function unitsOf(pieces: readonly Piece[]): readonly (readonly Unit[])[] {
  return cutAtHardBreaks(pieces).map((stretch) => {
    const text = stretch.map((piece) => piece.text).join('');
    const units: Unit[] = [];
    let from = 0;
    for (const length of unitLengths(text)) {
      units.push(atomsBetween(stretch, from, from + length));
      from += length;
    }
    return units;
  });
}

/** A hyphen that no line may end at has done its work once lines are cut: it prints as U+002D. */
export function plainHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
}

function plainSpaces(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\t\v\f\u0085]/g, ' ');
}

function cutAtHardBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const stretches: Piece[][] = [];
  let stretch: Piece[] = [];
  for (const piece of pieces) {
    for (const [i, text] of piece.text.split('\n').entries()) {
      if (i > 0) {
        stretches.push(stretch);
        stretch = [];
      }
      if (text !== '') stretch.push({ ...piece, text });
    }
  }
  return [...stretches, stretch];
}

/**
 * Where lines may end by UAX #14, except after a `/` inside a token (`12/NQ-CP`), where Word and
 * LibreOffice do not end one either.
 */
function unitLengths(text: string): readonly number[] {
  const lengths: number[] = [];
  let open = false;
  for (const piece of text === '' ? [] : breakOpportunities(text)) {
    const last = lengths.length - 1;
    if (open) lengths[last] = (lengths[last] ?? 0) + piece.length;
    else lengths.push(piece.length);
    open = piece.endsWith('/');
  }
  return lengths;
}

function atomsBetween(pieces: readonly Piece[], from: number, to: number): Unit {
  const atoms: Atom[] = [];
  let at = 0;
  for (const { text, font, rigid } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    for (const [word] of part.matchAll(/[^ ]+ *| +/g)) {
      const bare = plainHyphens(word.replace(/ +$/, ''));
      atoms.push({ text: bare, spaces: word.length - bare.length, font, rigid });
    }
    at += text.length;
  }
  return atoms;
}

/** The atoms without the spaces at their end, which no line shows. */
export function trimEnd(atoms: readonly Atom[]): readonly Atom[] {
  const end = atoms.findLastIndex((atom) => atom.text !== '');
  const last = atoms[end];
  return last === undefined ? [] : [...atoms.slice(0, end), { ...last, spaces: 0 }];
}
