import type { Lang } from '../../model/diagnostic.js';
import type { WordParagraph } from '../../model/word-file.js';
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
  const known = new Set<number | undefined>();
  let end = at;
  for (const { cell } of paragraphs.slice(at)) {
    if (cell === undefined) break;
    if (known.size > 0 && !known.has(cell.table) && !known.has(cell.within)) break;
    known.add(cell.table);
    end++;
  }
  return paragraphs.slice(at, end);
}

/** The table itself first, or a table in its first cell: the one that stands in none of them. */
function outermost(paragraphs: readonly WordParagraph[]): number | undefined {
  const within = new Map(paragraphs.map(({ cell }) => [cell?.table, cell?.within]));
  let table = paragraphs[0]?.cell?.table;
  for (let outer = within.get(table); outer !== undefined; outer = within.get(outer)) table = outer;
  return table;
}

/**
 * A table of one row only sets things side by side (letterhead, signatures): one cell under the
 * other, as in the text of a document. A table inside a cell is part of the words of that cell.
 */
function tableOf(paragraphs: readonly WordParagraph[], lang: Lang): readonly Chunk[] {
  const table = outermost(paragraphs);
  const rows = new Map<number, Map<number, WordParagraph[]>>();
  let [row, column] = [0, 0];
  for (const one of paragraphs) {
    if (one.cell?.table === table) ({ row, column } = one.cell ?? { row, column });
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
