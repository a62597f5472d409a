import { LineRuleType, Paragraph } from 'docx';
import { halfPoints, twips } from './units.js';

/** The lowest line, in points, that is still safe in Word. */
export const LEAST_LINE = 1;

/**
 * The paragraph that Word needs after a table, where another table or nothing follows, and that
 * carries the table's space below. The space is the paragraph's own `after`, which falls away at
 * the end of a page, and not its line, which would be printed at the top of the next one.
 */
export function writeSpacer(height: number, keep: boolean): Paragraph {
  return new Paragraph({
    spacing: {
      before: 0,
      after: twips(Math.max(0, height - LEAST_LINE)),
      line: twips(LEAST_LINE),
      lineRule: LineRuleType.EXACT,
    },
    ...(keep && { keepNext: true }),
    run: { size: halfPoints(LEAST_LINE) },
  });
}
