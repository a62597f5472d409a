import Table from 'cli-table3';
import type { RegisterEntry, Series } from '../build/index.js';
import type { Lang } from '../model/diagnostic.js';
import { ngaySo } from '../model/ngay.js';
import { pick, SAY } from './messages.js';

const dayOf = (entry: RegisterEntry): string =>
  entry.date === undefined ? '' : ngaySo(entry.date);

/** One table a series, as a văn thư keeps it, with the next free number below. */
export function printRegister(register: readonly Series[], lang: Lang, columns: number): string {
  const { register: say } = SAY;
  const free = Math.max(20, columns - 60);
  return register
    .map((series) => {
      const table = new Table({
        head: [say.number, say.date, say.subject, say.record].map((text) => pick(text, lang)),
        style: { head: [], border: [], compact: true },
        colWidths: [18, 12, free, null],
        wordWrap: true,
      });
      for (const entry of series.entries) {
        const code = entry.code.replaceAll('\u00A0', ' ').trim();
        table.push([code, dayOf(entry), entry.subject, entry.record]);
      }
      const lines = [`${series.issuer} · ${series.kind} · ${series.term}`, table.toString()];
      if (series.gaps.length > 0) lines.push(pick(say.gaps(list(series.gaps)), lang));
      if (series.doubles.length > 0) lines.push(pick(say.doubles(list(series.doubles)), lang));
      lines.push(pick(say.next(series.next), lang));
      return lines.join('\n');
    })
    .join('\n\n');
}

const list = (numbers: readonly number[]): string =>
  numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')}, …` : numbers.join(', ');

/** RFC 4180, with a byte order mark so that Excel reads the accents. */
export function registerCsv(register: readonly Series[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = register.flatMap((series) =>
    series.entries.map((entry) => [
      series.issuer,
      series.kind,
      series.term,
      entry.number === undefined ? '' : String(entry.number),
      entry.number === undefined ? '' : entry.code,
      dayOf(entry),
      entry.subject,
      entry.record,
    ]),
  );
  const head = ['co_quan', 'loai', 'nhiem_ky', 'so', 'so_ky_hieu', 'ngay', 'trich_yeu', 'ho_so'];
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
