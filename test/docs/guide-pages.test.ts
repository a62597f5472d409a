import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownFiles, shownPages } from '../../docs/tool/read-guide.mjs';
import { KINDS } from '../../src/read/index.js';
import { DOCS, EXAMPLES, GUIDE, guidePage, PAGES } from '../support/guide.js';

/** Pages for clerks that are not about one kind of record. */
const OTHERS = ['README.md', 'lan-2.md', 'o-chung.md'];
const SECTIONS = ['Khi nào', 'Ghi gì', 'Phần thân', 'Ví dụ', 'Trang in ra', 'Lỗi hay gặp'];

/** A page without what it shows: fences and code. */
const proseOf = (text: string): string =>
  text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]+`/g, '');

describe('the guide', () => {
  it('has a page for every kind of record, and no other', () => {
    expect(GUIDE.map(({ path }) => path)).toEqual(
      [...KINDS.map((kind) => `${kind}.md`), ...OTHERS].sort(),
    );
  });

  it('leads from its first page to every other', () => {
    const index = guidePage('README.md');
    for (const { path } of GUIDE.filter((page) => page.path !== 'README.md')) {
      expect(index).toContain(`](${path})`);
    }
  });

  it('shows every file once', () => {
    const shown = GUIDE.flatMap(({ text }) => shownFiles(text).map(({ path }) => path));
    expect(shown.length).toBeGreaterThan(KINDS.length);
    expect(shown).toEqual([...new Set(shown)]);
  });

  it('speaks of one round', () => {
    expect(Object.keys(EXAMPLES).filter((path) => !path.startsWith('content/mau/'))).toEqual([]);
  });
});

describe.each(KINDS.map((kind) => [kind]))('the page of %s', (kind) => {
  const text = guidePage(`${kind}.md`);

  it('has the sections of every page, in their order', () => {
    const sections = [...proseOf(text).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual(SECTIONS);
  });

  it('shows a record of its kind, a printed page and a message', () => {
    expect(shownFiles(text)[0]?.path).toMatch(new RegExp(`/${kind}(-[a-z-]+)?\\.md$`));
    expect(shownPages(text).length).toBeGreaterThan(0);
    expect(text).toMatch(/^```text\ncontent\/mau\//m);
  });
});

describe.each(PAGES.map(({ path, text }) => [path, text] as const))('docs/%s', (path, text) => {
  // The page of the rules is a reference, one section a rule.
  it.skipIf(path === 'quy-tac.md')('is at most 120 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('leads to files and anchors that are there', () => {
    for (const [, to = ''] of proseOf(text).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)) {
      const [file = '', anchor] = to.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(DOCS, target)), to).toBe(true);
      if (anchor !== undefined) {
        expect(readFileSync(join(DOCS, target), 'utf8'), to).toContain(`<a id="${anchor}"></a>`);
      }
    }
  });

  it('has pictures that are small PNGs, each with words in its place', () => {
    const pictures = text.match(/^!\[/gm) ?? [];
    const shown = shownPages(text);
    if (path.startsWith('huong-dan/')) expect(shown).toHaveLength(pictures.length);
    for (const { alt, file } of shown) {
      const png = readFileSync(join(DOCS, dirname(path), file));
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect(png.readUInt32BE(16)).toBe(600);
      expect(png.length).toBeLessThan(60_000);
      expect(alt.length).toBeGreaterThan(20);
    }
  });
});
