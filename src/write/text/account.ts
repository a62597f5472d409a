import type { Composed, ComposedParagraph } from '../../model/composed.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { paragraphsOf } from '../../model/paragraphs.js';

/** Holds the words of a finished text against those of its document, each as often as there. */
export function findMissing(composed: Composed, text: string): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return paragraphsOf(composed).flatMap((paragraph) => {
    const missing = wordsOf(textOf(paragraph)).filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    });
    return missing.length === 0 ? [] : [wordsLost(missing, paragraph, composed)];
  });
}

const textOf = ({ label, runs }: ComposedParagraph): string =>
  `${label?.text ?? ''} ${runs.map((run) => run.text).join('')}`;

/** Bars of tables are no words; unbreakable spaces and hyphens print as plain ones. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replaceAll('|', ' ');
  return plain.split(/\s+/).filter((word) => word !== '');
}

function wordsLost(
  words: readonly string[],
  paragraph: ComposedParagraph,
  composed: Composed,
): Diagnostic {
  const place = paragraph.place ?? { file: composed.record, line: 1, column: 1 };
  const named = words.slice(0, 10).join(' ');
  return {
    severity: 'error',
    code: 'mat-chu',
    place,
    message: {
      vi: `Bản chữ thiếu các từ này của văn bản: ${named}`,
      en: `The text lacks these words of the document: ${named}`,
    },
    hint: {
      vi: 'Đây là lỗi của chương trình; xin gửi hồ sơ này cho người phát triển.',
      en: 'This is a fault of the program; please send this record to its developers.',
    },
  };
}
