import type { Rule } from '../../model/composed.js';
import { alignIn } from './align.js';
import { BREAK, type Strip } from './strip.js';

/** A drawn line of exact length and thickness. */
export function flowRule(rule: Rule, width: number): readonly Strip[] {
  const { length, thickness } = rule;
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
          lineColor: 'black',
        },
      },
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
