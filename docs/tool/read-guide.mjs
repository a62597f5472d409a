/**
 * What the pages of docs/ show, taken from their Markdown: for the tests, which build it, and for
 * `npm run docs:pages`, which draws it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page below a folder of docs/, by path from the folder. */
export function listPages(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The files that a page shows whole: their path on a line of its own, then a fence with the text. */
export function shownFiles(text) {
  const shown = /^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?\n)```$/gm;
  return [...text.matchAll(shown)].map(([, path, content]) => ({ path, content }));
}

/** The pictures of pages: `![alt](file "mau/ke-hoach.pdf, trang 2")`. `file` as the page says it. */
export function shownPages(text) {
  const shown = /^!\[(.*)\]\((\S+) "(\S+\.pdf), trang (\d+)"\)$/gm;
  return [...text.matchAll(shown)].map(([, alt, file, pdf, page]) => ({
    alt,
    file,
    pdf,
    page: Number(page),
  }));
}
