import { describe, expect, it } from 'vitest';
import { madeOf, NAMES, sampleText } from '../support/sample.js';

const cellsIn = (name: string): readonly string[] =>
  sampleText(name)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => line.split('|').slice(1, -1))
    .map((cell) => cell.trim());

describe('a cell of a table', () => {
  const cells = NAMES.flatMap(madeOf).flatMap((name) =>
    cellsIn(name).map((cell) => `${name}: ${cell}`),
  );

  it('begins with a capital, whatever the value that opens it is within a sentence', () => {
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => /^[^:]+: \p{Ll}/u.test(cell))).toEqual([]);
    expect(cells).toContain('2026/ke-hoach: Tập thể lãnh đạo Trung tâm Dịch vụ mẫu');
  });
});
