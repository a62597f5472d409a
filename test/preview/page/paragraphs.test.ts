import { describe, expect, it } from 'vitest';
import type { SpotState } from '../../../src/preview/api.js';
import { changedIn, partsOf } from '../../../src/preview/page/pages/paragraphs.js';

const spot = (paragraph: number, text: string, at: Partial<SpotState> = {}): SpotState => ({
  page: 1,
  x: 100,
  y: 100,
  width: 300,
  height: 20,
  paragraph,
  text,
  file: 'content/a.md',
  line: 7,
  ...at,
});

describe('the parts of paragraphs', () => {
  it('have one box around their lines, and one a page', () => {
    const parts = partsOf([
      spot(0, 'Một hai', { x: 128, width: 272 }),
      spot(0, 'ba bốn', { y: 120, width: 80 }),
      spot(0, 'năm', { page: 2, y: 60, width: 30 }),
    ]);
    expect(parts).toMatchObject([
      { page: 1, x: 100, y: 100, width: 300, height: 40, text: 'Một hai ba bốn', line: 7 },
      { page: 2, x: 100, y: 60, width: 30, height: 20, text: 'năm' },
    ]);
  });
});

describe('changed paragraphs', () => {
  const before = [spot(0, 'Một '), spot(0, 'hai.'), spot(1, 'Ba.'), spot(2, 'Ba.')];

  it('are none where lines break elsewhere or paragraphs moved', () => {
    const after = [spot(0, 'Ba.'), spot(1, 'Một'), spot(1, ' hai.'), spot(2, 'Ba.', { page: 2 })];
    expect([...changedIn(before, after)]).toEqual([]);
  });

  it('are those with new words, and one more of the same', () => {
    const after = [spot(0, 'Một hai!'), spot(1, 'Ba.'), spot(2, 'Ba.'), spot(3, 'Ba.')];
    expect([...changedIn(before, after)]).toEqual([0, 3]);
  });
});
