import { describe, expect, it } from 'vitest';
import { NAMES, sampleText } from '../support/sample.js';

describe.each(NAMES)('the text of %s', (name) => {
  const text = () => sampleText(name);

  it('ends with one newline and has no space at the end of a line', () => {
    expect(text()).toMatch(/[^\n]\n$/);
    expect(text()).not.toMatch(/[ \t\u00a0]\n/);
    expect(text()).not.toMatch(/\r|\t/);
    expect(text()).not.toMatch(/\n\n\n/);
  });

  it('gives each sentence a line', () => {
    const prose = text()
      .split('\n')
      .filter((line) => line.startsWith('|') === false);
    // A word of three letters or more ends a sentence; numbers and initials need not.
    const run = prose.filter((line) => /\p{Ll}{3,}[.!?] \p{Lu}\p{Ll}/u.test(line));
    expect(run).toEqual([]);
    expect(prose.some((line) => line.endsWith('.'))).toBe(true);
  });

  it('sets its tables between pipes, one line a row, as many cells in each', () => {
    const rows = text()
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const [n, row] of rows.entries()) {
      const next = rows[n + 1];
      if (next === undefined || !/^\|[-|]+\|$/.test(next)) continue;
      const pipes = [...row.matchAll(/\|/g)].map((one) => one.index);
      const below = [...next.matchAll(/\|/g)].map((one) => one.index);
      // The last column is not padded.
      expect(pipes.slice(0, -1)).toEqual(below.slice(0, -1));
    }
    for (const row of rows) expect(row).toMatch(/^\|.*\|$/);
  });
});

describe('the text of the sample', () => {
  it('has tables to look at', () => {
    expect(NAMES.filter((name) => /^\|-/m.test(sampleText(name))).length).toBeGreaterThan(3);
  });
});
