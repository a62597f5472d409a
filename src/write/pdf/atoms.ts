import type { FontLook } from '../../model/composed.js';
import { breakOpportunities } from './engine.js';
import type { Piece } from './pieces.js';
import type { Mark } from './redline-figures.js';

/** A word or part of one, in one look, with the spaces after it. */
export interface Atom {
  readonly text: string;
  readonly spaces: number;
  readonly font: FontLook;
  readonly rigid: boolean;
  readonly mark: Mark | undefined;
}

/** Atoms between which no line may end. */
export type Unit = readonly Atom[];

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
  for (const { text, font, rigid, mark } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    for (const [word] of part.matchAll(/[^ ]+ *| +/g)) {
      const bare = plainHyphens(word.replace(/ +$/, ''));
      atoms.push({ text: bare, spaces: word.length - bare.length, font, rigid, mark });
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
