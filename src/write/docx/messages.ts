import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';

/** The Word file would lack words of the document, which must never happen in silence. */
export function matChu(words: readonly string[], place: Place): Diagnostic {
  const quoted = words.map((word) => JSON.stringify(word).slice(1, -1)).join(' ');
  return {
    severity: 'error',
    code: 'mat-chu',
    message: {
      vi: `Tệp Word không in được «${quoted}» đúng như văn bản, nên không được ghi ra.`,
      en: `The Word file would not print “${quoted}” as the document has it, so it was not written.`,
    },
    place,
    hint: {
      vi: 'Hãy gõ lại đoạn này: có thể trong đó lẫn ký tự điều khiển không nhìn thấy được.',
      en: 'Type this passage again: it may hold invisible control characters.',
    },
  };
}
