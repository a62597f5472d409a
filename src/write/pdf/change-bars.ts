import type { Revision } from '../../model/revision.js';
import type { PageItem } from './engine.js';
import { BAR } from './redline-figures.js';

/** From where to where down the page something changed, in points from its upper edge. */
export interface Changed {
  readonly top: number;
  readonly bottom: number;
}

/** Drawn as a part of the page's bars. */
export interface ChangedItem {
  readonly type: 'changed';
  readonly item: Changed;
}

/** That a thing of one draft alone stands from `top` down, if it is one. */
export function barBeside(
  revision: Revision | undefined,
  top: number,
  height: number,
): readonly ChangedItem[] {
  return revision === undefined ? [] : [{ type: 'changed', item: { top, bottom: top + height } }];
}

/** One bar in the left margin along everything that changed; `edge` is where the text begins. */
export function drawBars(changed: readonly Changed[], edge: number): readonly PageItem[] {
  const bars: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...changed].sort((a, b) => a.top - b.top)) {
    const last = bars.at(-1);
    if (last !== undefined && top - last.bottom <= BAR.joins) {
      last.bottom = Math.max(last.bottom, bottom);
    } else {
      bars.push({ top, bottom });
    }
  }
  const x = edge - BAR.distance;
  const stroke = { type: 'line' as const, x1: x, x2: x, lineWidth: BAR.width };
  return bars.map(({ top, bottom }) => ({
    type: 'vector',
    item: { ...stroke, y1: top, y2: bottom, lineColor: BAR.colour },
  }));
}
