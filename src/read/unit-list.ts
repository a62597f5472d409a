import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { fold, foldKey } from '../model/fold.js';
import type { Place } from '../model/place.js';
import * as say from './messages/unit-list.js';
import type { Source } from './text.js';

/** A unit as one line of a spreadsheet names it. */
export interface ListedUnit {
  readonly ten: string;
  readonly kyHieu: string | undefined;
  readonly khoi: string | undefined;
  readonly ma: string | undefined;
  readonly place: Place;
}

type Column = 'ten' | 'ky_hieu' | 'khoi' | 'ma';

/** What a column may be called, folded. */
const COLUMNS: ReadonlyMap<string, Column | 'stt'> = new Map([
  ['ten', 'ten'],
  ['ten_don_vi', 'ten'],
  ['don_vi', 'ten'],
  ['ky_hieu', 'ky_hieu'],
  ['khoi', 'khoi'],
  ['ma', 'ma'],
  ['ma_don_vi', 'ma'],
  ['stt', 'stt'],
  ['tt', 'stt'],
]);

/**
 * Reads a list of units in CSV: UTF-8, or the «Unicode Text» of Excel (UTF-16), with commas,
 * semicolons or tabs. All that is wrong is said, each with its line; the value is whole or nothing.
 */
export function readUnitList({ path, bytes }: Source): Outcome<readonly ListedUnit[] | undefined> {
  const at = (line: number): Place => ({ file: path, line, column: 1 });
  const failed = (...diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return failed(say.csvIsWorkbook(at(1)));
  const text = decode(bytes);
  if (text === undefined) return failed(say.csvNotUtf8(at(badLine(bytes))));
  const split = splitRows(text);
  if (typeof split === 'number') return failed(say.csvQuotes(at(split)));
  const [head, ...rows] = split;
  const place = at(head?.line ?? 1);
  const lost = head?.cells.find(isLost);
  if (lost !== undefined) return failed(say.csvLostLetters(place, lost));
  const columns = (head?.cells ?? []).map((cell) => COLUMNS.get(foldKey(cell)));
  const odd = (head?.cells ?? []).filter(
    (cell, index) =>
      cell !== '' && (columns[index] === undefined || columns.indexOf(columns[index]) !== index),
  );
  if (!columns.includes('ten')) return failed(say.csvNoColumns(place));
  if (odd.length > 0) return failed(...odd.map((cell) => say.csvOddColumn(place, cell)));
  if (rows.length === 0) return failed(say.csvNoUnits(place));
  const units = rows.map(({ cells, line }): ListedUnit => {
    const cell = (name: Column) => cells[columns.indexOf(name)] || undefined;
    const [ten = '', kyHieu, khoi, ma] = [cell('ten'), cell('ky_hieu'), cell('khoi'), cell('ma')];
    return { ten, kyHieu, khoi, ma, place: at(line) };
  });
  const long = rows.filter(({ cells }) => cells.slice(columns.length).some((cell) => cell !== ''));
  const diagnostics = [
    ...long.map(({ line }) => say.csvTooLong(at(line))),
    ...units.flatMap(findFaults),
    ...findTwice(units, ({ ten }) => ten),
    ...findTwice(units, ({ ma }) => ma ?? ''),
  ].sort((a, b) => a.place.line - b.place.line);
  return diagnostics.length > 0 ? failed(...diagnostics) : { value: units, diagnostics };
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe;
  const swapped = first === 0xfe && second === 0xff;
  const encoding = wide ? 'utf-16le' : swapped ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 that does not say so.
    return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** The line of the first letter that is no UTF-8. */
const badLine = (bytes: Uint8Array): number =>
  (new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '').split(/\r\n|\n|\r/).length;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that hold anything; the number of a line whose quotes are wrong. */
function splitRows(text: string): readonly Row[] | number {
  const rows: Row[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }) => {
        const row = { line, cells: cells.map(clean) };
        if (row.cells.some((cell) => cell !== '')) rows.push(row);
        line = lines + 1;
        return null;
      },
    });
  } catch (cause) {
    if (cause instanceof CsvError) return line;
    throw cause;
  }
  return rows;
}

/** The sign that parts the names of the columns. */
function delimiterOf(text: string): string {
  const [head = ''] = text.trimStart().split('\n', 1);
  const count = (sign: string) => head.replace(/"[^"]*"/g, '').split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const clean = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Excel's plain CSV has a `?` for each letter that its code page lacks. */
const isLost = (cell: string): boolean => /\p{L}\?|\?\p{L}|\uFFFD/u.test(cell);

function findFaults({ ten, kyHieu = '', khoi = '', ma, place }: ListedUnit): readonly Diagnostic[] {
  const lost = [ten, kyHieu, khoi].find(isLost);
  return [
    ...(ten === '' ? [say.csvNoName(place)] : []),
    ...(lost === undefined ? [] : [say.csvLostLetters(place, lost)]),
    ...(ma === undefined || /^[a-z0-9-]+$/.test(ma) ? [] : [say.csvBadId(place, ma)]),
  ];
}

function findTwice(
  units: readonly ListedUnit[],
  nameOf: (unit: ListedUnit) => string,
): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  return units.flatMap((unit) => {
    const name = nameOf(unit);
    const known = first.get(fold(name));
    if (name !== '' && known === undefined) first.set(fold(name), unit.place);
    return known === undefined ? [] : [say.csvTwice(unit.place, name, known)];
  });
}
