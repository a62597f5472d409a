import { describe, expect, it } from 'vitest';
import { flatMapKept, mapKept } from '../../src/merge/map-kept.js';

const list = [1, 2, 3, 4];

describe('a list that passes through a change', () => {
  it('is the very same where nothing changes', () => {
    expect(mapKept(list, (one) => one)).toBe(list);
    expect(flatMapKept(list, () => undefined)).toBe(list);
  });

  it.each([1, 2, 4])('is what `map` and `flatMap` give where %i changes', (which) => {
    const other = (one: number) => (one === which ? 9 : one);
    expect(mapKept(list, other)).toEqual(list.map(other));
    const several = (one: number) => (one === which ? [7, 8] : undefined);
    expect(flatMapKept(list, several)).toEqual(list.flatMap((one) => several(one) ?? [one]));
    const none = (one: number) => (one === which ? [] : undefined);
    expect(flatMapKept(list, none)).toEqual(list.filter((one) => one !== which));
  });
});
