import { dateField, textField } from '../model/fields.js';
import { fold } from '../model/fold.js';
import { memoize } from '../model/memoize.js';
import { isoDay } from '../model/ngay.js';
import type { ContentRecord, FormFacts } from '../model/record.js';
import type { ObjectValue } from '../model/value.js';
import { issuerOf, systemOf } from './issuer.js';
import { writeNumberCode } from './number-code.js';
import { documentsOf, type Round } from './rounds.js';

/** A document that has its number, in the series that the number belongs to. */
export interface Numbered {
  readonly record: ContentRecord;
  readonly round: Round;
  readonly number: number;
  /** `195-KH/TU`. */
  readonly code: string;
  /** `ma` of the issuer in that round, and the code of the kind: `btc`, `BB`. */
  readonly issuer: string;
  readonly kyHieu: string;
  /** Issuer by name, code of the kind and nhiệm kỳ: numbers run from 01 in each. */
  readonly series: string;
}

type Forms = ReadonlyMap<string, FormFacts>;

/** Every numbered document of a round. */
export const numberedIn = (round: Round, forms: Forms): readonly Numbered[] => found(round)(forms);

const found = memoize((round: Round) => memoize((forms: Forms) => findNumbered(round, forms)));

function findNumbered(round: Round, forms: Forms): readonly Numbered[] {
  const term = textField(round.record.facts, 'nhiem_ky')?.text ?? '';
  // A body issues many documents in one series, and there are few kinds.
  const nameOf = memoize((issuer: ObjectValue) => termFree(textField(issuer, 'ten')?.text ?? ''));
  const codes = new Map([...forms.values()].map(({ kyHieu }) => [kyHieu, termFree(kyHieu)]));
  const termKey = termFree(term);
  return documentsOf(round).flatMap(([record, unit]) => {
    const so = textField(record.facts, 'so');
    const issuer = issuerOf(record, round, unit, () => {});
    const kyHieu = forms.get(record.form)?.kyHieu ?? '';
    if (so === undefined || issuer === undefined || kyHieu === '') return [];
    const text = (key: string) => textField(issuer, key)?.text ?? '';
    const code = writeNumberCode(systemOf(issuer), so.text, kyHieu, text('ky_hieu'));
    const series = JSON.stringify([nameOf(issuer), codes.get(kyHieu), termKey]);
    return [{ record, round, number: Number(so.text), code, issuer: text('ma'), kyHieu, series }];
  });
}

/** Names and terms typed in two rounds are one where only spaces, case or dashes differ. */
const termFree = (text: string): string => fold(text).replace(/\s*[-–]\s*/g, '-');

/** The series of several rounds, each by number, then by date. */
export const seriesIn = (rounds: readonly Round[], forms: Forms) => sorted(rounds)(forms);

const sorted = memoize((rounds: readonly Round[]) =>
  memoize((forms: Forms) => sortSeries(rounds, forms)),
);

function sortSeries(rounds: readonly Round[], forms: Forms): readonly (readonly Numbered[])[] {
  const series = new Map<string, Numbered[]>();
  for (const one of rounds.flatMap((round) => numberedIn(round, forms))) {
    const known = series.get(one.series);
    if (known === undefined) series.set(one.series, [one]);
    else known.push(one);
  }
  const day = ({ record }: Numbered) => {
    const date = dateField(record.facts, 'ngay');
    return date === undefined ? '9999' : isoDay(date);
  };
  return [...series.values()].map((list) =>
    [...list].sort(
      (a, b) => a.number - b.number || Number(day(a) > day(b)) - Number(day(a) < day(b)),
    ),
  );
}
