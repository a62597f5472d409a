import type { Inline, Line, PageItem } from './engine.js';
import { MARKS, type Mark, STROKE } from './redline-figures.js';

/** Words of one mark side by side on a line, with the spaces between them. */
interface Stretch {
  readonly mark: Mark;
  /** From its first letter to its last; of spaces alone, from the first of them to the last. */
  left: number;
  right: number;
  size: number;
  end: number;
  hasLetters: boolean;
}

/** The lines under and through what changed of a line of text. */
export function drawMarks(line: Line, baseline: number): readonly PageItem[] {
  return findStretches(line.inlines).flatMap(({ mark, left, right, size }) => {
    const { colour, lines, dotted } = MARKS[mark];
    const thickness = STROKE * size;
    return lines.map((share): PageItem => {
      const y = baseline + share * size;
      const item = { type: 'line' as const, x1: line.x + left, y1: y, x2: line.x + right, y2: y };
      const dots = dotted ? { dash: { length: thickness, space: 2 * thickness } } : {};
      return {
        type: 'vector',
        item: { ...item, ...dots, lineWidth: thickness, lineColor: colour },
      };
    });
  });
}

function findStretches(inlines: readonly Inline[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { mark, x, width, text, font, fontSize } of inlines) {
    if (mark === undefined) continue;
    const end = x + width;
    const letters = text.trimEnd();
    const hasLetters = letters !== '';
    const right = hasLetters ? x + font.widthOfString(letters, fontSize) : end;
    const last = stretches.at(-1);
    if (last === undefined || last.mark !== mark || Math.abs(last.end - x) > 0.001) {
      stretches.push({ mark, left: x, right, size: fontSize, end, hasLetters });
      continue;
    }
    if (hasLetters && !last.hasLetters) last.left = x;
    if (hasLetters || !last.hasLetters) last.right = right;
    last.hasLetters ||= hasLetters;
    last.size = Math.max(last.size, fontSize);
    last.end = end;
  }
  return stretches;
}
