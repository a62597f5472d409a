/** Steps and cap of the column widths, in letters. */
const STEP = 8;
const CAP = 40;

/**
 * One line a row, cells between pipes. A change of one cell should change one line, so a column is
 * as wide as its widest cell of at most `CAP` letters, rounded up to a whole `STEP`: a longer cell
 * pushes out its own row alone, and small changes do not move the column. The last column is not
 * padded at all, and the line of hyphens under the header rows does not follow it.
 */
export function writeTable(
  rows: readonly (readonly string[])[],
  columns: number,
  headerRows: number,
): readonly string[] {
  const widths = Array.from({ length: columns }, (_, column) =>
    columnWidth(rows.map((row) => row[column] ?? '')),
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0)));
    return `| ${cells.join(' | ')} |`.replace(/ {2,}\|$/, ' |');
  });
  if (headerRows === 0) return lines;
  const under = `|${widths.map((width, i) => hyphens(width, i === widths.length - 1)).join('|')}|`;
  return [...lines.slice(0, headerRows), under, ...lines.slice(headerRows)];
}

function hyphens(width: number, last: boolean): string {
  return '-'.repeat(last ? 3 : width + 2);
}

function columnWidth(cells: readonly string[]): number {
  const widths = cells.map(letters).filter((width) => width <= CAP);
  return Math.ceil(Math.max(1, ...widths) / STEP) * STEP;
}

/** Vietnamese letters have their marks composed, so that a letter is one code point. */
function letters(text: string): number {
  return [...text.normalize('NFC')].length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - letters(text)));
}
