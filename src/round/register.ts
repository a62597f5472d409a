import { dateField, textField } from '../model/fields.js';
import { isoDay, type Ngay } from '../model/ngay.js';
import type { ContentRecord, FormFacts } from '../model/record.js';
import { issuerOf, systemOf } from './issuer.js';
import { writeNumberCode } from './number-code.js';
import { documentsOf, sortIntoRounds } from './rounds.js';

/** One line of the sổ văn bản đi. */
export interface Entry {
  readonly record: string;
  /** Which letter of the record this is; absent for a record that is one document. */
  readonly part?: string;
  /** Absent: the document waits for its number. */
  readonly number: number | undefined;
  /** `195-KH/TU`. */
  readonly code: string;
  readonly date: Ngay | undefined;
  readonly subject: string;
}

/** Numbers run from 01 for each issuer and kind through a nhiệm kỳ (66-QĐ/TW; the-thuc §2.5). */
export interface Series {
  readonly issuer: string;
  readonly kind: string;
  readonly term: string;
  /** By number; those without a number last, by date. */
  readonly entries: readonly Entry[];
  /** Numbers between the first and the last that no document of the rounds bears. */
  readonly gaps: readonly number[];
  readonly doubles: readonly number[];
  /** The next free number, as it is written: `05`. */
  readonly next: string;
}

/** The register of all rounds together: rounds of one nhiệm kỳ share their series. */
export function keepRegister(
  records: readonly ContentRecord[],
  forms: ReadonlyMap<string, FormFacts>,
): readonly Series[] {
  const series = new Map<string, { head: Head; entries: Entry[] }>();
  for (const round of sortIntoRounds(records, new Set()).value) {
    for (const [record, unit] of documentsOf(round)) {
      const form = forms.get(record.form);
      const issuer = issuerOf(record, round, unit, () => {});
      if (form === undefined || form.kyHieu === '' || issuer === undefined) continue;
      const head: Head = {
        issuer: textField(issuer, 'ten')?.text ?? '',
        kind: form.tenLoai,
        term: textField(round.record.facts, 'nhiem_ky')?.text ?? '',
      };
      const key = JSON.stringify(head);
      const known = series.get(key) ?? { head, entries: [] };
      const so = textField(record.facts, 'so')?.text;
      const body = textField(issuer, 'ky_hieu')?.text ?? '';
      known.entries.push({
        record: record.path,
        ...(record.part === undefined ? {} : { part: record.part }),
        number: so === undefined ? undefined : Number(so),
        code: writeNumberCode(systemOf(issuer), so, form.kyHieu, body),
        date: dateField(record.facts, 'ngay'),
        subject: textField(record.facts, 'trich_yeu')?.text ?? '',
      });
      series.set(key, known);
    }
  }
  return [...series.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { head, entries }]) => ({ ...head, ...countSeries(entries) }));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

type Head = Pick<Series, 'issuer' | 'kind' | 'term'>;

function countSeries(entries: readonly Entry[]): Omit<Series, keyof Head> {
  const day = (entry: Entry) => (entry.date === undefined ? '9999' : isoDay(entry.date));
  const rank = (entry: Entry) => entry.number ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...entries].sort(
    (a, b) => rank(a) - rank(b) || compare(day(a), day(b)) || compare(a.record, b.record),
  );
  const numbers = sorted.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const last = numbers.at(-1) ?? 0;
  const held = new Set(numbers);
  const gaps: number[] = [];
  for (let number = numbers[0] ?? 1; number < last; number++) {
    if (!held.has(number)) gaps.push(number);
  }
  // They are sorted, so that two that are the same stand side by side.
  const doubles = numbers.filter((number, index) => numbers[index - 1] === number);
  const next = String(last + 1).padStart(2, '0');
  return { entries: sorted, gaps, doubles: [...new Set(doubles)], next };
}
