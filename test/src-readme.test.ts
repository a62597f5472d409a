import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const map = readFileSync(join(src, 'README.md'), 'utf8');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

describe('the map of the source', () => {
  it('fits on two screens', () => {
    expect(map.split('\n').length).toBeLessThanOrEqual(120);
  });

  it('names every folder of src and no other', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((one) => one.isDirectory());
    const named = [...map.matchAll(/^\| `([a-z-]+)\/` +\|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(folders.map((one) => one.name).sort());
  });

  it('names only files that are there', () => {
    const files = filesBelow(src).map((path) => path.slice(src.length));
    const named = [...map.matchAll(/`([a-z-]+\/[a-z/-]+\.ts)`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(files).toContain(name);
  });
});

describe('the texture of the source', () => {
  it('has no file past 300 lines', () => {
    const long = filesBelow(src).filter(
      (path) => path.endsWith('.ts') && readFileSync(path, 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
});
