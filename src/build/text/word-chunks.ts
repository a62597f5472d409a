import type { Lang } from '../../model/diagnostic.js';
import type { WordCell, WordParagraph } from '../../model/word-file.js';
import type { Chunk } from '../../write/text/chunk.js';
import { writeTable } from '../../write/text/table.js';
import { markOf } from './marked.js';
import { chunkOf, linesOf } from './word-lines.js';

/** Paragraphs in the order of reading, those of a table in its rows. */
export function chunksOf(paragraphs: readonly WordParagraph[], lang: Lang): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const table = tableAt(paragraphs, at);
    if (table.length > 0) chunks.push(...tableOf(table, lang));
    else chunks.push(...paragraphs.slice(at, at + 1).map((one) => chunkOf(one, lang)));
    at += Math.max(1, table.length);
  }
  return chunks;
}

/** The paragraphs of the table that begins here, those of tables in its cells among them. */
function tableAt(paragraphs: readonly WordParagraph[], at: number): readonly WordParagraph[] {
  const table = outermost(paragraphs[at])?.table;
  if (table === undefined) return [];
  let end = at + 1;
  while (outermost(paragraphs[end])?.table === table) end++;
  return paragraphs.slice(at, end);
}

/** The cell that a paragraph stands in, of a table that stands in no other. */
function outermost(paragraph: WordParagraph | undefined): WordCell | undefined {
  let cell = paragraph?.cell;
  while (cell?.within !== undefined) cell = cell.within;
  return cell;
}

/**
 * A table of one row only sets things side by side (letterhead, signatures): one cell under the
 * other, as in the text of a document. A table inside a cell is part of the words of that cell.
 */
function tableOf(paragraphs: readonly WordParagraph[], lang: Lang): readonly Chunk[] {
  const rows = new Map<number, Map<number, WordParagraph[]>>();
  for (const one of paragraphs) {
    const { row, column } = outermost(one) ?? { row: 0, column: 0 };
    const cells = rows.get(row) ?? new Map<number, WordParagraph[]>();
    const cell = cells.get(column) ?? [];
    cell.push(one);
    rows.set(row, cells.set(column, cell));
  }
  const full = [...rows.values()].map((cells) => [...cells.values()]);
  const [only = []] = full;
  if (full.length === 1) {
    return only.map((cell) => ({ lines: cell.flatMap((one) => linesOf(one, lang)), point: false }));
  }
  const columns = Math.max(...full.map((cells) => cells.length));
  const texts = full.map((cells) => cells.map((cell) => cellText(cell, lang)));
  const lines = writeTable(texts, columns, 0);
  return [{ lines: lines.map((line, n) => markRow(line, full[n] ?? [], lang)), point: false }];
}

/** Where a whole row comes or goes, the row is marked and not each cell. */
function cellText(cell: readonly WordParagraph[], lang: Lang): string {
  return cell.flatMap((one) => linesOf(one, one.row === undefined ? lang : undefined)).join(' ');
}

function markRow(line: string, cells: readonly (readonly WordParagraph[])[], lang: Lang): string {
  const change = cells[0]?.[0]?.row;
  if (change === undefined) return line;
  const [begin, end] = markOf(change, lang);
  return begin + line + end;
}
