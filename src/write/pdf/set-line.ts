import type { FontLook, ParagraphLook } from '../../model/composed.js';
import { BASELINE } from '../letters.js';
import { type Atom, trimEnd } from './atoms.js';
import type { BrokenLine, Measure } from './break-lines.js';
import { type EmbeddedFont, type Inline, Line } from './engine.js';
import { MARKS } from './redline-figures.js';

/** How a line of text is set: the column's measures, the look of its paragraph and its ink. */
export interface LineSetting {
  readonly look: ParagraphLook;
  /** Of the text, from the column's left edge. */
  readonly left: number;
  readonly width: number;
  readonly colour: string;
  readonly measure: Measure;
  face(font: FontLook): EmbeddedFont;
}

/** One line of text whose line box has its upper left corner at (x, y). */
export function setLine(line: BrokenLine, x: number, y: number, setting: LineSetting): Line {
  const { look, measure } = setting;
  const atoms = fixIndent(trimEnd(line.atoms));
  const natural = atoms.reduce((sum, atom) => sum + widthOf(atom, measure, 0), 0);
  const slack = setting.width - natural;
  const stretch = look.align === 'justify' && !line.ended ? slack / countGaps(atoms) : 0;
  const set = new Line(setting.width);
  set.inlines = mergeAtoms(atoms, Number.isFinite(stretch) ? Math.max(0, stretch) : 0, setting);
  set.x = x + setting.left + shift(look, slack);
  set.y = y + look.lineHeight * BASELINE - set.getAscenderHeight();
  return set;
}

function shift(look: ParagraphLook, slack: number): number {
  if (look.align === 'center') return slack / 2;
  return look.align === 'right' ? slack : 0;
}

/** Spaces at the start of a line keep their width. */
function fixIndent(atoms: readonly Atom[]): readonly Atom[] {
  const start = atoms.findIndex((atom) => atom.text !== '');
  return start <= 0 ? atoms : atoms.map((atom, i) => (i < start ? { ...atom, rigid: true } : atom));
}

/** How many spaces stretch: those after a label and at the start of a line do not. */
function stretches(atom: Atom): number {
  return atom.rigid ? 0 : atom.spaces;
}

function countGaps(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + stretches(atom), 0);
}

function widthOf(atom: Atom, measure: Measure, stretch: number): number {
  const spaces = atom.spaces * measure(' ', atom.font) + stretches(atom) * stretch;
  return measure(atom.text, atom.font) + spaces;
}

/** Neighbours of one look become one inline, unless a stretched space parts them. */
function mergeAtoms(
  atoms: readonly Atom[],
  stretch: number,
  { measure, face, colour }: LineSetting,
): Inline[] {
  const inlines: Inline[] = [];
  let x = 0;
  let previous: Atom | undefined;
  for (const atom of atoms) {
    const width = widthOf(atom, measure, stretch);
    const text = atom.text + ' '.repeat(atom.spaces);
    const tail = inlines.at(-1);
    const parted = stretch > 0 && previous !== undefined && stretches(previous) > 0;
    if (tail !== undefined && previous !== undefined && !parted && sameLook(previous, atom)) {
      inlines[inlines.length - 1] = { ...tail, text: tail.text + text, width: tail.width + width };
    } else {
      const font = face(atom.font);
      const fontSize = atom.font.size;
      const height = ((font.ascender - font.descender) / 1000) * fontSize;
      const decoration = atom.font.underline ? { decoration: 'underline' as const } : {};
      const { mark } = atom;
      const color = mark === undefined || MARKS[mark].plain ? colour : MARKS[mark].colour;
      const marked = mark === undefined ? decoration : { ...decoration, mark };
      inlines.push({ text, x, width, height, font, fontSize, color, ...marked });
    }
    x += width;
    previous = atom;
  }
  return inlines;
}

function sameLook(one: Atom, other: Atom): boolean {
  if (one.mark !== other.mark) return false;
  const a = one.font;
  const b = other.font;
  return (
    a === b ||
    (a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.underline === b.underline)
  );
}
