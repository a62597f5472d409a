import { numberField, textField } from '../model/fields.js';
import type { ContentRecord } from '../model/record.js';

/** Papers that are written anew when the review is done again, by the field that names them. */
const RENEWED: ReadonlySet<string> = new Set(['giai_trinh', 'bien_ban_tham_dinh']);

const laterPass = (record: ContentRecord): number | undefined => numberField(record.facts, 'lan');

/**
 * The id of the paper that `field` of a record means where it is left out: `giai-trinh`, and in the
 * second pass `giai-trinh-lan-2`. The gợi ý is one for all passes.
 */
export function usualId(record: ContentRecord, field: string): string {
  const kind = field.replaceAll('_', '-');
  const lan = laterPass(record);
  return lan === undefined || !RENEWED.has(field) ? kind : `${kind}-lan-${lan}`;
}

/** Whether `candidate` is the paper of that kind and of the same pass, whatever its file is called. */
export function isOfSamePass(
  candidate: ContentRecord,
  record: ContentRecord,
  field: string,
): boolean {
  if (!RENEWED.has(field) || candidate.kind !== field.replaceAll('_', '-')) return false;
  return laterPass(candidate) === laterPass(record);
}

/** The trích yếu as it is printed and cited: the papers of a later pass say which it is. */
export function subjectOf(record: ContentRecord): string {
  const subject = textField(record.facts, 'trich_yeu')?.text ?? '';
  const lan = laterPass(record);
  return lan === undefined ? subject : `${subject} (lần ${lan})`;
}
