import type { Block, Run } from '../../model/block.js';
import { objectsField, textField } from '../../model/fields.js';
import { memoize } from '../../model/memoize.js';
import { passagesIn } from '../../model/passages.js';
import type { Place } from '../../model/place.js';
import { documentsOf } from '../rounds.js';
import { numberedIn } from '../series.js';
import { type Dossier, here, type Rule } from './rule.js';

/** Rule 6: the number of a document of the round is cited by reference, never typed again. */
export const vienDanGoTay: Rule = {
  code: 'vien-dan-go-tay',
  severity: 'warning',
  check: (dossier) => {
    const known = indexBySigns(citable(dossier));
    const { round } = dossier;
    const records = documentsOf(round).map(([record]) => record);
    return records.flatMap((record) =>
      signedRuns(record.body).flatMap((typed) =>
        typedIn(typed, known).map(({ code, ref, place }) => ({
          place: typed.run.place,
          message: {
            vi: `Số «${code}» gõ tay; nếu văn bản kia đổi số thì chỗ này sai.`,
            en: `“${code}” was typed by hand; it goes wrong when that document's number changes.`,
          },
          hint: { vi: `Viết [@${ref}] thay cho nó.`, en: `Write [@${ref}] instead.` },
          related: [here(place, 'văn bản đó', 'that document')],
        })),
      ),
    );
  },
};

/** A document or text that can be cited, by the code that nobody should type. */
interface Citable {
  readonly code: string;
  readonly ref: string;
  readonly place: Place;
}

function citable(dossier: Dossier): readonly Citable[] {
  const own = numberedIn(dossier.round, dossier.forms).map(({ record, code }) => ({
    code,
    ref: record.id,
    place: record.facts.place,
  }));
  const outside = objectsField(dossier.round.record.facts, 'van_ban').map((entry) => ({
    code: textField(entry, 'so')?.text ?? '',
    ref: textField(entry, 'ma')?.text ?? '',
    place: entry.place,
  }));
  return [...new Map([...own, ...outside].map((one) => [one.code, one])).values()];
}

/** Letters, digits, hyphens and strokes without a gap: what a code is made of. */
const SIGN = /[\p{L}\p{N}/-]+/gu;

/** What no code is without. Most words have none of it, and a round has millions of words. */
const TELLING = /[\d/-]/;

/**
 * Codes by their first telling sign. A round has a code for almost every record, and looking for each in
 * every line would take the square of their number.
 */
function indexBySigns(all: readonly Citable[]): ReadonlyMap<string, readonly Citable[]> {
  const index = new Map<string, Citable[]>();
  for (const one of all) {
    const sign = one.code.match(SIGN)?.find((each) => TELLING.test(each));
    if (sign === undefined) continue;
    const known = index.get(sign);
    if (known === undefined) index.set(sign, [one]);
    else known.push(one);
  }
  return index;
}

/** A typed run and its telling signs, any of which may be a code's. */
interface SignedRun {
  readonly run: Run;
  readonly signs: readonly { readonly sign: string; readonly index: number }[];
}

const signedRuns = memoize((body: readonly Block[]): readonly SignedRun[] =>
  passagesIn(body).flatMap(({ runs }) =>
    runs.flatMap((run) => {
      if (run.cite !== undefined || !TELLING.test(run.text)) return [];
      const signs = [...run.text.matchAll(SIGN)]
        .filter(({ 0: sign }) => TELLING.test(sign))
        .map(({ 0: sign, index }) => ({ sign, index }));
      return signs.length === 0 ? [] : [{ run, signs }];
    }),
  ),
);

/** The codes that stand in a text as whole signs: `24-CT/TU` is not in `124-CT/TU`. */
function typedIn(
  { run: { text }, signs }: SignedRun,
  known: ReadonlyMap<string, readonly Citable[]>,
): readonly Citable[] {
  const found = new Set<Citable>();
  for (const { sign, index } of signs) {
    for (const one of known.get(sign) ?? []) {
      const from = index - one.code.indexOf(sign);
      if (holdsAt(text, one.code, from)) found.add(one);
    }
  }
  return [...found];
}

function holdsAt(text: string, code: string, from: number): boolean {
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}/-]/u.test(character);
  return (
    text.startsWith(code, from) && !isPart(text[from - 1]) && !isPart(text[from + code.length])
  );
}
