import { describe, expect, it } from 'vitest';
import { chooseTheThuc } from '../../src/the-thuc/choose.js';
import { dangHd05 } from '../../src/the-thuc/dang-hd05-2026.js';
import { dangHd36 } from '../../src/the-thuc/dang-hd36-2018.js';
import { nd30 } from '../../src/the-thuc/nd30-2020.js';

const profiles = [dangHd36, dangHd05, nd30];

interface Entry {
  readonly path: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Every leaf of a table: whatever has a `value`, and whatever is bare and should have had one. */
function entries(node: unknown, path: string): readonly Entry[] {
  if (typeof node !== 'object' || node === null) return [{ path, entry: { bare: node } }];
  const fields = Object.entries(node);
  if ('value' in node) return [{ path, entry: Object.fromEntries(fields) }];
  return fields.flatMap(([key, value]) =>
    ['id', 'name', 'element', 'nameElement'].includes(key) ? [] : entries(value, `${path}.${key}`),
  );
}

function numberIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'size' in value ? value.size : value;
}

describe.each(profiles)('the table of $id', (profile) => {
  const all = entries(profile, profile.id);

  it('has a source and a confidence for every entry', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { path, entry } of all) {
      expect(entry, path).not.toHaveProperty('bare');
      expect(String(entry.source).length, path).toBeGreaterThan(5);
      expect(['V', 'S', 'M', 'C', 'D'], path).toContain(entry.confidence);
    }
  });

  it('has a unit for every figure, and keeps every figure in its range', () => {
    for (const { path, entry } of all) {
      const figure = numberIn(entry.value);
      if (typeof figure === 'number')
        expect(['mm', 'pt', 'lần', 'dòng', 'cột'], path).toContain(entry.unit);
      if (!Array.isArray(entry.range)) continue;
      expect(figure, path).toBeGreaterThanOrEqual(entry.range[0]);
      expect(figure, path).toBeLessThanOrEqual(entry.range[1]);
    }
  });
});

describe('the ranges that the rules name', () => {
  it('stand in the tables', () => {
    expect(dangHd36.elements.tenLoai.range).toEqual([15, 16]);
    expect(dangHd05.elements.noiDung.range).toEqual([14, 15]);
    expect(dangHd05.spacing.bodyPitch.range).toEqual([18, 22]);
    expect(nd30.elements.tieuDe.range).toEqual([12, 13]);
    expect(nd30.page.left.range).toEqual([30, 35]);
  });

  it('never pretend that the unseen HD 05 was read', () => {
    const sure = entries(dangHd05, '').filter(({ entry }) => entry.confidence === 'V');
    expect(sure).toEqual([]);
  });
});

describe('chooseTheThuc', () => {
  it.each([
    ['dang', 2023, 11, 24, 'dang-hd36-2018'],
    ['dang', 2026, 5, 26, 'dang-hd36-2018'],
    ['dang', 2026, 5, 27, 'dang-hd05-2026'],
    ['dang', 2026, 11, 2, 'dang-hd05-2026'],
    ['nha-nuoc', 2023, 11, 24, 'nd30-2020'],
    ['nha-nuoc', 2026, 5, 27, 'nd30-2020'],
  ] as const)('%s on %i-%i-%i follows %s', (system, year, month, day, id) => {
    expect(chooseTheThuc(system, { year, month, day }).id).toBe(id);
  });
});
