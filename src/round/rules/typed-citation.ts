import { objectsField, textField } from '../../model/fields.js';
import { passagesIn } from '../../model/passages.js';
import { documentsOf } from '../rounds.js';
import { numberedIn } from '../series.js';
import { type Dossier, here, type Rule } from './rule.js';

/** Rule 6: the number of a document of the round is cited by reference, never typed again. */
export const vienDanGoTay: Rule = {
  code: 'vien-dan-go-tay',
  severity: 'warning',
  check: (dossier) => {
    const known = citable(dossier);
    const { round } = dossier;
    const records = documentsOf(round).map(([record]) => record);
    return records.flatMap((record) =>
      passagesIn(record.body).flatMap((passage) =>
        passage.runs.flatMap((run) => {
          if (run.cite !== undefined) return [];
          return [...known].flatMap(([code, { ref, place }]) => {
            if (!holds(run.text, code)) return [];
            return [
              {
                place: run.place,
                message: {
                  vi: `Số «${code}» gõ tay; nếu văn bản kia đổi số thì chỗ này sai.`,
                  en: `“${code}” was typed by hand; it goes wrong when that document's number changes.`,
                },
                hint: { vi: `Viết [@${ref}] thay cho nó.`, en: `Write [@${ref}] instead.` },
                related: [here(place, 'văn bản đó', 'that document')],
              },
            ];
          });
        }),
      ),
    );
  },
};

function citable(dossier: Dossier) {
  const own = numberedIn(dossier.round, dossier.forms).map(
    ({ record, code }) => [code, { ref: record.id, place: record.facts.place }] as const,
  );
  const outside = objectsField(dossier.round.record.facts, 'van_ban').map(
    (entry) =>
      [
        textField(entry, 'so')?.text ?? '',
        { ref: textField(entry, 'ma')?.text ?? '', place: entry.place },
      ] as const,
  );
  return new Map([...own, ...outside]);
}

/** The code as a whole sign: `24-CT/TU` is not in `124-CT/TU`. */
function holds(text: string, code: string): boolean {
  const at = text.indexOf(code);
  if (at < 0) return false;
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}/-]/u.test(character);
  return !isPart(text[at - 1]) && !isPart(text[at + code.length]);
}
