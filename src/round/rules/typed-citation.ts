import type { Run } from '../../model/block.js';
import { objectsField, textField } from '../../model/fields.js';
import type { Place } from '../../model/place.js';
import { documentsOf } from '../rounds.js';
import { numberedIn } from '../series.js';
import { proseOf } from './prose.js';
import { type Dossier, here, type Rule } from './rule.js';
import { isPart, signsIn } from './signs.js';

/** Rule 6: the number of a document of the round is cited by reference, never typed again. */
export const vienDanGoTay: Rule = {
  code: 'vien-dan-go-tay',
  severity: 'warning',
  check: (dossier) => {
    const known = indexBySigns(citable(dossier));
    const { round } = dossier;
    const records = documentsOf(round).map(([record]) => record);
    return records.flatMap((record) =>
      proseOf(record.body).telling.flatMap((run) =>
        typedIn(run, known).map(({ code, ref, place }) => ({
          place: run.place,
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

/**
 * Codes by their first sign that tells. A round has a code for almost every record, and looking for each
 * in every line would take the square of their number.
 */
function indexBySigns(all: readonly Citable[]): ReadonlyMap<string, readonly Citable[]> {
  const index = new Map<string, Citable[]>();
  for (const one of all) {
    const [first] = signsIn(one.code);
    if (first === undefined) continue;
    const known = index.get(first.sign);
    if (known === undefined) index.set(first.sign, [one]);
    else known.push(one);
  }
  return index;
}

/** The codes that stand in a text as whole signs: `24-CT/TU` is not in `124-CT/TU`. */
function typedIn(
  { text }: Run,
  known: ReadonlyMap<string, readonly Citable[]>,
): readonly Citable[] {
  const found = new Set<Citable>();
  for (const { sign, index } of signsIn(text)) {
    for (const one of known.get(sign) ?? []) {
      const from = index - one.code.indexOf(sign);
      const to = from + one.code.length;
      const isWhole = !isPart(text, from - 1) && !isPart(text, to);
      if (isWhole && text.startsWith(one.code, from)) found.add(one);
    }
  }
  return [...found];
}
