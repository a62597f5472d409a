import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownFiles } from '../../docs/tool/read-guide.mjs';
import { PAGES } from '../support/guide.js';
import { REPO } from '../support/run-cli.js';

const DEVELOPERS = PAGES.filter(({ path }) => path.startsWith('developers/'));
const manifest: unknown = JSON.parse(readFileSync(join(REPO, 'package.json'), 'utf8'));

describe.each(DEVELOPERS.map(({ path, text }) => [path, text] as const))('docs/%s', (_, text) => {
  it('quotes what is there', () => {
    for (const [, file = '', quoted = ''] of text.matchAll(
      /^From `(\S+)`:\n\n```\w+\n([\s\S]*?\n)```$/gm,
    )) {
      expect(readFileSync(join(REPO, file), 'utf8')).toContain(quoted);
    }
  });

  it('names files and folders that are there', () => {
    const shown = shownFiles(text).map(({ path }) => path);
    const named = [...text.matchAll(/`((?:[a-z][\w-]*\/)+[\w.-]*)`/g)].map(([, path = '']) => path);
    const there = (path: string) =>
      existsSync(join(REPO, path)) || existsSync(join(REPO, 'src', path)) || shown.includes(path);
    const own = ['docs/huong-dan/giay-moi.md'];
    expect(named.filter((path) => !there(path) && !own.includes(path))).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    for (const [, name = ''] of text.matchAll(/npm run ([a-z:]+)/g)) {
      expect(manifest).toHaveProperty(['scripts', name]);
    }
  });
});

it('the pages for developers quote the tables and the helpers', () => {
  const quotes = DEVELOPERS.flatMap(({ text }) => text.match(/^From `\S+`:$/gm) ?? []);
  expect(quotes.length).toBeGreaterThan(3);
});
