import { BorderStyle, LineRuleType } from 'docx';
import type { Rule } from '../../model/composed.js';
import { type Line, lineOf } from './line.js';
import type { Settings } from './setting.js';
import { LEAST_LINE } from './spacer.js';
import { eighths, halfPoints, twips } from './units.js';

/**
 * An empty paragraph with a top border, as long as its indents leave it. Its own line is as low as
 * Word allows and is taken from the space below.
 */
export function writeRule(rule: Rule, settings: Settings): readonly Line[] {
  return lineOf(settings, {
    revision: rule.revision,
    properties: ({ width, keep }) => {
      const { left, right } = sideSpace(rule.length, width, rule.align);
      return {
        indent: { left: twips(left), right: twips(right) },
        spacing: {
          before: twips(rule.before),
          after: twips(Math.max(0, rule.after - LEAST_LINE)),
          line: twips(LEAST_LINE),
          lineRule: LineRuleType.EXACT,
        },
        border: {
          top: {
            style: BorderStyle.SINGLE,
            size: eighths(rule.thickness),
            space: 0,
            color: '000000',
          },
        },
        ...(keep && { keepNext: true }),
        run: { size: halfPoints(LEAST_LINE) },
      };
    },
  });
}

/** What stays free at either side of a thing of `length` in a column of `width`, in points. */
export function sideSpace(
  length: number,
  width: number,
  align: 'left' | 'center' | 'right',
): { readonly left: number; readonly right: number } {
  const free = width - length;
  const share = { left: 0, center: 0.5, right: 1 }[align];
  return { left: free * share, right: free * (1 - share) };
}
