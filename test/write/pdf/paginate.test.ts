import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/write/pdf/paginate.js';
import { BREAK, type Strip } from '../../../src/write/pdf/strip.js';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  before: 0,
  height,
  after: 0,
  above: BREAK.free,
  blank: false,
  draw: () => [],
  ...more,
});

const heights = (strips: readonly Strip[], room: number) =>
  paginate(strips, room).map((page) => page.map((placed) => placed.strip.height));

describe('paginate', () => {
  it('fills a page to its last point', () => {
    expect(heights([strip(50), strip(50), strip(1)], 100)).toEqual([[50, 50], [1]]);
  });

  it('lets the space after a strip hang over the page end and never begin a page', () => {
    const pages = paginate([strip(60, { after: 50 }), strip(40, { before: 7 })], 100);
    expect(pages.map((page) => page.map(({ y }) => y))).toEqual([[0], [0]]);
  });

  it('keeps the space before the first strip of all', () => {
    expect(paginate([strip(10, { before: 7 })], 100)[0]?.[0]?.y).toBe(7);
  });

  it('breaks at the lowest of the cheapest places', () => {
    const chain = [
      strip(30),
      strip(31),
      strip(20, { above: BREAK.heading }),
      strip(32, { above: BREAK.lonely }),
    ];
    expect(heights(chain, 100)).toEqual([[30], [31, 20, 32]]);
  });

  it('parts a chain that is longer than a page where that costs least', () => {
    const chain = [
      strip(40),
      strip(41, { above: BREAK.heading }),
      strip(42, { above: BREAK.lonely }),
      strip(43, { above: BREAK.lonely }),
    ];
    expect(heights(chain, 130)).toEqual([[40], [41, 42, 43]]);
    expect(heights(chain, 90)).toEqual([[40], [41, 42], [43]]);
  });

  it('places what is taller than the page, and goes on', () => {
    expect(heights([strip(10), strip(500), strip(11)], 100)).toEqual([[10], [500], [11]]);
  });

  it('repeats a header above a page that begins with its row, if there is room', () => {
    const header = [strip(10)];
    const row = (height: number) => strip(height, { header });
    const rows = [...header, row(60), row(61), row(95)];
    expect(heights(rows, 100)).toEqual([[10, 60], [10, 61], [95]]);
  });
});
