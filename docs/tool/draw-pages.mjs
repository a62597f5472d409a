/**
 * Draws the pictures of the guide anew: `npm run docs:pages`. It builds the examples of
 * docs/huong-dan/ and draws the page that each picture names, with pdftoppm (poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeGrey } from './encode-grey.mjs';
import { listPages, shownFiles, shownPages } from './read-guide.mjs';

const WIDTH = 600;
const repo = fileURLToPath(new URL('../../', import.meta.url));
const guide = join(repo, 'docs/huong-dan');
const pages = listPages(guide);
const root = mkdtempSync(join(tmpdir(), 'vankien-guide-'));

try {
  cpSync(join(repo, 'templates'), join(root, 'templates'), { recursive: true });
  for (const { path, content } of pages.flatMap(({ text }) => shownFiles(text))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const command = [join(repo, 'dist/cli/main.js'), 'build', '--format', 'pdf', '--root', root];
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  for (const { file, pdf, page } of pages.flatMap(({ text }) => shownPages(text))) {
    const png = encodeGrey(draw(join(root, 'out', pdf), page));
    mkdirSync(dirname(join(guide, file)), { recursive: true });
    writeFileSync(join(guide, file), png);
    process.stdout.write(`${file}: ${Math.round(png.length / 1024)} KB\n`);
  }
} finally {
  rmSync(root, { recursive: true });
}

/** One page as a grey PGM. */
function draw(pdf, page) {
  const which = ['-f', String(page), '-l', String(page), '-singlefile'];
  const look = ['-gray', '-scale-to-x', String(WIDTH), '-scale-to-y', '-1'];
  return execFileSync('pdftoppm', [...which, ...look, pdf], { maxBuffer: 1e8 });
}
