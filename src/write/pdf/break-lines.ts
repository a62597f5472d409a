import type { FontLook } from '../../model/composed.js';
import { type Atom, trimEnd, type Unit } from './atoms.js';

/** The width of a text in one look, in points. */
export type Measure = (text: string, font: FontLook) => number;

/** One line: its atoms, and whether it ends where the paragraph or a hard break ends it. */
export interface BrokenLine {
  readonly atoms: readonly Atom[];
  readonly ended: boolean;
}

/** A line that is full to less than this is not overfull: figures are sums of floats. */
const TOLERANCE = 0.001;

/**
 * Fills lines from the first to the last, as Word does. `widths` gives the room of the first line
 * and of the others. A token wider than a whole line is cut between letters.
 */
export function breakLines(
  stretches: readonly (readonly Unit[])[],
  widths: { readonly first: number; readonly other: number },
  measure: Measure,
): readonly BrokenLine[] {
  const lines: BrokenLine[] = [];
  const room = () => (lines.length === 0 ? widths.first : widths.other);
  for (const units of stretches) {
    let atoms: Atom[] = [];
    let used = 0;
    const end = (ended: boolean) => {
      lines.push({ atoms, ended });
      atoms = [];
      used = 0;
    };
    for (const unit of units) {
      if (atoms.length > 0 && used + inkWidth(unit, measure) > room() + TOLERANCE) end(false);
      let rest = unit;
      while (inkWidth(rest, measure) > room() - used + TOLERANCE) {
        const [head, tail] = cut(rest, room(), measure);
        if (tail.length === 0) break;
        atoms.push(...head);
        end(false);
        rest = tail;
      }
      atoms.push(...rest);
      used += rest.reduce((sum, atom) => sum + atomWidth(atom, measure), 0);
    }
    end(true);
  }
  return lines;
}

export function atomWidth(atom: Atom, measure: Measure): number {
  return measure(atom.text, atom.font) + atom.spaces * measure(' ', atom.font);
}

/** Width without the spaces at the end. */
function inkWidth(unit: Unit, measure: Measure): number {
  return trimEnd(unit).reduce((sum, atom) => sum + atomWidth(atom, measure), 0);
}

/** As many letters as fit into a line of their own, at least one, and the rest. */
function cut(unit: Unit, room: number, measure: Measure): readonly [Unit, Unit] {
  const head: Atom[] = [];
  let used = 0;
  for (const [i, atom] of unit.entries()) {
    const letters = [...atom.text];
    let fit = 0;
    let text = '';
    while (fit < letters.length) {
      const longer = text + (letters[fit] ?? '');
      const first = head.length === 0 && fit === 0;
      if (!first && used + measure(longer, atom.font) > room + TOLERANCE) break;
      text = longer;
      fit++;
    }
    if (fit < letters.length) {
      if (fit > 0) head.push({ ...atom, text, spaces: 0 });
      const tail = { ...atom, text: letters.slice(fit).join('') };
      return [head, [tail, ...unit.slice(i + 1)]];
    }
    head.push(atom);
    used += atomWidth(atom, measure);
  }
  return [head, []];
}
