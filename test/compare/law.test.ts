import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.js';
import type { Composed } from '../../src/model/composed.js';
import { type Sample, sampleNames, sampleWith } from '../support/drafts.js';
import { mutate } from '../support/mutate.js';
import { randomFrom } from '../support/random.js';
import { accept, reject, standing } from '../support/resolve.js';

/** A redline says both drafts, whole. */
function holdToLaw(before: Composed, after: Composed): void {
  const { redline } = compare(before, after);
  expect(firstOther(standing(accept(redline)), standing(after))).toEqual([]);
  expect(firstOther(standing(reject(redline), true), standing(before, true))).toEqual([]);
}

/** Both sides of the first line that differs; whole documents would fill the screen. */
function firstOther(lines: readonly string[], wanted: readonly string[]): readonly unknown[] {
  const longer = lines.length > wanted.length ? lines : wanted;
  const at = longer.findIndex((_, i) => lines[i] !== wanted[i]);
  return at < 0 ? [] : [lines[at], wanted[at]];
}

describe('a redline holds both drafts', () => {
  let sample: Sample;
  let all: readonly Composed[];
  beforeAll(async () => {
    sample = await sampleWith();
    all = await Promise.all(sampleNames().map((name) => sample.composed(name)));
  });

  it('of one document: nothing changed, and nothing is said', () => {
    expect(all.length).toBeGreaterThan(90);
    for (const one of all) {
      const { redline, changes } = compare(one, one);
      expect(changes).toEqual([]);
      expect(redline).toEqual(one);
    }
  });

  it('of documents that have nothing to do with one another', () => {
    for (const [i, one] of all.entries())
      for (const other of [all[(i + 1) % all.length], all[(i + 37) % all.length]])
        if (other !== undefined) holdToLaw(one, other);
  });

  it('of a new document, and of one that was dropped', () => {
    const [one] = all;
    if (one === undefined) throw new Error('no sample');
    const [come, gone] = [compare(undefined, one), compare(one, undefined)];
    expect(standing(accept(come.redline))).toEqual(standing(one));
    expect(reject(come.redline).sections).toEqual([]);
    expect(standing(reject(gone.redline))).toEqual(standing(one));
    expect(accept(gone.redline).sections).toEqual([]);
    expect(new Set(come.changes.map(({ kind }) => kind))).toEqual(new Set(['inserted']));
    expect(new Set(gone.changes.map(({ kind }) => kind))).toEqual(new Set(['deleted']));
    expect(() => compare(undefined, undefined)).toThrow(RangeError);
  });

  it.each([1, 2, 3, 4, 5, 6])('of drafts changed at random, seed %i', (seed) => {
    const random = randomFrom(seed);
    for (const one of all.filter((_, i) => i % 6 === seed - 1)) {
      const other = mutate(one, random, 1 + random(12));
      holdToLaw(one, other);
      holdToLaw(other, mutate(other, random, 1 + random(4)));
    }
  });
});
