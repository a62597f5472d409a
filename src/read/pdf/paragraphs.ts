import type { PdfLine } from './lines.js';

/** In heights of the letters. */
const FULL = 3;
const NEAR = 2.2;
const INDENT = 6;

/**
 * Lines of a page joined into paragraphs: a line that reaches the right edge goes on in the next
 * one, if that is as large, right below it, and not further in. So a word more in a paragraph does
 * not change each of its lines. A guess from where things stand: headings and cells may be joined
 * that are not one.
 */
export function paragraphsOf(lines: readonly PdfLine[]): readonly string[] {
  const edge = Math.max(0, ...lines.map(({ right }) => right));
  const paragraphs: string[] = [];
  for (const [n, line] of lines.entries()) {
    const before = lines[n - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, line, edge)) {
      paragraphs.splice(-1, 1, `${last} ${line.text}`);
    } else paragraphs.push(line.text);
  }
  return paragraphs;
}

function goesOn(before: PdfLine, line: PdfLine, edge: number): boolean {
  const { size } = before;
  const below = before.y - line.y;
  return (
    Math.abs(line.size - size) < 0.5 &&
    below > 0 &&
    below < size * NEAR &&
    before.right > edge - size * FULL &&
    line.x < before.x + size / 2 &&
    line.x > before.x - size * INDENT &&
    // Cells, and points of a list that fill their line.
    !before.text.includes('  ') &&
    !line.text.includes('  ') &&
    !(ENDED.test(before.text) && LABEL.test(line.text))
  );
}

const ENDED = /[.;:,!?…]["'”’»)]?$/u;
const LABEL =
  /^(?:[-+–•*]|\d{1,3}[.)]|\p{L}\)|[IVXLC]+[-.)]|(?:Điều|Khoản|Mục|Chương|Phần)\s\S+)\s/u;
