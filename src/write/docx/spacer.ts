import { type IParagraphPropertiesOptionsBase, LineRuleType } from 'docx';
import { halfPoints, twips } from './units.js';

/** The lowest line, in points, that Word's own dialogs accept without a word. */
export const LEAST_LINE = 1;

/**
 * Line of the paragraph that closes a section: one twip, the least a file can say. A table that
 * ends a page to its last point would push a higher one onto a page of its own.
 */
const CLOSING_LINE = 0.05;

/**
 * The paragraph that Word needs after a table, where another table or nothing follows, and that
 * carries the table's space below. The space is the paragraph's own `after`, which falls away at
 * the end of a page, and not its line, which would be printed at the top of the next one.
 */
export function spacerProperties(height: number, keep: boolean): IParagraphPropertiesOptionsBase {
  return spacer(LEAST_LINE, height, keep);
}

/** The same at the end of a section, where no page shows it. */
export function closingProperties(): IParagraphPropertiesOptionsBase {
  return spacer(CLOSING_LINE, 0, false);
}

function spacer(line: number, height: number, keep: boolean): IParagraphPropertiesOptionsBase {
  return {
    spacing: {
      before: 0,
      after: twips(Math.max(0, height - line)),
      line: twips(line),
      lineRule: LineRuleType.EXACT,
    },
    ...(keep && { keepNext: true }),
    run: { size: halfPoints(LEAST_LINE) },
  };
}
