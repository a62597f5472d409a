import type { Rule } from '../../model/composed.js';
import { isAfter } from '../../model/revision.js';
import { alignIn } from './align.js';
import { barBeside } from './change-bars.js';
import { GONE, MARKS } from './redline-figures.js';
import { BREAK, type Strip } from './strip.js';

/** A drawn line of exact length and thickness; dashed where the later draft has it no more. */
export function flowRule(rule: Rule, width: number): readonly Strip[] {
  const { length, thickness, revision } = rule;
  const colour = revision === undefined ? 'black' : MARKS[revision.kind].colour;
  const gone = revision !== undefined && !isAfter(revision);
  const draw: Strip['draw'] = ({ x, y }) => {
    const x1 = x + alignIn(width, length, rule.align);
    const middle = y + thickness / 2;
    return [
      {
        type: 'vector',
        item: {
          type: 'line',
          x1,
          y1: middle,
          x2: x1 + length,
          y2: middle,
          lineWidth: thickness,
          lineColor: colour,
          ...(gone ? { dash: GONE } : {}),
        },
      },
      ...barBeside(revision, y, thickness),
    ];
  };
  return [
    {
      before: rule.before,
      height: thickness,
      after: rule.after,
      above: BREAK.free,
      blank: true,
      draw,
    },
  ];
}
